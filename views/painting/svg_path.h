#pragma once

#include <QPainterPath>
#include <QString>
#include <QStringView>

/// Paths as SVG writes them: our symbols are kept as path data, and the SVG writer turns every path into it.
namespace laneway::painting {

/// The path of SVG 1.1 path data (all commands, arcs included). An error ends the path where it occurs.
[[nodiscard]] QPainterPath pathFromData(QStringView data);

/// Path data in absolute commands with coordinates to 0.01.
[[nodiscard]] QString pathData(const QPainterPath &path);

/// A number to 0.01, without trailing zeros and without an exponent: 12.5, -0.25, 3.
[[nodiscard]] QString svgNumber(double value);

}  // namespace laneway::painting
