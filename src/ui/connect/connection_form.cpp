// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connection_form.h"

#include "ui/connect/network_fields.h"
#include "ui/theme/icons.h"
#include "ui/widgets/field_grid.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QToolButton>

namespace ui
{

namespace
{

QLineEdit *makeField(const QString &objectName, const QString &placeholder, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(objectName);
    field->setPlaceholderText(placeholder);
    return field;
}

} // namespace

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent)
    , m_name(makeField(QStringLiteral("nameField"), tr("Optional"), this))
    , m_uri(makeField(QStringLiteral("uriField"), QStringLiteral("bolt://localhost:7687"), this))
    , m_user(makeField(QStringLiteral("userField"), QStringLiteral("neo4j"), this))
    , m_password(makeField(QStringLiteral("passwordField"), {}, this))
    , m_database(makeField(QStringLiteral("databaseField"), tr("The user's home database"), this))
    , m_save(new QCheckBox(tr("&Save this connection"), this))
    , m_remember(new QCheckBox(tr("&Keep the password in the keychain"), this))
    , m_unfold(new QToolButton(this))
    , m_network(new NetworkFields(this))
{
    m_save->setObjectName(QStringLiteral("saveBox"));
    m_remember->setObjectName(QStringLiteral("rememberBox"));
    m_remember->setEnabled(false);
    m_reveal = m_password->addAction(themedIcon(QStringLiteral("eye"), IconTone::Muted),
                                     QLineEdit::TrailingPosition);
    hidePassword();

    auto *grid = new FieldGrid(this);
    grid->addField(tr("&Address"), m_uri);
    grid->addField(tr("&User"), m_user);
    grid->addField(tr("&Password"), m_password);
    grid->addField(tr("Data&base"), m_database);
    grid->addField(tr("&Name"), m_name);
    grid->addField(m_save);
    grid->addField(m_remember);
    m_unfold->setObjectName(QStringLiteral("unfoldButton"));
    m_unfold->setText(tr("Ad&vanced: TLS, proxy, cluster"));
    m_unfold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_unfold->setCheckable(true);
    grid->addField(m_unfold);
    grid->addWidget(m_network, grid->rowCount(), 0, 1, 2);
    grid->setColumnMinimumWidth(0, m_network->nameWidth());
    fold(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    connect(m_reveal, &QAction::triggered, this, &ConnectionForm::togglePassword);
    connect(m_save, &QCheckBox::toggled, m_remember, &QCheckBox::setEnabled);
    connect(m_unfold, &QToolButton::toggled, this, &ConnectionForm::fold);
    connect(m_network, &NetworkFields::edited, this, &ConnectionForm::edited);
    for (QLineEdit *field : {m_name, m_uri, m_user, m_password, m_database})
        connect(field, &QLineEdit::textEdited, this, &ConnectionForm::edited);
}

void ConnectionForm::setProfile(const model::ConnectionProfile &profile, Saved saved)
{
    m_profile = profile;
    m_name->setText(profile.name);
    m_uri->setText(profile.uri);
    m_user->setText(profile.user);
    m_database->setText(profile.database);
    m_save->setChecked(saved == Saved::Yes);
    m_remember->setChecked(profile.keeping == model::PasswordKeeping::Keychain);
    m_network->setSettings(profile.network);
    m_unfold->setChecked(profile.network != model::NetworkSettings{});
    m_password->clear();
    hidePassword();
}

model::ConnectionProfile ConnectionForm::profile() const
{
    model::ConnectionProfile profile = m_profile;
    profile.name = m_name->text().trimmed();
    profile.uri = m_uri->text().trimmed();
    profile.user = m_user->text().trimmed();
    profile.database = m_database->text().trimmed();
    profile.network = m_network->settings();
    profile.keeping = m_save->isChecked() && m_remember->isChecked()
                          ? model::PasswordKeeping::Keychain
                          : model::PasswordKeeping::AskEachTime;
    return profile;
}

void ConnectionForm::setPassword(const QString &password)
{
    m_password->setText(password);
}

QString ConnectionForm::password() const
{
    return m_password->text();
}

std::optional<model::UriError> ConnectionForm::networkFault() const
{
    return m_network->fault();
}

bool ConnectionForm::isToBeSaved() const
{
    return m_save->isChecked();
}

void ConnectionForm::focusFirstGap()
{
    for (QLineEdit *field : {m_uri, m_user, m_password}) {
        if (field->text().isEmpty()) {
            field->setFocus();
            return;
        }
    }
    m_password->setFocus();
    m_password->selectAll();
}

void ConnectionForm::fold(bool isOpen)
{
    m_unfold->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_network->setVisible(isOpen);
}

void ConnectionForm::togglePassword()
{
    if (m_password->echoMode() == QLineEdit::Password)
        showPassword();
    else
        hidePassword();
}

void ConnectionForm::showPassword()
{
    m_password->setEchoMode(QLineEdit::Normal);
    m_reveal->setIcon(themedIcon(QStringLiteral("eye-off"), IconTone::Muted));
    m_reveal->setToolTip(tr("Hide the password"));
}

void ConnectionForm::hidePassword()
{
    m_password->setEchoMode(QLineEdit::Password);
    m_reveal->setIcon(themedIcon(QStringLiteral("eye"), IconTone::Muted));
    m_reveal->setToolTip(tr("Show the password"));
}

} // namespace ui
