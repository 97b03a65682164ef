#pragma once

class QCustomPlot;
class QLabel;
class QWidget;

namespace laneway {

namespace theme {
struct Theme;
}

/// How our small charts look: no frame, no margins, no grid, only what is plotted.
void setUpQuietPlot(QCustomPlot &plot);

/// Fills a chart with the plot, `height` px high, and below it what stands at the ends of its x axis, in muted text.
void layOutPlot(QWidget &chart, QCustomPlot &plot, int height, QLabel &from, QLabel &to);

/// Background, axes and labels in the colours of the theme.
void colorPlot(QCustomPlot &plot, const theme::Theme &theme);

}  // namespace laneway
