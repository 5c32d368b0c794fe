// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/value_view.h"

#include <string>

/// Values as JSON in the shapes of APOC's exports. What APOC does not name is as in json_text.h. All
/// append to UTF-8; any thread.
namespace model
{

/// As apoc.export.json writes them: {"type":"node","id":"0","labels":[…],"properties":{…}},
/// {"type":"relationship","id","label","properties","start":{"id"},"end":{"id"}}, a path as a list of
/// these, and a point by its coordinate system: {"crs":"wgs-84","latitude","longitude","height"}.
void appendApocJson(std::string &out, const bolt::ValueView &value);

/// As they stand in a field of apoc.export.csv: {"id":0,"labels":[…],"properties":{…}},
/// {"id":0,"type":"T","start":0,"end":1,"properties":{…}}.
void appendApocFieldJson(std::string &out, const bolt::ValueView &value);

} // namespace model
