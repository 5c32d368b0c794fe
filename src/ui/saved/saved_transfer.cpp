// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/saved/saved_transfer.h"

#include "model/saved/saved_queries.h"
#include "ui/widgets/message_banner.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QStandardPaths>

namespace ui
{

namespace
{

using Severity = MessageBanner::Severity;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::SavedTransfer)
};

QFileDialog *makeDialog(const QString &objectName, const QString &title, QWidget *parent)
{
    auto *dialog = new QFileDialog(
        parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        Text::tr("Cypher files (*.cypher *.cql *.cyp *.cy)"));
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void showImported(const model::ImportedSaved &imported, MessageBanner &banner)
{
    const QString title = Text::tr("%n queries were imported.", nullptr, imported.queries);
    if (imported.skipped.isEmpty())
        banner.showMessage(Severity::Success, title);
    else
        banner.showMessage(Severity::Warning, title,
                           Text::tr("Left out: %1").arg(imported.skipped.join(u'\n')));
}

} // namespace

void importSavedQueries(model::SavedQueries &saved, const QString &folder, ImportSource source,
                        MessageBanner &banner)
{
    auto *dialog = makeDialog(QStringLiteral("importSavedDialog"), Text::tr("Import queries"),
                              banner.window());
    dialog->setFileMode(source == ImportSource::Directory ? QFileDialog::Directory
                                                          : QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, &banner,
                     [&saved, &banner, folder](const QStringList &paths) {
                         saved.importFrom(paths, folder, &banner,
                                          [&banner](const model::ImportedSaved &imported) {
                                              showImported(imported, banner);
                                          });
                     });
    dialog->open();
}

void exportSavedQueries(model::SavedQueries &saved, const QString &folder, MessageBanner &banner)
{
    auto *dialog = makeDialog(QStringLiteral("exportSavedDialog"),
                              Text::tr("Export into an empty folder"), banner.window());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, &banner,
        [&saved, &banner, folder](const QString &path) {
            saved.exportTo(path, folder, &banner, [&banner](const std::optional<QString> &fault) {
                if (fault)
                    banner.showMessage(Severity::Error, *fault);
                else
                    banner.showMessage(Severity::Success, Text::tr("The queries were exported."));
            });
        });
    dialog->open();
}

} // namespace ui
