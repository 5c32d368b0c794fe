// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connection_dialog.h"

#include "model/text/error_text.h"
#include "ui/connect/dotenv_drop.h"
#include "ui/connect/environment_offer.h"
#include "ui/connect/kind_icon.h"
#include "ui/connect/server_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/message_banner.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace ui
{

namespace
{

constexpr int kListWidth = 220;
constexpr int kFormWidth = 460;
/// With room for what a server has to say.
constexpr int kHeight = 560;
constexpr int kIdRole = Qt::UserRole;

QString faultTitle(model::UriFault fault)
{
    switch (fault) {
    case model::UriFault::BadProxy:
        return ConnectionDialog::tr("This is no proxy's address");
    case model::UriFault::BadMetadata:
        return ConnectionDialog::tr("The metadata cannot be read");
    case model::UriFault::BadStartUp:
        return ConnectionDialog::tr("The start-up statements cannot be read");
    default:
        return ConnectionDialog::tr("The address map cannot be read");
    }
}

QLabel *makeHeading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", QStringLiteral("heading"));
    return label;
}

} // namespace

ConnectionDialog::ConnectionDialog(ConnectionStores &stores, QWidget *parent)
    : QDialog(parent)
    , m_stores(stores)
    , m_questions(stores.certificates(), this)
    , m_list(new QListWidget(this))
    , m_form(new ConnectionForm(this))
    , m_banner(new MessageBanner(this))
{
    setObjectName(QStringLiteral("connectionDialog"));
    setWindowTitle(tr("Connect to a server"));

    auto *right = new QVBoxLayout;
    right->setContentsMargins(kDialogMargin, kDialogMargin, kDialogMargin, kWideSpacing);
    right->setSpacing(kWideSpacing);
    right->addWidget(makeHeading(tr("Connect to a server"), this));
    auto *hint = new QLabel(tr("A .env file, as Aura offers it, can be dropped here."), this);
    hint->setProperty("role", QStringLiteral("muted"));
    right->addWidget(hint);
    auto *offer = new EnvironmentOffer(kFormWidth, this);
    right->addWidget(offer);
    right->addWidget(m_form);
    right->addWidget(m_banner);
    right->addStretch();
    right->addWidget(makeButtons());
    m_form->setMinimumWidth(kFormWidth);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeList());
    layout->addLayout(right, 1);

    connect(new DotenvDrop(this), &DotenvDrop::fileDropped, this, &ConnectionDialog::fillFrom);
    connect(offer, &EnvironmentOffer::chosen, this, &ConnectionDialog::fillWith);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionDialog::showSelected);
    connect(m_form, &ConnectionForm::edited, m_banner, &QWidget::hide);
    connect(&m_test, &ConnectionTest::succeeded, this, &ConnectionDialog::showReport);
    connect(&m_test, &ConnectionTest::failed, this, &ConnectionDialog::takeFailure);
    connect(&m_questions, &ConnectionQuestions::answered, this, [this] { attempt(m_purpose); });
    connect(&m_questions, &ConnectionQuestions::declined, this, &ConnectionDialog::showFailure);
    connect(&m_questions, &ConnectionQuestions::notKept, this, [this](const QString &words) {
        m_banner->showMessage(MessageBanner::Severity::Error, words);
    });
    connect(&m_questions, &ConnectionQuestions::forgotten, this, [this](const QString &server) {
        m_banner->showMessage(MessageBanner::Severity::Information,
                              tr("The old certificate of %1 is forgotten").arg(server), {},
                              tr("Connect again to look at the new one."));
    });
    if (const auto error = m_stores.profiles().load())
        m_banner->showMessage(MessageBanner::Severity::Warning, error->message, error->setAsideAs);
    listProfiles();
    startNew();
    if (offer->connection()) // the likeliest wish of who has set the variables
        fillWith(*offer->connection());
}

QWidget *ConnectionDialog::makeList()
{
    auto *side = new QFrame(this);
    side->setObjectName(QStringLiteral("profileSide"));
    side->setFixedWidth(kListWidth);
    side->setMinimumHeight(kHeight); // of the dialog, too, which grows with what is unfolded
    auto *title = new QLabel(tr("Saved connections"), side);
    title->setProperty("role", QStringLiteral("section"));
    title->setContentsMargins(kTightSpacing, 0, 0, 0);
    m_list->setObjectName(QStringLiteral("profileList"));
    m_list->setParent(side);
    m_list->setAccessibleName(title->text());
    auto *add = new QPushButton(themedIcon(QStringLiteral("plus")), tr("Ne&w"), side);
    m_remove = new QPushButton(themedIcon(QStringLiteral("trash")), QString(), side);
    m_remove->setToolTip(tr("Remove the saved connection"));
    m_remove->setAccessibleName(m_remove->toolTip());
    for (QPushButton *button : {add, m_remove})
        button->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add, 1);
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(12, kDialogMargin, 12, kWideSpacing);
    layout->addWidget(title);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &ConnectionDialog::startNew);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionDialog::removeSelected);
    return side;
}

QWidget *ConnectionDialog::makeButtons()
{
    auto *row = new QWidget(this);
    m_testButton = new QPushButton(tr("&Test"), row);
    m_testButton->setObjectName(QStringLiteral("testButton"));
    m_testButton->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"), row);
    cancel->setAutoDefault(false);
    m_connectButton = new QPushButton(tr("&Connect"), row);
    m_connectButton->setObjectName(QStringLiteral("connectButton"));
    m_connectButton->setDefault(true);

    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_testButton);
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(m_connectButton);
    connect(m_testButton, &QPushButton::clicked, this, [this] { attempt(Purpose::Test); });
    connect(m_connectButton, &QPushButton::clicked, this, [this] { attempt(Purpose::Connect); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void ConnectionDialog::prefill(const model::ConnectionProfile &profile, const QString &password)
{
    m_list->setCurrentRow(-1);
    m_form->setProfile(profile, ConnectionForm::Saved::No);
    m_form->setPassword(password);
    m_form->focusFirstGap();
}

void ConnectionDialog::choose(const QString &profileId)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(kIdRole).toString() == profileId)
            m_list->setCurrentRow(row);
    }
}

void ConnectionDialog::keyPressEvent(QKeyEvent *event)
{
    // The first Escape gives up the attempt, the second one the dialog.
    if (event->key() == Qt::Key_Escape && !m_connectButton->isEnabled()) {
        m_test.stop();
        setBusy(std::nullopt);
        m_banner->hide();
        return;
    }
    QDialog::keyPressEvent(event);
}

void ConnectionDialog::fillFrom(const QString &dotenv)
{
    const auto read = model::readDotenv(dotenv);
    if (const auto *fault = std::get_if<QString>(&read)) {
        m_banner->showMessage(MessageBanner::Severity::Error, *fault);
        return;
    }
    fillWith(std::get<model::DotenvConnection>(read));
}

void ConnectionDialog::fillWith(const model::DotenvConnection &connection)
{
    m_banner->hide();
    m_questions.clearSecrets();
    prefill(connection.profile, connection.password);
}

/// A heading that cannot be chosen.
void ConnectionDialog::addGroup(const QString &group)
{
    auto *item = new QListWidgetItem(group, m_list);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    item->setFont(bold);
    item->setFlags(Qt::NoItemFlags);
}

void ConnectionDialog::listProfiles()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    QString group;
    for (const model::ConnectionProfile &profile : m_stores.profiles().byGroup()) {
        if (profile.group != group)
            addGroup(group = profile.group);
        auto *item = new QListWidgetItem(
            kindIcon(profile.kind), profile.name.isEmpty() ? profile.uri : profile.name, m_list);
        item->setData(kIdRole, profile.id);
        item->setToolTip(profile.uri);
    }
    m_list->setCurrentRow(-1);
    m_remove->setEnabled(false);
}

void ConnectionDialog::showSelected()
{
    const QListWidgetItem *item = m_list->currentItem();
    m_remove->setEnabled(item != nullptr);
    if (!item)
        return;
    const auto *profile = m_stores.profiles().find(item->data(kIdRole).toString());
    if (!profile)
        return;
    m_banner->hide();
    m_questions.clearSecrets();
    m_form->setProfile(*profile, ConnectionForm::Saved::Yes);
    fetchPassword(*profile);
}

void ConnectionDialog::fetchPassword(const model::ConnectionProfile &profile)
{
    m_stores.findPassword(profile, this, [this, id = profile.id](const QString &password) {
        // The person may have chosen another connection or begun to type.
        if (m_form->profile().id == id && m_form->password().isEmpty())
            m_form->setPassword(password);
    });
}

void ConnectionDialog::startNew()
{
    m_list->setCurrentRow(-1);
    m_questions.clearSecrets();
    auto profile = model::ConnectionProfile::createNew();
    profile.uri = QStringLiteral("bolt://localhost:7687");
    profile.user = QStringLiteral("neo4j");
    m_form->setProfile(profile, ConnectionForm::Saved::No);
    m_form->focusFirstGap();
}

void ConnectionDialog::removeSelected()
{
    const QListWidgetItem *item = m_list->currentItem();
    const auto *profile = item ? m_stores.profiles().find(item->data(kIdRole).toString()) : nullptr;
    if (!profile)
        return;
    const model::ConnectionProfile removed = *profile;
    if (const auto error = m_stores.profiles().remove(removed.id)) {
        m_banner->showMessage(MessageBanner::Severity::Error, error->message);
        return;
    }
    // The window outlives the dialog; so may the keychain's answer.
    m_stores.forget(removed, parent());
    listProfiles();
    startNew();
}

void ConnectionDialog::attempt(Purpose purpose)
{
    if (const auto fault = m_form->networkFault()) {
        m_banner->showMessage(MessageBanner::Severity::Error, faultTitle(fault->fault),
                              fault->message);
        return;
    }
    m_profile = m_form->profile();
    // What is used but once is another connection than the saved one that it was made of.
    if (!m_form->isToBeSaved() && m_stores.profiles().find(m_profile.id))
        m_profile.id = model::ConnectionProfile::createNew().id;
    auto target =
        makeTarget(m_profile, m_form->password(), m_questions.secrets(), m_stores.certificates());
    if (const auto *error = std::get_if<model::UriError>(&target)) {
        m_banner->showMessage(MessageBanner::Severity::Error, tr("This is no server's address"),
                              error->message);
        return;
    }
    m_target = std::get<ConnectionTarget>(std::move(target));
    m_purpose = purpose;
    setBusy(purpose);
    m_banner->showMessage(MessageBanner::Severity::Information,
                          tr("Connecting to %1…").arg(m_target.uri));
    m_test.start(m_target);
}

void ConnectionDialog::showReport(const ConnectionReport &report)
{
    setBusy(std::nullopt);
    if (m_purpose == Purpose::Connect)
        return finish();
    const QString times = tr("Connected in %1 ms, round trip %2 ms")
                              .arg(report.opened.count())
                              .arg(report.roundTrip.count());
    m_banner->showMessage(MessageBanner::Severity::Success, serverText(report.server), times);
}

void ConnectionDialog::takeFailure(const bolt::Error &error)
{
    setBusy(std::nullopt);
    m_banner->hide();
    if (m_questions.ask(error, m_target) == ConnectionQuestions::Outcome::NothingToAsk)
        showFailure(error);
}

void ConnectionDialog::showFailure(const bolt::Error &error)
{
    m_banner->showError(model::describeError(error, m_target.options.endpoint));
}

void ConnectionDialog::finish()
{
    if (m_form->isToBeSaved()) {
        if (const auto error = m_stores.profiles().put(m_profile)) {
            m_banner->showMessage(MessageBanner::Severity::Error, error->message);
            return;
        }
    }
    Q_EMIT targetChosen(m_target);
    // A keychain that refuses costs a question at the next start, not the connection.
    m_stores.keepPassword(
        m_profile, m_form->password(), this, [this](const model::SecretReply &reply) {
            if (reply.outcome == model::SecretOutcome::Done)
                return accept();
            m_banner->showMessage(MessageBanner::Severity::Warning,
                                  tr("Connected, but the password was not kept"), reply.message,
                                  tr("It will be asked for next time."));
        });
}

void ConnectionDialog::setBusy(std::optional<Purpose> purpose)
{
    m_connectButton->setEnabled(!purpose);
    m_testButton->setEnabled(!purpose);
    m_form->setEnabled(!purpose);
    m_list->setEnabled(!purpose);
}

} // namespace ui
