// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/picture/picture_exporter.h"
#include "ui/picture/picture_settings.h"

#include <QDialog>

#include <cstdint>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace ui
{

class FieldGrid;
class GraphView;
class TargetField;

/// Takes the picture of a graph view away: asks for a format, what of the drawing and where to, or
/// prints it. Shows how large it will be, and says what came of it. Remembers the choices but not
/// what was exported. A child of the view; GUI thread, but the writing is not.
class PictureDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PictureDialog(GraphView &view);

    void setPath(const QString &path);
    void done(int result) override;

private:
    void addFormats(PictureFormat chosen);
    void addExtents();
    void addOptions(FieldGrid &grid, const PictureOptions &remembered);
    QWidget *makeButtons();
    void wire();
    void chooseFormat();
    void updateNote();
    void start();
    void print();
    void setBusy(const QString &status);
    void showOutcome(const PictureOutcome &outcome);
    PictureFormat format() const;
    PictureOptions options() const;
    PictureRequest request() const;

    GraphView &m_view;
    PictureSettings m_settings;
    PictureExporter m_exporter;
    QString m_done; ///< what to say when what runs has gone well
    QComboBox *m_format;
    QComboBox *m_extent;
    QComboBox *m_scale;
    QComboBox *m_theme;
    QCheckBox *m_transparent;
    QCheckBox *m_properties;
    std::vector<QWidget *> m_scaleFields;
    std::vector<QWidget *> m_themeFields;
    TargetField *m_target;
    QLabel *m_note;
    QProgressBar *m_progress;
    QLabel *m_status;
    QPushButton *m_print;
    QPushButton *m_close;
    QPushButton *m_start;
    QWidget *m_fields;
};

} // namespace ui
