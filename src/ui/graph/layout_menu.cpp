// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/layout_menu.h"

#include <algorithm>
#include <array>

using model::LayoutKind;

namespace ui
{

namespace
{

// Keys come from the server: an ampersand in one is no mark of a shortcut, and a long one is cut.
QString keyText(const std::string &key)
{
    constexpr int kMostCharacters = 60;
    QString text = QString::fromStdString(key).simplified();
    if (text.size() > kMostCharacters) {
        text = text.left(kMostCharacters) + QChar(0x2026);
    }
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

// Pairs of names that mean across and up.
constexpr std::array<std::pair<const char *, const char *>, 6> kPairs{{{"longitude", "latitude"},
                                                                       {"lon", "lat"},
                                                                       {"lng", "lat"},
                                                                       {"long", "lat"},
                                                                       {"x", "y"},
                                                                       {"easting", "northing"}}};

const std::string *findKey(const std::vector<std::string> &keys, const char *name)
{
    const auto found = std::find_if(keys.begin(), keys.end(), [name](const std::string &key) {
        return QString::fromStdString(key).compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
    });
    return found == keys.end() ? nullptr : &*found;
}

} // namespace

LayoutMenu::LayoutMenu(GraphView &view, QWidget *parent)
    : QMenu(parent)
    , m_view(view)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &LayoutMenu::fill);
}

void LayoutMenu::fill()
{
    clear();
    qDeleteAll(findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    addKind(LayoutKind::Force, tr("&Force-directed"),
            tr("Related nodes attract each other; moves when you drag"));
    addKind(LayoutKind::Layered, tr("&Layered"), tr("Rows from top to bottom along the arrows"));
    addKind(LayoutKind::Radial, tr("&Radial"),
            tr("Rings around the selected nodes, or around the best connected one"));
    addKind(LayoutKind::Circular, tr("&Circular"), tr("Each component on a circle"));
    addKind(LayoutKind::Grid, tr("&Grid"), tr("Rows and columns in the order of the result"));
    addSeparator();
    const GraphScene &scene = m_view.scene();
    const model::PlacingProperties properties =
        scene.graph() ? model::placingProperties(*scene.graph(), scene.nodeCount())
                      : model::PlacingProperties();
    addCoordinates(properties);
    addProperties(properties);
    addSeparator();
    QAction *again = addAction(tr("Arrange &Again"));
    again->setToolTip(tr("Dragged nodes too"));
    connect(again, &QAction::triggered, this, [this] { choose(m_view.graphLayout()); });
}

void LayoutMenu::addKind(LayoutKind kind, const QString &text, const QString &tip)
{
    QAction *action = addAction(text);
    action->setToolTip(tip);
    action->setCheckable(true);
    action->setChecked(m_view.graphLayout().kind == kind);
    connect(action, &QAction::triggered, this, [this, kind] { choose({kind}); });
}

void LayoutMenu::addChoice(QMenu &menu, const QString &text, const GraphLayout &layout)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(m_view.graphLayout() == layout);
    connect(action, &QAction::triggered, this, [this, layout] { choose(layout); });
}

void LayoutMenu::addCoordinates(const model::PlacingProperties &properties)
{
    QMenu *menu = addMenu(tr("By C&oordinates"));
    menu->menuAction()->setCheckable(true);
    menu->menuAction()->setChecked(m_view.graphLayout().kind == LayoutKind::Coordinates);
    for (const std::string &key : properties.points) {
        addChoice(*menu, keyText(key), {LayoutKind::Coordinates, {key, {}}});
    }
    menu->addSeparator();
    addPairs(*menu, properties.numbers);
    menu->setEnabled(!properties.points.empty() || properties.numbers.size() > 1);
}

// Well-known pairs at hand; any other two are one menu further.
void LayoutMenu::addPairs(QMenu &menu, const std::vector<std::string> &numbers)
{
    for (const auto &[across, up] : kPairs) {
        const std::string *x = findKey(numbers, across);
        const std::string *y = findKey(numbers, up);
        if (x != nullptr && y != nullptr) {
            addChoice(menu, tr("%1 and %2").arg(keyText(*x), keyText(*y)),
                      {LayoutKind::Coordinates, {*x, *y}});
        }
    }
    if (numbers.size() < 2) {
        return;
    }
    menu.addSeparator();
    for (const std::string &x : numbers) {
        QMenu *rest = menu.addMenu(tr("%1 across, and up …").arg(keyText(x)));
        connect(rest, &QMenu::aboutToShow, this, [this, rest, x, numbers] {
            rest->clear();
            for (const std::string &y : numbers) {
                if (y != x) {
                    addChoice(*rest, keyText(y), {LayoutKind::Coordinates, {x, y}});
                }
            }
        });
    }
}

void LayoutMenu::addProperties(const model::PlacingProperties &properties)
{
    QMenu *menu = addMenu(tr("By &Property"));
    menu->menuAction()->setCheckable(true);
    menu->menuAction()->setChecked(m_view.graphLayout().kind == LayoutKind::Property);
    for (const std::string &key : properties.numbers) {
        addChoice(*menu, keyText(key), {LayoutKind::Property, {key, {}}});
    }
    menu->setEnabled(!properties.numbers.empty());
}

void LayoutMenu::choose(GraphLayout layout)
{
    if (layout.kind == LayoutKind::Radial && !m_view.selectedNodes().empty()) {
        layout.roots.clear();
        for (const model::NodeIndex node : m_view.selectedNodes()) {
            layout.roots.emplace_back(m_view.scene().graph()->elementId(node));
        }
    }
    m_view.setLayout(layout);
    Q_EMIT layoutChosen(layout);
}

} // namespace ui
