#pragma once

#include <vector>

#include "model/base/id.h"
#include "model/base/result.h"

namespace laneway {
struct ActionLabel;
struct Draft;
}  // namespace laneway

/// Commands on what is selected, whatever it is.
namespace laneway::canvas {

class Canvas;

/// The nodes among what is selected, in its order.
[[nodiscard]] std::vector<Id> selectedNodes(const Canvas &canvas);

void selectAll(Canvas &canvas);
/// Flows that led through removed steps are healed.
[[nodiscard]] Result<void> removeDrawn(Draft &draft, const std::vector<Id> &elements);
void removeSelection(Canvas &canvas, const ActionLabel &label);
void duplicateSelection(Canvas &canvas);
/// The selected flows and their labels lose what was set by hand.
void resetRoutes(Canvas &canvas);
/// Names and labels of what is selected go back to their usual place.
void resetLabels(Canvas &canvas);
/// From the selected element, or else from the one that is clicked next.
void startConnecting(Canvas &canvas);

}  // namespace laneway::canvas
