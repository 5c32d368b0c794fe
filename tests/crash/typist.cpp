// SPDX-License-Identifier: GPL-3.0-or-later
// The program, with somebody who works with it: types numbers, opens, moves and closes tabs, runs
// statements, and prints what was done and when. It goes on until it is killed. tst_crash reads what it
// prints:
//   R NUMBER TEXT    a tab that was there at the start, and its text in base64
//   READY            all of them have been told
//   W NUMBER TIME TEXT   typed at the end of that tab
//   O TIME NUMBERS   the order of the tabs
// Times are milliseconds of the machine's monotonic clock.
#include "ui/application/application.h"
#include "ui/editor/editor_text.h"
#include "ui/main/query_page.h"

#include <QRandomGenerator>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace
{

constexpr std::chrono::milliseconds kPause{25};
constexpr int kMostTabs = 6;
/// Of a hundred steps; the rest types.
constexpr int kNewTab = 4;
constexpr int kMove = 8;
constexpr int kSwitch = 12;
constexpr int kRun = 15;

const QByteArray kMark = "// tab ";

long long now()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

class Typist : public QObject
{
public:
    Typist()
    {
        m_pause.start(kPause);
        connect(&m_pause, &QTimer::timeout, this, &Typist::step);
    }

private:
    ui::QueryPage &page() { return *m_window->currentPage(); }

    int numberOf(const ui::QueryPage &page) const
    {
        const QByteArray text = ui::utf8Of(*page.editor());
        return text.startsWith(kMark)
                   ? text.mid(kMark.size(), text.indexOf('\n') - kMark.size()).toInt()
                   : 0;
    }

    void step()
    {
        if (!m_window) {
            begin();
            return;
        }
        const int choice = QRandomGenerator::global()->bounded(100);
        if (choice < kNewTab)
            openOrClose();
        else if (choice < kMove)
            move();
        else if (choice < kSwitch)
            QTest::keyClick(page().editor(), Qt::Key_Tab, Qt::ControlModifier);
        else if (choice < kRun)
            QTest::keyClick(page().editor(), Qt::Key_Return, Qt::ControlModifier);
        else
            type(nextWord());
    }

    void begin()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<ui::MainWindow *>(widget);
                window && window->isActiveWindow())
                m_window = window;
        }
        if (!m_window)
            return;
        m_tabs = m_window->findChild<QTabWidget *>(QStringLiteral("editorTabs"));
        for (ui::QueryPage *open : m_window->pages()) {
            const QByteArray text = ui::utf8Of(*open->editor());
            open->editor()->setCaretOffset(open->editor()->text().size());
            if (!text.isEmpty())
                std::printf("R %d %s\n", numberOf(*open), text.toBase64().constData());
        }
        std::printf("READY\n");
        if (numberOf(page()) == 0)
            mark();
        printOrder();
    }

    /// Makes a new tab one that can be recognised. In one step, as half a mark is none.
    void mark()
    {
        const QByteArray text = kMark + QByteArray::number(m_nextTab++) + '\n';
        page().editor()->append(QString::fromLatin1(text));
        page().editor()->setCaretOffset(text.size());
        std::printf("W %d %lld %s\n", m_nextTab - 1, now(), text.toBase64().constData());
        std::fflush(stdout);
    }

    QByteArray nextWord()
    {
        ++m_word;
        return QByteArray::number(m_word) + (m_word % 10 == 0 ? '\n' : ' ');
    }

    void type(const QByteArray &word)
    {
        const int number = numberOf(page());
        if (number == 0)
            return mark();
        for (const char letter : word)
            QTest::keyClick(page().editor(), letter == '\n' ? '\r' : letter);
        std::printf("W %d %lld %s\n", number, now(), word.toBase64().constData());
        std::fflush(stdout);
    }

    void openOrClose()
    {
        const bool isFull = m_tabs->count() >= kMostTabs;
        QTest::keyClick(page().editor(), isFull ? Qt::Key_W : Qt::Key_T, Qt::ControlModifier);
        if (numberOf(page()) == 0)
            mark();
        printOrder();
    }

    void move()
    {
        const int last = m_tabs->count() - 1;
        m_tabs->tabBar()->moveTab(QRandomGenerator::global()->bounded(last + 1),
                                  QRandomGenerator::global()->bounded(last + 1));
        printOrder();
    }

    void printOrder()
    {
        QByteArrayList numbers;
        for (const ui::QueryPage *open : m_window->pages()) {
            if (const int number = numberOf(*open))
                numbers << QByteArray::number(number);
        }
        std::printf("O %lld %s\n", now(), numbers.join(',').constData());
        std::fflush(stdout);
    }

    ui::MainWindow *m_window = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTimer m_pause;
    int m_word = 0;
    int m_nextTab = qEnvironmentVariableIntValue("LB_CRASH_NEXT_TAB");
};

} // namespace

int main(int argc, char **argv)
{
    ui::Application application(argc, argv);
    Typist typist;
    return application.run();
}
