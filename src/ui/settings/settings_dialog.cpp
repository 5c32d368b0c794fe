// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "model/history/query_history.h"
#include "ui/settings/keys_page.h"
#include "ui/settings/window_settings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/action_text.h"

#include <QAction>
#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui
{

namespace
{

constexpr QSize kSize{680, 560};
constexpr int kControlWidth = 220;
constexpr double kSmallestFont = 6;
constexpr double kLargestFont = 72;

} // namespace

SettingsDialog::SettingsDialog(const Services &services, QWidget *window)
    : QDialog(window)
    , m_services(services)
    , m_window(window)
    , m_search(new QLineEdit(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("settingsTabs"));
    tabs->setDocumentMode(true);
    tabs->addTab(makeGeneral(), tr("&General"));
    tabs->addTab(new KeysPage(services.keys), tr("&Keys"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kDialogMargin, kWideSpacing, kDialogMargin, kWideSpacing);
    layout->setSpacing(kWideSpacing);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    resize(kSize);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_search->setFocus();
}

QWidget *SettingsDialog::makeGeneral()
{
    auto *page = new QWidget(this);
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    auto *rows = new QWidget(page);
    m_rowsLayout = new QVBoxLayout(rows);
    m_rowsLayout->setContentsMargins(0, 0, kSpacing, 0);
    m_rowsLayout->setSpacing(kWideSpacing);
    addSection(tr("Appearance"));
    addChoice(tr("Theme"), tr("The colours of all windows."), QStringLiteral("themes"));
    addChoice(tr("Language"), tr("Of menus and messages."), QStringLiteral("languages"));
    addSwitch(QStringLiteral("animateAction"),
              tr("Nodes glide to their places. Off: they stand there at once."));
    addSection(tr("Editor"));
    addFont();
    addSwitch(QStringLiteral("checkAction"),
              tr("The server looks at a statement while it is written, without running it. Never "
                 "on production connections."));
    addSwitch(QStringLiteral("wrapAction"), tr("Long lines go on below instead of to the right."));
    addSection(tr("Results and history"));
    addMemory();
    addHistory();
    m_rowsLayout->addStretch(1);
    auto *area = new QScrollArea(page);
    area->setObjectName(QStringLiteral("settingsArea"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // it follows the keyboard through its rows
    area->setWidget(rows);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, kWideSpacing, 0, 0);
    layout->setSpacing(kWideSpacing);
    layout->addWidget(m_search);
    layout->addWidget(area, 1);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::filter);
    return page;
}

void SettingsDialog::addSection(const QString &title)
{
    auto *label = new QLabel(title, this);
    label->setProperty("role", QStringLiteral("section"));
    m_rowsLayout->addWidget(label);
    m_sections.push_back(label);
}

void SettingsDialog::addRow(const QString &title, const QString &explanation, QWidget *control)
{
    auto *row = new QWidget(this);
    auto *words = new QVBoxLayout;
    words->setSpacing(kTightSpacing / 2);
    // A check box says its title itself.
    if (auto *box = qobject_cast<QCheckBox *>(control)) {
        words->addWidget(box);
    } else {
        auto *label = new QLabel(title, row);
        label->setBuddy(control);
        words->addWidget(label);
    }
    auto *about = new QLabel(explanation, row);
    about->setProperty("role", QStringLiteral("muted"));
    about->setWordWrap(true);
    words->addWidget(about);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kWideSpacing);
    layout->addLayout(words, 1);
    if (!qobject_cast<QCheckBox *>(control)) {
        control->setAccessibleName(title);
        if (qobject_cast<QPushButton *>(control))
            control->setMinimumWidth(kControlWidth); // its text may need more
        else
            control->setFixedWidth(kControlWidth);
        layout->addWidget(control, 0, Qt::AlignTop);
    }
    m_rowsLayout->addWidget(row);
    m_rows.push_back({row, title + u' ' + explanation});
}

/// Of a command of the window that is on or off.
void SettingsDialog::addSwitch(const QString &actionName, const QString &explanation)
{
    auto *action = m_window->findChild<QAction *>(actionName);
    auto *box = new QCheckBox(plainText(*action), this);
    box->setObjectName(actionName + QStringLiteral("Box"));
    box->setChecked(action->isChecked());
    connect(box, &QCheckBox::clicked, action, &QAction::trigger);
    connect(action, &QAction::toggled, box, &QCheckBox::setChecked);
    addRow(box->text(), explanation, box);
}

/// Of commands of the window one of which holds.
void SettingsDialog::addChoice(const QString &title, const QString &explanation,
                               const QString &groupName)
{
    auto *group = m_window->findChild<QActionGroup *>(groupName);
    if (!group)
        return;
    auto *box = new QComboBox(this);
    box->setObjectName(groupName + QStringLiteral("Box"));
    for (const QAction *action : group->actions())
        box->addItem(plainText(*action));
    const auto follow = [box, group] {
        box->setCurrentIndex(static_cast<int>(group->actions().indexOf(group->checkedAction())));
    };
    follow();
    connect(box, &QComboBox::activated, group,
            [group](int index) { group->actions().at(index)->trigger(); });
    connect(group, &QActionGroup::triggered, box, follow);
    addRow(title, explanation, box);
}

void SettingsDialog::addFont()
{
    const QFont font = m_services.settings.editorFont();
    m_family = new QFontComboBox(this);
    m_family->setObjectName(QStringLiteral("editorFontFamily"));
    m_family->setFontFilters(QFontComboBox::MonospacedFonts);
    m_family->setCurrentFont(font);
    m_size = new QDoubleSpinBox(this);
    m_size->setObjectName(QStringLiteral("editorFontSize"));
    m_size->setRange(kSmallestFont, kLargestFont);
    m_size->setDecimals(1);
    m_size->setSuffix(tr(" pt"));
    m_size->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_size->setValue(font.pointSizeF());
    auto *reset = new QPushButton(tr("Use the System's Font"), this);
    reset->setObjectName(QStringLiteral("resetEditorFont"));
    reset->setAutoDefault(false);
    addRow(tr("Font"), tr("Of the editors. Fonts of fixed width are offered."), m_family);
    addRow(tr("Font size"), tr("Ctrl+Plus and Ctrl+Minus change it for one tab."), m_size);
    addRow(tr("System font"), tr("Family and size as the desktop has them."), reset);
    connect(m_family, &QFontComboBox::currentFontChanged, this, &SettingsDialog::changeFont);
    connect(m_size, &QDoubleSpinBox::valueChanged, this, &SettingsDialog::changeFont);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_services.settings.resetEditorFont();
        const QFont system = m_services.settings.editorFont();
        {
            const QSignalBlocker family(m_family);
            const QSignalBlocker size(m_size);
            m_family->setCurrentFont(system);
            m_size->setValue(system.pointSizeF());
        }
        Q_EMIT editorFontChanged(system);
    });
}

void SettingsDialog::changeFont()
{
    QFont font = m_family->currentFont();
    font.setPointSizeF(m_size->value());
    m_services.settings.setEditorFont(font);
    Q_EMIT editorFontChanged(m_services.settings.editorFont());
}

void SettingsDialog::addMemory()
{
    auto *button = new QPushButton(tr("Choose…"), this);
    button->setObjectName(QStringLiteral("chooseMemory"));
    button->setAutoDefault(false);
    auto *action = m_window->findChild<QAction *>(QStringLiteral("memoryAction"));
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    addRow(tr("Memory for results"),
           tr("When all results together hold this much, fetching pauses and you are asked."),
           button);
}

void SettingsDialog::addHistory()
{
    auto *box = new QCheckBox(tr("Record What Is Run"), this);
    box->setObjectName(QStringLiteral("recordsHistory"));
    box->setChecked(m_services.settings.recordsHistory());
    connect(box, &QCheckBox::clicked, this, [this](bool isOn) {
        m_services.settings.setRecordsHistory(isOn);
        m_services.history.setRecording(isOn);
    });
    addRow(box->text(),
           tr("In the history, on this machine only and without passwords. Off: nothing is added; "
              "what is there stays."),
           box);
}

void SettingsDialog::filter()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    for (const Row &row : m_rows) {
        row.widget->setVisible(std::ranges::all_of(words, [&row](const QString &word) {
            return row.words.contains(word, Qt::CaseInsensitive);
        }));
    }
    for (QLabel *section : m_sections)
        section->setVisible(words.isEmpty());
}

} // namespace ui
