// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/export_sources.h"
#include "ui/export/export_settings.h"

#include <QDialog>

#include <cstdint>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace ui
{

class ExportOptionsFields;
class ExportPreviewPane;
class TargetField;

/// Writes a result to a file: asks which rows, in which format and where, shows how the file will
/// begin and how far it is, and says what it wrote and what the format could not keep. Remembers the
/// choices. Holds the result until it is closed. GUI thread; the writing is not.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(model::ExportSources sources, QWidget *parent = nullptr);

    void setPath(const QString &path);
    /// Does nothing when there is no such source.
    void setSource(model::ExportSource source);

    /// What RunAgain changes on which server: the person agrees to that before. Empty: nothing.
    void setRerunWarning(const QString &warning) { m_rerunWarning = warning; }

    void done(int result) override;

private:
    enum class Outcome : std::uint8_t { Good, Neutral, Bad };

    void addSources();
    void addFormats(model::ExportFormat chosen);
    QWidget *makeButtons();
    void wire();
    void watch(model::ExportTask &task);
    void chooseFormat();
    void updatePreview();
    void ask();
    void start();
    void run();
    void togglePause();
    void showProgress(quint64 rows, quint64 bytes);
    void showDone(const model::ExportSummary &summary);
    void showFailure(const model::ExportError &error);
    void showCancelled();
    void setIdle(Outcome outcome, const QString &status);
    model::ExportSource source() const;
    model::ExportOptions options() const;
    model::ExportTask &task();

    const model::ExportSources m_sources;
    QString m_rerunWarning;
    ExportSettings m_settings;
    model::ExportJob m_job;
    model::StreamedExport m_streamed;
    QComboBox *m_source;
    QComboBox *m_format;
    ExportOptionsFields *m_options;
    ExportPreviewPane *m_preview;
    TargetField *m_target;
    QProgressBar *m_progress;
    QLabel *m_status;
    QPushButton *m_start;
    QPushButton *m_pause;
    QPushButton *m_close;
    QWidget *m_fields;
};

} // namespace ui
