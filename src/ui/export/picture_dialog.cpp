// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_dialog.h"

#include "ui/export/export_settings.h"
#include "ui/export/export_texts.h"
#include "ui/export/picture_texts.h"
#include "ui/export/target_field.h"
#include "ui/graph/graph_view.h"
#include "ui/picture/picture_frame.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/field_grid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>

namespace ui
{

namespace
{

constexpr int kWidth = 560;
constexpr double kScales[]{1, 2, 3, 4, 8};

void showFields(const std::vector<QWidget *> &fields, bool isVisible)
{
    for (QWidget *field : fields)
        field->setVisible(isVisible);
}

} // namespace

PictureDialog::PictureDialog(GraphView &view)
    : QDialog(&view)
    , m_view(view)
    , m_format(new QComboBox(this))
    , m_extent(new QComboBox(this))
    , m_scale(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_transparent(new QCheckBox(tr("&Transparent background"), this))
    , m_properties(new QCheckBox(tr("Show p&roperties beside the pointer"), this))
    , m_target(new TargetField(this))
    , m_note(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_status(new QLabel(this))
    , m_print(new QPushButton(tr("&Print…"), this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_start(new QPushButton(tr("&Export"), this))
    , m_fields(new QWidget(this))
{
    setObjectName(QStringLiteral("pictureDialog"));
    setWindowTitle(tr("Export the graph"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_note->setObjectName(QStringLiteral("pictureNote"));
    m_note->setProperty("role", QStringLiteral("muted"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_status->setObjectName(QStringLiteral("pictureStatus"));
    m_status->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_note, m_status})
        label->setWordWrap(true);
    m_progress->hide();
    m_status->hide(); // until there is something to say

    const PictureOptions remembered = m_settings.options();
    addFormats(remembered.format);
    addExtents();
    auto *grid = new FieldGrid(m_fields);
    grid->addField(tr("&Format"), m_format);
    grid->addField(tr("&What"), m_extent);
    addOptions(*grid, remembered);
    grid->addField(tr("Fi&le"), m_target);
    grid->addField(m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kDialogMargin, kDialogMargin, kDialogMargin, kWideSpacing);
    layout->setSpacing(kWideSpacing);
    layout->addWidget(m_fields);
    layout->addWidget(m_progress);
    layout->addWidget(m_status);
    layout->addStretch();
    layout->addWidget(makeButtons());
    setMinimumWidth(kWidth);

    m_target->suggest(ExportSettings().folder(), QStringLiteral("graph"),
                      pictureSuffix(remembered.format));
    wire();
    chooseFormat();
}

void PictureDialog::addFormats(PictureFormat chosen)
{
    m_format->setObjectName(QStringLiteral("pictureFormatBox"));
    for (const PictureFormatName &name : pictureFormats())
        m_format->addItem(pictureFormatTitle(name.format), static_cast<int>(name.format));
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(chosen)));
}

void PictureDialog::addExtents()
{
    m_extent->setObjectName(QStringLiteral("extentBox"));
    const GraphScene &scene = m_view.scene();
    const auto add = [this](const QString &title, PictureExtent extent) {
        m_extent->addItem(title, static_cast<int>(extent));
    };
    add(tr("The whole drawing (%1)").arg(elementsText(scene.nodeCount(), scene.edges().size())),
        PictureExtent::Whole);
    add(tr("What the view shows"), PictureExtent::View);
    const std::size_t nodes = m_view.selectedNodes().size();
    const std::size_t edges = m_view.selectedEdges().size();
    if (nodes + edges > 0)
        add(tr("The selection (%1)").arg(elementsText(nodes, edges)), PictureExtent::Selection);
}

void PictureDialog::addOptions(FieldGrid &grid, const PictureOptions &remembered)
{
    m_scale->setObjectName(QStringLiteral("scaleBox"));
    for (const double scale : kScales)
        m_scale->addItem(tr("%1 ×").arg(locale().toString(scale)), scale);
    m_scale->setCurrentIndex(std::max(0, m_scale->findData(remembered.scale)));
    m_scaleFields = {grid.addField(tr("&Scale"), m_scale), m_scale};
    m_theme->setObjectName(QStringLiteral("themeBox"));
    m_theme->addItem(tr("As in the window"), static_cast<int>(PictureTheme::AsShown));
    m_theme->addItem(tr("Light"), static_cast<int>(PictureTheme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(PictureTheme::Dark));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(remembered.theme)));
    m_themeFields = {grid.addField(tr("&Colours"), m_theme), m_theme};
    m_transparent->setObjectName(QStringLiteral("transparentBox"));
    m_transparent->setChecked(remembered.ground == GraphGround::Transparent);
    grid.addField(m_transparent);
    m_properties->setObjectName(QStringLiteral("propertiesBox"));
    m_properties->setChecked(remembered.properties == PictureProperties::Included);
    grid.addField(m_properties);
}

QWidget *PictureDialog::makeButtons()
{
    auto *row = new QWidget(this);
    m_print->setObjectName(QStringLiteral("printButton"));
    m_close->setObjectName(QStringLiteral("closePictureButton"));
    m_start->setObjectName(QStringLiteral("startPictureButton"));
    m_print->setAutoDefault(false);
    m_close->setAutoDefault(false);
    m_start->setDefault(true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_print);
    layout->addStretch();
    layout->addWidget(m_close);
    layout->addWidget(m_start);
    return row;
}

void PictureDialog::wire()
{
    connect(m_format, &QComboBox::currentIndexChanged, this, &PictureDialog::chooseFormat);
    for (QComboBox *box : {m_extent, m_scale})
        connect(box, &QComboBox::currentIndexChanged, this, &PictureDialog::updateNote);
    connect(m_start, &QPushButton::clicked, this, [this] { m_target->ask([this] { start(); }); });
    connect(m_print, &QPushButton::clicked, this, &PictureDialog::print);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_exporter, &PictureExporter::ended, this, &PictureDialog::showOutcome);
}

void PictureDialog::setPath(const QString &path)
{
    m_target->setPath(path);
}

void PictureDialog::done(int result)
{
    // The first press of Cancel or Escape stops the export, the next one closes the dialog.
    if (m_exporter.isRunning())
        return m_exporter.cancel();
    QDialog::done(result);
}

PictureFormat PictureDialog::format() const
{
    return static_cast<PictureFormat>(m_format->currentData().toInt());
}

PictureOptions PictureDialog::options() const
{
    PictureOptions options;
    options.format = format();
    options.extent = static_cast<PictureExtent>(m_extent->currentData().toInt());
    options.theme = static_cast<PictureTheme>(m_theme->currentData().toInt());
    options.scale = m_scale->currentData().toDouble();
    if (m_transparent->isChecked())
        options.ground = GraphGround::Transparent;
    if (!m_properties->isChecked())
        options.properties = PictureProperties::LeftOut;
    return options;
}

PictureRequest PictureDialog::request() const
{
    return {m_view.picture(), m_view.size(), options()};
}

void PictureDialog::chooseFormat()
{
    const PictureFormat chosen = format();
    const bool isPage = chosen == PictureFormat::Html;
    m_target->setSuffix(pictureSuffix(chosen));
    showFields(m_scaleFields, chosen == PictureFormat::Png);
    showFields(m_themeFields, isDrawn(chosen));
    m_transparent->setVisible(isDrawn(chosen) && !isPage);
    m_properties->setVisible(isPage);
    updateNote();
}

void PictureDialog::updateNote()
{
    m_note->setText(pictureNote(request()));
}

void PictureDialog::start()
{
    const PictureRequest what = request();
    m_settings.setOptions(what.options);
    ExportSettings().setFolder(QFileInfo(m_target->path()).absolutePath());
    m_done = tr("Written to %1.").arg(QDir::toNativeSeparators(m_target->path()));
    setBusy(tr("Writing…"));
    m_exporter.start(what, m_target->path());
}

void PictureDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Graph"));
    const PictureRequest what = request();
    const QSizeF size = frameOf(what).size;
    printer->setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape
                                                             : QPageLayout::Portrait);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The dialog uses the printer until it is gone.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    connect(dialog, &QDialog::accepted, this, [this, what, printer] {
        m_done = tr("Sent to the printer.");
        setBusy(tr("Printing…"));
        m_exporter.print(what, printer);
    });
    dialog->open();
}

void PictureDialog::setBusy(const QString &status)
{
    m_fields->setEnabled(false);
    m_start->setEnabled(false);
    m_print->setEnabled(false);
    m_close->setText(tr("Cancel"));
    m_progress->show();
    m_status->setProperty("role", QString());
    m_status->setText(status);
    m_status->show();
}

void PictureDialog::showOutcome(const PictureOutcome &outcome)
{
    m_fields->setEnabled(true);
    m_start->setEnabled(true);
    m_print->setEnabled(true);
    m_close->setText(tr("Close"));
    m_progress->hide();
    QString text = m_done;
    QString role = QStringLiteral("success");
    if (outcome.end == PictureOutcome::End::Stopped) {
        text = tr("Stopped. No file was written.");
        role.clear();
    } else if (outcome.end == PictureOutcome::End::Failed) {
        text = tr("Nothing was written: %1").arg(outcome.reason);
        role = QStringLiteral("error");
    }
    for (const model::ExportRemark &remark : outcome.remarks)
        text += QLatin1Char('\n') + remarkText(remark);
    m_status->setProperty("role", role);
    // The style sheet looks at a property when it polishes.
    m_status->style()->unpolish(m_status);
    m_status->style()->polish(m_status);
    m_status->setText(text);
}

} // namespace ui
