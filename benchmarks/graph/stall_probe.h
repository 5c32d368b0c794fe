// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace bench
{

/// An application that measures how long each event holds the GUI thread up, and keeps the longest.
class StallProbe : public QApplication
{
public:
    StallProbe(int &argc, char **argv)
        : QApplication(argc, argv)
    {
    }

    bool notify(QObject *receiver, QEvent *event) override;
    void reset();

    double longestCpuMs() const { return m_cpuMs; }
    double longestMs() const { return m_ms; }
    /// Who handled what, in the longest by processor time.
    QString longestEvent() const { return m_event; }
    /// The same by the clock, which also counts what others do on the machine.
    QString longestEventByClock() const { return m_clockEvent; }

private:
    int m_depth = 0; ///< of events inside of events, which count with the outermost
    double m_cpuMs = 0;
    double m_ms = 0;
    QString m_event;
    QString m_clockEvent;
};

} // namespace bench
