// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/export_job.h"

#include <QDialog>

#include <cstdint>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace ui
{

/// Writes a result to a file: asks for format and place, shows how far it is, and says what it
/// wrote. Holds the result until it is closed. GUI thread; the writing is not.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `request` without path and options, which the person chooses; `rowCount` rows are in it.
    ExportDialog(model::ExportRequest request, quint64 rowCount, QWidget *parent = nullptr);

    void setPath(const QString &path);

    void done(int result) override;

private:
    enum class Outcome : std::uint8_t { Good, Neutral, Bad };

    QWidget *makePathRow();
    void chooseFormat();
    void browse();
    void start();
    void askToReplace(const QString &path);
    void showProgress(quint64 rows, quint64 bytes);
    void showDone(const model::ExportSummary &summary);
    void showFailure(const model::ExportError &error);
    void showCancelled();
    void setIdle(Outcome outcome, const QString &status);
    model::ExportFormat format() const;

    model::ExportRequest m_request;
    QString m_replaceable; ///< a file that the person has agreed to replace, once
    const quint64 m_rowCount;
    model::ExportJob m_job;
    QComboBox *m_format;
    QComboBox *m_delimiter;
    QComboBox *m_lineEnd;
    QCheckBox *m_byteOrderMark;
    QLineEdit *m_path;
    QProgressBar *m_progress;
    QLabel *m_status;
    QPushButton *m_start;
    QPushButton *m_close;
    QWidget *m_fields;
    std::vector<QWidget *> m_csvFields; ///< with their labels
};

} // namespace ui
