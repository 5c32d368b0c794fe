// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/completion_popup.h"

#include "ui/editor/completion_delegate.h"
#include "ui/editor/completion_model.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScrollBar>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kMostRows = 10;
constexpr int kListWidth = 400;
constexpr int kDocumentationWidth = 340;
constexpr qsizetype kLongestDocumentation = 700;
constexpr int kGapToLine = 2;

QString shortened(const QString &text)
{
    return text.size() <= kLongestDocumentation ? text
                                                : text.left(kLongestDocumentation).trimmed() + u'…';
}

} // namespace

CompletionPopup::CompletionPopup(QWidget *parent)
    : QFrame(parent)
    , m_model(new CompletionModel(this))
    , m_delegate(new CompletionDelegate(this))
    , m_list(new QListView(this))
    , m_documentation(new QLabel(this))
{
    setObjectName(QStringLiteral("completionPopup"));
    setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(QStringLiteral("completionList"));
    m_list->setAccessibleName(tr("Completions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setMouseTracking(true);
    m_documentation->setObjectName(QStringLiteral("completionDocumentation"));
    m_documentation->setTextFormat(Qt::PlainText);
    m_documentation->setWordWrap(true);
    m_documentation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_documentation->setMargin(kSpacing);
    m_documentation->setFixedWidth(kDocumentationWidth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_documentation);
    hide();

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CompletionPopup::showDocumentation);
    connect(m_list, &QListView::clicked, this, &CompletionPopup::chosen);
}

void CompletionPopup::setTheme(EditorTheme theme, const QFont &font)
{
    const EditorColours &colours = editorColours(theme);
    m_delegate->setTheme(theme);
    setStyleSheet(QStringLiteral("#completionPopup { background: %1; border: 1px solid %2; }"
                                 "#completionList { background: %1; border: none; }"
                                 "#completionDocumentation { background: %1; color: %3;"
                                 " border-left: 1px solid %2; }"
                                 "QScrollBar:vertical { background: %1; width: 10px; }"
                                 "QScrollBar::handle:vertical { background: %4; border-radius: 3px;"
                                 " margin: 2px; min-height: 24px; }"
                                 "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"
                                 "QScrollBar::add-page, QScrollBar::sub-page { background: none; }")
                      .arg(colours.popup.name(), colours.scrollBar.name(), colours.text.name(),
                           colours.scrollBar.name()));
    m_list->setFont(font);
}

void CompletionPopup::offer(const model::Completion &completion, const QRect &caretLine)
{
    m_delegate->setPrefix(completion.prefix.mid(completion.prefix.lastIndexOf(u'.') + 1));
    m_model->show(completion);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
    place(caretLine);
    show();
    raise();
}

const model::Completion &CompletionPopup::completion() const
{
    return m_model->completion();
}

const model::CompletionItem &CompletionPopup::current() const
{
    const int row = std::clamp(m_list->currentIndex().row(), 0, m_model->rowCount() - 1);
    return m_model->completion().items.at(row);
}

bool CompletionPopup::moveBy(const QKeyEvent &event)
{
    const int count = m_model->rowCount();
    const int row = m_list->currentIndex().row();
    int target = row;
    switch (event.key()) {
    case Qt::Key_Up:
        target = (row + count - 1) % count;
        break;
    case Qt::Key_Down:
        target = (row + 1) % count;
        break;
    case Qt::Key_PageUp:
        target = std::max(0, row - kMostRows + 1);
        break;
    case Qt::Key_PageDown:
        target = std::min(count - 1, row + kMostRows - 1);
        break;
    default:
        return false;
    }
    m_list->setCurrentIndex(m_model->index(target, 0));
    return true;
}

void CompletionPopup::place(const QRect &caretLine)
{
    m_caretLine = caretLine;
    const int rowHeight = std::max(1, m_list->sizeHintForRow(0));
    const int rows = std::min(m_model->rowCount(), kMostRows);
    const int wanted = m_documentation->isHidden() ? 0 : kDocumentationWidth;
    const QSize room = parentWidget()->size();
    const int below = room.height() - caretLine.bottom() - kGapToLine;
    const int above = caretLine.top() - kGapToLine;
    int height = rows * rowHeight + 2;
    if (wanted > 0)
        height = std::max(height, std::min(m_documentation->heightForWidth(wanted) + 2,
                                           kMostRows * rowHeight + 2));
    const bool isBelow = below >= height || below >= above;
    height = std::min(height, std::max(isBelow ? below : above, rowHeight + 2));
    const int width = std::min(kListWidth + wanted, room.width());
    const int x = std::clamp(caretLine.left(), 0, std::max(0, room.width() - width));
    const int y = isBelow ? caretLine.bottom() + kGapToLine : caretLine.top() - kGapToLine - height;
    setGeometry(x, y, width, height);
}

void CompletionPopup::showDocumentation()
{
    if (m_model->rowCount() == 0)
        return;
    const model::CompletionItem &item = current();
    m_documentation->setVisible(!item.documentation.isEmpty());
    if (!item.documentation.isEmpty())
        m_documentation->setText(item.detail + QStringLiteral("\n\n") +
                                 shortened(item.documentation));
    if (isVisible())
        place(m_caretLine);
}

} // namespace ui
