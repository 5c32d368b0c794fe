// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/result_keeper.h"

#include "ui/results/result_page.h"
#include "ui/widgets/plain_box.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>
#include <QStandardPaths>

#include <utility>

namespace ui
{

namespace
{

constexpr int kPerMille = 1000;
constexpr int kProgressDelayMs = 400;
constexpr qsizetype kNameLength = 60;

/// A file name of the page's title; what file systems reserve becomes a line.
QString proposedName(const ResultPage &page)
{
    QString name = page.title().left(kNameLength).trimmed();
    for (QChar &c : name) {
        if (!c.isPrint() || QLatin1String("/\\:*?\"<>|&").contains(c))
            c = u'-';
    }
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    return (name.isEmpty() ? QStringLiteral("result") : name) + u'.' + ResultKeeper::suffix();
}

} // namespace

ResultKeeper::ResultKeeper(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    connect(&m_job, &model::KeepJob::failed, this, &ResultKeeper::showFailure);
    connect(&m_job, &model::KeepJob::cancelled, this, [this] {
        delete std::exchange(m_progress, nullptr);
        deleteLater();
    });
    connect(&m_job, &model::KeepJob::finished, this, [this](quint64 bytes) {
        delete std::exchange(m_progress, nullptr);
        Q_EMIT kept(m_path, bytes);
        deleteLater();
    });
}

QString ResultKeeper::suffix()
{
    return QStringLiteral("lbresult");
}

QString ResultKeeper::nameFilter()
{
    return tr("Kept results (*.%1)").arg(suffix());
}

void ResultKeeper::start(const ResultPage &page)
{
    m_description = page.description();
    m_result = page.run().result();
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(m_window, tr("Keep the result as"),
                                   folder.filePath(proposedName(page)), nameFilter());
    dialog->setObjectName(QStringLiteral("keepDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix());
    connect(dialog, &QFileDialog::fileSelected, this, &ResultKeeper::write);
    connect(dialog, &QDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void ResultKeeper::write(const QString &path)
{
    m_path = path;
    m_progress = new QProgressDialog(tr("Keeping %1…").arg(QFileInfo(path).fileName()),
                                     tr("Cancel"), 0, kPerMille, m_window);
    m_progress->setMinimumDuration(kProgressDelayMs);
    connect(&m_job, &model::KeepJob::progressed, m_progress, &QProgressDialog::setValue);
    connect(m_progress, &QProgressDialog::canceled, this, [this] { m_job.cancel(); });
    m_job.start(m_description, m_result, path);
}

void ResultKeeper::giveUpWriting()
{
    delete std::exchange(m_progress, nullptr);
    m_job.cancel();
}

void ResultKeeper::showFailure(const QString &message)
{
    delete std::exchange(m_progress, nullptr);
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Keep the result"),
                                tr("%1 could not be written.").arg(QFileInfo(m_path).fileName()),
                                QMessageBox::Ok, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(message + u'\n' + tr("Keep it in another place."));
    showPlain(*box);
    box->open();
    deleteLater();
}

} // namespace ui
