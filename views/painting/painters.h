#pragma once

#include <optional>

#include <QPainterPath>
#include <QRectF>

#include "model/process/document.h"
#include "views/painting/element_painter.h"
#include "views/painting/element_style.h"
#include "views/painting/symbols.h"

/// The painters of the single kinds, for element_painter only.
namespace laneway::painting {

/// A shape while it is painted, and all that decides how it looks.
struct Subject {
  const Document &document;
  const Shape &shape;
  const PaintContext &context;
  const Look &look;
  ElementStyle style;
  QRectF rect;
};

void paintActivity(DisplayList &list, const Subject &subject, const Node &node, const Activity &activity);
void paintGateway(DisplayList &list, const Subject &subject, const Node &node, const Gateway &gateway);
void paintEvent(DisplayList &list, const Subject &subject, const Node &node, const Event &event);
void paintData(DisplayList &list, const Subject &subject, const Node &node, const Data &data);
void paintAnnotation(DisplayList &list, const Subject &subject, const Node &node);
void paintGroup(DisplayList &list, const Subject &subject, const Node &node);
void paintPool(DisplayList &list, const Subject &subject, const Pool &pool);
void paintLane(DisplayList &list, const Subject &subject, const Lane &lane);

/// The name in its usual area, unless the view hides it.
void addName(DisplayList &list, const Subject &subject, const QString &name, const Ink &ink);

/// The tint of a step where the context colours steps, unless its own style has a fill.
[[nodiscard]] ElementStyle stepStyle(const Document &document, const Node &node, const Activity &activity,
                                     ColorBy colorBy);

/// The row of the role's tint: its own colour, or its place among the document's roles (by rank, then id).
[[nodiscard]] int roleRow(const Document &document, Id role);

/// What tells the event's trigger; none where it has none.
[[nodiscard]] std::optional<Symbol> triggerSymbol(const Event &event);

/// Whether the sub-process is drawn with its contents inside.
[[nodiscard]] bool isDrawnExpanded(const Shape &shape, const Activity &activity);

/// Whether the call is drawn with steps of what it calls inside.
[[nodiscard]] bool showsCalled(const Document &document, const Shape &shape, const Activity &activity);

/// Whether markers stand at the bottom of the step.
[[nodiscard]] bool hasMarkers(const Document &document, const Shape &shape, const Node &node, const Activity &activity);
inline constexpr double MarkerSize = 12;
inline constexpr double MarkerMargin = 4;

/// The outlines of the kinds.
[[nodiscard]] QPainterPath diamondOf(const QRectF &rect);
[[nodiscard]] QPainterPath pageOf(const QRectF &rect);
[[nodiscard]] QPainterPath cylinderOf(const QRectF &rect);
inline constexpr double StepRadius = 7;
inline constexpr double PoolRadius = 4;

}  // namespace laneway::painting
