// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connection_form.h"

#include "ui/connect/network_fields.h"
#include "ui/connect/start_up_fields.h"
#include "ui/connect/work_fields.h"
#include "ui/theme/icons.h"
#include "ui/widgets/field_grid.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
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
    , m_kind(new QComboBox(this))
    , m_save(new QCheckBox(tr("&Save this connection"), this))
    , m_remember(new QCheckBox(tr("&Keep the password in the keychain"), this))
    , m_network(new NetworkFields(this))
    , m_work(new WorkFields(this))
    , m_startUp(new StartUpFields(this))
    , m_unfold(
          makeFold(QStringLiteral("unfoldButton"), tr("Ad&vanced: TLS, proxy, cluster"), m_network))
    , m_unfoldWork(makeFold(QStringLiteral("unfoldWorkButton"),
                            tr("M&ore: access, time-out, colour"), m_work))
    , m_unfoldStartUp(
          makeFold(QStringLiteral("unfoldStartUpButton"), tr("Start-up statements"), m_startUp))
{
    m_save->setObjectName(QStringLiteral("saveBox"));
    m_remember->setObjectName(QStringLiteral("rememberBox"));
    m_remember->setEnabled(false);
    m_kind->setObjectName(QStringLiteral("kindField"));
    m_kind->addItems({tr("Development"), tr("Test"), tr("Production")});
    m_kind->setToolTip(tr("On production servers statements may only read until you allow writing, "
                          "and the window shows where you are."));
    m_reveal = m_password->addAction(themedIcon(QStringLiteral("eye"), IconTone::Muted),
                                     QLineEdit::TrailingPosition);
    hidePassword();

    auto *grid = new FieldGrid(this);
    grid->addField(tr("&Address"), m_uri);
    grid->addField(tr("&User"), m_user);
    grid->addField(tr("&Password"), m_password);
    grid->addField(tr("Data&base"), m_database);
    grid->addField(tr("&Name"), m_name);
    grid->addField(tr("Se&rver"), m_kind);
    grid->addField(m_save);
    grid->addField(m_remember);
    grid->addField(m_unfold);
    grid->addWidget(m_network, grid->rowCount(), 0, 1, 2);
    grid->addField(m_unfoldWork);
    grid->addWidget(m_work, grid->rowCount(), 0, 1, 2);
    grid->addField(m_unfoldStartUp);
    grid->addWidget(m_startUp, grid->rowCount(), 0, 1, 2);
    grid->setColumnMinimumWidth(0, m_network->nameWidth());
    m_work->setNameWidth(m_network->nameWidth());
    setTabOrder(m_database, m_name);
    setTabOrder(m_name, m_kind);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    connect(m_reveal, &QAction::triggered, this, &ConnectionForm::togglePassword);
    connect(m_save, &QCheckBox::toggled, m_remember, &QCheckBox::setEnabled);
    // The dialog has room for one of them.
    for (QToolButton *opened : {m_unfold, m_unfoldWork, m_unfoldStartUp}) {
        connect(opened, &QToolButton::toggled, this, [this, opened](bool isOpen) {
            for (QToolButton *other : {m_unfold, m_unfoldWork, m_unfoldStartUp}) {
                if (isOpen && other != opened)
                    other->setChecked(false);
            }
        });
    }
    connect(m_network, &NetworkFields::edited, this, &ConnectionForm::edited);
    connect(m_work, &WorkFields::edited, this, &ConnectionForm::edited);
    connect(m_startUp, &StartUpFields::edited, this, &ConnectionForm::edited);
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
    m_kind->setCurrentIndex(static_cast<int>(profile.kind));
    m_work->setProfile(profile);
    m_startUp->setText(profile.startUp);
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
    profile.kind = static_cast<model::ServerKind>(m_kind->currentIndex());
    m_work->fill(profile);
    profile.startUp = m_startUp->text();
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
    if (const auto fault = m_network->fault())
        return fault;
    if (const auto fault = m_work->fault())
        return fault;
    return m_startUp->fault();
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

/// A button that shows and hides `fields`, which are hidden at first.
QToolButton *ConnectionForm::makeFold(const QString &objectName, const QString &text,
                                      QWidget *fields)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setArrowType(Qt::RightArrow);
    button->setCheckable(true);
    fields->hide();
    connect(button, &QToolButton::toggled, fields, [button, fields](bool isOpen) {
        button->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        fields->setVisible(isOpen);
    });
    return button;
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
    m_reveal->setText(tr("Hide the password"));
    m_reveal->setToolTip(m_reveal->text());
}

void ConnectionForm::hidePassword()
{
    m_password->setEchoMode(QLineEdit::Password);
    m_reveal->setIcon(themedIcon(QStringLiteral("eye"), IconTone::Muted));
    m_reveal->setText(tr("Show the password"));
    m_reveal->setToolTip(m_reveal->text());
}

} // namespace ui
