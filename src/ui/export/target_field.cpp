// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/target_field.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace ui
{

namespace
{

QString defaultFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

} // namespace

TargetField::TargetField(QWidget *parent)
    : QWidget(parent)
    , m_path(new QLineEdit(this))
{
    m_path->setObjectName(QStringLiteral("pathField"));
    m_path->setAccessibleName(tr("File"));
    auto *browseButton = new QPushButton(tr("Bro&wse…"), this);
    browseButton->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_path, 1);
    layout->addWidget(browseButton);
    setFocusProxy(m_path);
    connect(browseButton, &QPushButton::clicked, this, &TargetField::browse);
}

QString TargetField::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void TargetField::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

void TargetField::suggest(const QString &folder, const QString &name, const QString &suffix)
{
    m_suffix = suffix;
    const QDir place(folder.isEmpty() ? defaultFolder() : folder);
    QString path = place.filePath(QStringLiteral("%1.%2").arg(name, suffix));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = place.filePath(QStringLiteral("%1-%2.%3").arg(name).arg(number).arg(suffix));
    setPath(path);
}

void TargetField::setSuffix(const QString &suffix)
{
    m_suffix = suffix;
    const QFileInfo file(path());
    setPath(file.dir().filePath(file.completeBaseName() + u'.' + suffix));
}

void TargetField::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export to"), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(m_suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        setPath(path);
        m_replaceable = path; // that dialog asks for itself
    });
    dialog->open();
}

void TargetField::ask(const std::function<void()> &go)
{
    const QString wanted = path();
    if (QFileInfo::exists(wanted) && wanted != m_replaceable)
        return askToReplace(wanted, go);
    m_replaceable.clear();
    go();
}

void TargetField::askToReplace(const QString &path, const std::function<void()> &go)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Replace the file?"),
                                tr("%1 exists already.").arg(QDir::toNativeSeparators(path)),
                                QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Cancel);
    QPushButton *replace = box->addButton(tr("&Replace"), QMessageBox::DestructiveRole);
    replace->setObjectName(QStringLiteral("replaceButton"));
    connect(replace, &QPushButton::clicked, this, [this, path, go] {
        m_replaceable = path;
        ask(go);
    });
    box->open();
}

} // namespace ui
