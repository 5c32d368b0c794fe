// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/style_files.h"

#include "ui/graph/graph_pane.h"
#include "ui/graph/graph_styling.h"
#include "ui/widgets/message_banner.h"

#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace ui
{

namespace
{

// More warnings than that are only counted.
constexpr qsizetype kMostWarnings = 3;

QString filter()
{
    return StyleFiles::tr("Graph style sheets (*.grass);;All files (*)");
}

// The one style sheet that is being dragged; empty when it is something else.
QString draggedSheet(const QDropEvent &event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString path = urls.front().toLocalFile();
    return path.endsWith(QLatin1String(".grass"), Qt::CaseInsensitive) ? path : QString();
}

} // namespace

StyleFiles::StyleFiles(GraphPane &pane, MessageBanner &banner, const QString &connection,
                       const model::StyleStore &store)
    : QObject(&pane)
    , m_pane(pane)
    , m_banner(banner)
    , m_connection(connection)
    , m_store(store)
{
    const model::StyleStore::Loaded loaded = m_store.load(connection);
    if (!loaded.fault.isEmpty()) {
        m_banner.showMessage(MessageBanner::Severity::Warning,
                             tr("The style of this connection cannot be used."), loaded.fault);
    }
    pane.styling()->setSheet(loaded.sheet);
    pane.view()->setAcceptDrops(true);
    pane.view()->installEventFilter(this);
    connect(pane.styling(), &GraphStyling::sheetEdited, this, &StyleFiles::keep);
    connect(&pane, &GraphPane::styleImportRequested, this, &StyleFiles::askImport);
    connect(&pane, &GraphPane::styleExportRequested, this, &StyleFiles::askExport);
}

void StyleFiles::keep()
{
    const QString fault = m_store.save(m_connection, m_pane.styling()->sheet());
    if (!fault.isEmpty()) {
        m_banner.showMessage(MessageBanner::Severity::Warning,
                             tr("The style could not be kept for the next time."), fault);
    }
}

void StyleFiles::importFrom(const QString &path)
{
    model::StyleFile file = model::readStyleFile(path);
    if (!file.fault.isEmpty()) {
        m_banner.showMessage(MessageBanner::Severity::Error,
                             tr("The style sheet was not imported."), file.fault);
        return;
    }
    m_pane.styling()->edit(std::move(file.sheet),
                           tr("Import of %1").arg(QFileInfo(path).fileName()));
    if (file.warnings.isEmpty()) {
        m_banner.showMessage(MessageBanner::Severity::Success, tr("The style sheet is imported."),
                             QDir::toNativeSeparators(path));
        return;
    }
    const qsizetype more = file.warnings.size() - kMostWarnings;
    QString detail = file.warnings.mid(0, kMostWarnings).join(u' ');
    if (more > 0)
        detail += u' ' + tr("And %n more.", nullptr, static_cast<int>(more));
    m_banner.showMessage(MessageBanner::Severity::Warning,
                         tr("The style sheet is imported; some of it has no effect."), detail);
}

void StyleFiles::exportTo(const QString &path)
{
    const QString fault = model::writeStyleFile(path, m_pane.styling()->sheet());
    if (fault.isEmpty()) {
        m_banner.showMessage(MessageBanner::Severity::Success, tr("The style sheet is saved."),
                             QDir::toNativeSeparators(path));
    } else {
        m_banner.showMessage(MessageBanner::Severity::Error,
                             tr("%1 was not saved.").arg(QDir::toNativeSeparators(path)), fault);
    }
}

void StyleFiles::askImport()
{
    auto *dialog =
        new QFileDialog(m_pane.window(), tr("Import a style sheet"), QDir::homePath(), filter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &StyleFiles::importFrom);
    dialog->open();
}

void StyleFiles::askExport()
{
    auto *dialog =
        new QFileDialog(m_pane.window(), tr("Export the style sheet"), QDir::homePath(), filter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("grass"));
    dialog->selectFile(QStringLiteral("style.grass"));
    connect(dialog, &QFileDialog::fileSelected, this, &StyleFiles::exportTo);
    dialog->open();
}

bool StyleFiles::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString path = draggedSheet(*drop);
        if (path.isEmpty())
            break;
        drop->acceptProposedAction();
        if (event->type() == QEvent::Drop)
            importFrom(path);
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
