// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/file_field.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace ui
{

FileField::FileField(QWidget *parent)
    : QLineEdit(parent)
{
    QAction *choose = addAction(themedIcon(QStringLiteral("folder"), IconTone::Muted),
                                QLineEdit::TrailingPosition);
    choose->setText(tr("Choose a file"));
    choose->setToolTip(choose->text());
    connect(choose, &QAction::triggered, this, &FileField::chooseFile);
}

void FileField::chooseFile()
{
    const QString folder = text().isEmpty() ? QDir::homePath() : QFileInfo(text()).path();
    auto *dialog = new QFileDialog(window(), tr("Choose a file"), folder,
                                   tr("PEM files (*.pem *.crt *.cer *.key);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        setText(path);
        Q_EMIT textEdited(path);
    });
    dialog->open();
}

} // namespace ui
