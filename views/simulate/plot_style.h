#pragma once

class QCustomPlot;

namespace laneway {

namespace theme {
struct Theme;
}

/// How our small charts look: no frame, no margins, no grid, only what is plotted.
void setUpQuietPlot(QCustomPlot &plot);

/// Background, axes and labels in the colours of the theme.
void colorPlot(QCustomPlot &plot, const theme::Theme &theme);

}  // namespace laneway
