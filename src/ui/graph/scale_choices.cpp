// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/scale_choices.h"

#include "model/style/palettes.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

#include <span>

namespace ui
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphStyle)

public:
    static QString metric(model::Metric metric)
    {
        switch (metric) {
        case model::Metric::Degree:
            return tr("Degree");
        case model::Metric::PageRank:
            return tr("PageRank");
        case model::Metric::Betweenness:
            return tr("Betweenness");
        case model::Metric::Component:
            return tr("Component");
        case model::Metric::Community:
            return tr("Community");
        }
        return {};
    }
    static QString categories() { return tr("Categories"); }
    static QString linear() { return tr("Linear"); }
    static QString quantiles() { return tr("Quantiles (5)"); }
};

constexpr QSize kPreview{56, 12};

model::StyleOperand readOperand(const QString &text)
{
    if (text.size() < 3)
        return {};
    return {text.startsWith(u'<') ? model::StyleOperand::Source::Metric
                                  : model::StyleOperand::Source::Property,
            text.mid(1, text.size() - 2)};
}

template <typename ColourAt>
QIcon preview(ColourAt colourAt)
{
    QPixmap picture(kPreview * 2);
    picture.setDevicePixelRatio(2);
    QPainter painter(&picture);
    for (int x = 0; x < kPreview.width(); ++x)
        painter.fillRect(x, 0, 1, kPreview.height(),
                         QColor(colourAt(static_cast<double>(x) / (kPreview.width() - 1))));
    return picture;
}

} // namespace

QString metricName(model::Metric metric)
{
    return Words::metric(metric);
}

QString operandName(const model::StyleOperand &operand)
{
    if (operand.source == model::StyleOperand::Source::Metric) {
        for (const model::Metric metric : model::kMetrics) {
            if (metricId(metric) == operand.name)
                return metricName(metric);
        }
    }
    return operand.name;
}

void fillOperands(QComboBox &box, const QStringList &properties, MetricChoice metrics)
{
    const QVariant chosen = box.currentData();
    box.clear();
    for (const QString &name : properties) {
        // A scale writes the name in braces.
        if (!name.contains(u'}'))
            box.addItem(name, model::operandText({model::StyleOperand::Source::Property, name}));
    }
    if (metrics == MetricChoice::Offered) {
        if (box.count() > 0)
            box.insertSeparator(box.count());
        for (const model::Metric metric : model::kMetrics) {
            const model::StyleOperand operand{model::StyleOperand::Source::Metric,
                                              metricId(metric)};
            box.addItem(operandName(operand), operandText(operand));
        }
    }
    chooseData(box, chosen);
}

model::StyleOperand chosenOperand(const QComboBox &box)
{
    return readOperand(box.currentData().toString());
}

void chooseOperand(QComboBox &box, const model::StyleOperand &operand)
{
    const QString text = operandText(operand);
    if (box.findData(text) < 0)
        box.insertItem(0, operandName(operand), text);
    chooseData(box, text);
}

void fillScaleKinds(QComboBox &box, CategoryChoice categories)
{
    if (categories == CategoryChoice::Offered)
        box.addItem(Words::categories(), static_cast<int>(model::ScaleKind::Categorical));
    box.addItem(Words::linear(), static_cast<int>(model::ScaleKind::Linear));
    box.addItem(Words::quantiles(), static_cast<int>(model::ScaleKind::Quantile));
}

void fillPalettes(QComboBox &box, model::ScaleKind kind)
{
    const QVariant chosen = box.currentData();
    box.clear();
    box.setIconSize(kPreview);
    if (kind == model::ScaleKind::Categorical) {
        for (const model::CategoricalPalette &palette : model::categoricalPalettes()) {
            const auto colours = palette.colours;
            box.addItem(preview([colours](double share) {
                            const auto count = static_cast<double>(colours.size());
                            return colours[static_cast<std::size_t>(share * (count - 0.01))];
                        }),
                        palette.id, palette.id);
        }
    } else {
        for (const model::RampPalette &palette : model::rampPalettes())
            box.addItem(preview([&palette](double share) { return palette.at(share); }), palette.id,
                        palette.id);
    }
    chooseData(box, chosen);
}

void chooseData(QComboBox &box, const QVariant &data)
{
    const int index = data.isValid() ? box.findData(data) : -1;
    if (index >= 0)
        box.setCurrentIndex(index);
}

} // namespace ui
