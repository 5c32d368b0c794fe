// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/style/style_sheet.h"
#include "ui/graph/graph_card.h"
#include "ui/graph/graph_icons.h"
#include "ui/graph/style_targets.h"

#include <vector>

class QComboBox;
class QLabel;
class QProgressBar;
class QToolButton;
class QVBoxLayout;

namespace ui
{

class ColourField;
class FieldGrid;
class GraphStyling;
class GraphView;
class RuleRow;
class SizeField;

/// Where the look of a graph is changed: for all nodes, a label, a type, or a rule on a property. The
/// drawing follows at once, and every change can be undone. GUI thread.
class StylePanel : public GraphCard
{
    Q_OBJECT

public:
    StylePanel(GraphStyling &styling, GraphView &view, QWidget *parent);

    const model::StyleSelector &target() const { return m_target; }
    void showTarget(const model::StyleSelector &target);
    /// The graph is another.
    void refresh();

    /// All of it; less is scrolled.
    QSize sizeHint() const override;

Q_SIGNALS:
    void closeWanted();
    void importWanted();
    void exportWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Value {
        QString key;
        QString value;
    };
    enum class Steps : bool { Each, Joined };

    QWidget *makeHeader();
    QToolButton *addTool(QWidget *header, GraphIcon icon, const QString &text);
    QWidget *makeForm();
    QWidget *makeProgress();
    void connectForm();
    void fillTargets();
    void fillProperties();
    void fillIcons();
    void showValues();
    void updateColours();
    void change(const std::vector<Value> &values, Steps steps);
    void addRule(const model::StyleCondition &condition);
    void reset();
    void resetAll();
    bool isNode() const { return m_target.kind == model::StyledKind::Node; }

    struct Tool {
        QToolButton *button;
        GraphIcon icon;
    };

    GraphStyling &m_styling;
    GraphView &m_view;
    model::StyleSelector m_target;
    std::vector<StyleTarget> m_targets; ///< as the box lists them
    std::vector<Tool> m_tools;
    bool m_isShowing = false; ///< values from outside are no edits
    QComboBox *m_targetBox = nullptr;
    QComboBox *m_palette = nullptr;
    ColourField *m_colour = nullptr;
    SizeField *m_size = nullptr;
    QComboBox *m_caption = nullptr;
    QComboBox *m_icon = nullptr;
    QLabel *m_sizeLabel = nullptr;
    RuleRow *m_rule = nullptr;
    QToolButton *m_reset = nullptr;
    FieldGrid *m_form = nullptr;
    QWidget *m_content = nullptr;
    QWidget *m_progressRow = nullptr;
    QProgressBar *m_progress = nullptr;
};

} // namespace ui
