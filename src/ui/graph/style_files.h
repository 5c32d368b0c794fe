// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/style/style_store.h"

#include <QObject>
#include <QString>

namespace ui
{

class GraphPane;
class GraphStyling;
class MessageBanner;

/// Brings style sheets from files and puts them there: the one that a connection keeps, and those that
/// a person imports, exports, or drops onto the graph. Tells in the banner what came of it. Owned by
/// the pane; GUI thread.
class StyleFiles : public QObject
{
    Q_OBJECT

public:
    /// `connection` names the connection whose sheet it is; the pane takes that sheet at once.
    StyleFiles(GraphPane &pane, MessageBanner &banner, const QString &connection,
               const model::StyleStore &store = model::StyleStore());

    /// Takes the sheet in the file, as a step that can be undone.
    void importFrom(const QString &path);
    void exportTo(const QString &path);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askImport();
    void askExport();
    void keep();

    GraphPane &m_pane;
    MessageBanner &m_banner;
    QString m_connection;
    model::StyleStore m_store;
};

} // namespace ui
