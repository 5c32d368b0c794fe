// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/work_fields.h"

#include "model/connections/metadata_text.h"
#include "ui/widgets/field_grid.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace ui
{

namespace
{

constexpr int kMetadataLines = 2;
constexpr int kMostSeconds = 24 * 60 * 60;
constexpr std::int64_t kMillisecond = 1000;
constexpr int kSwatch = 12;

QIcon swatch(const QColor &colour)
{
    QPixmap pixmap(kSwatch, kSwatch);
    pixmap.fill(colour);
    return QIcon(pixmap);
}

void addColours(QComboBox &box)
{
    box.addItem(WorkFields::tr("By the kind of server"), QString());
    const std::pair<QString, const char *> colours[] = {
        {WorkFields::tr("Red"), "#d64545"},    {WorkFields::tr("Orange"), "#e08a1e"},
        {WorkFields::tr("Green"), "#2f9e5f"},  {WorkFields::tr("Blue"), "#2f7de1"},
        {WorkFields::tr("Violet"), "#8a5cd6"}, {WorkFields::tr("Grey"), "#7b8794"},
    };
    for (const auto &[name, colour] : colours)
        box.addItem(swatch(QColor(QLatin1String(colour))), name, QString::fromLatin1(colour));
}

} // namespace

WorkFields::WorkFields(QWidget *parent)
    : QWidget(parent)
    , m_access(new QComboBox(this))
    , m_timeout(new QSpinBox(this))
    , m_metadata(new QPlainTextEdit(this))
    , m_group(new QLineEdit(this))
    , m_colour(new QComboBox(this))
{
    m_access->setObjectName(QStringLiteral("accessField"));
    m_access->addItems({tr("Read and write"), tr("Read only")});
    m_access->setToolTip(tr("The server refuses statements that write when access is read only. "
                            "Production connections begin like that."));
    m_timeout->setObjectName(QStringLiteral("timeoutField"));
    m_timeout->setRange(0, kMostSeconds);
    m_timeout->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_timeout->setSuffix(tr(" s"));
    m_timeout->setSpecialValueText(tr("As the server is set"));
    m_metadata->setObjectName(QStringLiteral("metadataField"));
    m_metadata->setPlaceholderText(QStringLiteral("team = analytics"));
    m_metadata->setToolTip(
        tr("What the server lists with each transaction of this connection: name = value, one a "
           "line."));
    m_metadata->setTabChangesFocus(true);
    m_metadata->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_metadata->setFixedHeight(kMetadataLines * fontMetrics().lineSpacing() + 22);
    m_group->setObjectName(QStringLiteral("groupField"));
    m_group->setPlaceholderText(tr("None"));
    m_colour->setObjectName(QStringLiteral("colourField"));
    addColours(*m_colour);

    auto *grid = new FieldGrid(this);
    m_grid = grid;
    grid->addField(tr("Acc&ess"), m_access);
    grid->addField(tr("T&ime-out"), m_timeout);
    QLabel *metadataLabel = grid->addField(tr("&Metadata"), m_metadata);
    grid->setAlignment(metadataLabel, Qt::AlignTop);
    metadataLabel->setContentsMargins(0, 6, 0, 0);
    grid->addField(tr("&Group"), m_group);
    grid->addField(tr("Co&lour"), m_colour);

    connect(m_metadata, &QPlainTextEdit::textChanged, this, &WorkFields::edited);
    connect(m_group, &QLineEdit::textEdited, this, &WorkFields::edited);
}

void WorkFields::setProfile(const model::ConnectionProfile &profile)
{
    const model::WorkSettings &work = profile.work;
    m_access->setCurrentIndex(work.access == model::WorkSettings::Access::Read ? 1 : 0);
    m_timeout->setValue(static_cast<int>(work.timeoutMs.value_or(0) / kMillisecond));
    const QSignalBlocker blocker(m_metadata);
    m_metadata->setPlainText(model::metadataText(work.metadata));
    m_group->setText(profile.group);
    if (!profile.colour.isEmpty() && m_colour->findData(profile.colour) < 0)
        m_colour->addItem(swatch(QColor(profile.colour)), profile.colour, profile.colour);
    m_colour->setCurrentIndex(std::max(0, m_colour->findData(profile.colour)));
}

void WorkFields::fill(model::ConnectionProfile &profile) const
{
    model::WorkSettings &work = profile.work;
    work.access = m_access->currentIndex() == 1 ? model::WorkSettings::Access::Read
                                                : model::WorkSettings::Access::Write;
    work.timeoutMs.reset();
    if (m_timeout->value() > 0)
        work.timeoutMs = m_timeout->value() * kMillisecond;
    auto metadata = model::parseMetadata(m_metadata->toPlainText());
    work.metadata.clear();
    if (auto *read = std::get_if<QMap<QString, QString>>(&metadata))
        work.metadata = std::move(*read);
    profile.group = m_group->text().trimmed();
    profile.colour = m_colour->currentData().toString();
}

std::optional<model::UriError> WorkFields::fault() const
{
    const auto metadata = model::parseMetadata(m_metadata->toPlainText());
    if (const auto *error = std::get_if<model::UriError>(&metadata))
        return *error;
    return std::nullopt;
}

void WorkFields::setNameWidth(int width)
{
    m_grid->setColumnMinimumWidth(0, width);
}

} // namespace ui
