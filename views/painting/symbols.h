#pragma once

#include <cstdint>

#include <QRectF>

#include "views/painting/display_list.h"

/// The small signs that tell elements apart: what kind of step, which trigger, how it repeats. Drawn on a grid of 24
/// and set at any size with a stroke of their own, so that lines stay equally strong at all sizes.
namespace laneway::painting {

enum class Symbol : std::uint8_t {
  // Kinds of steps.
  User,
  Manual,
  Service,
  Send,
  Receive,
  Script,
  BusinessRule,
  OpensWorkflow,
  // Markers at the bottom of a step.
  Loop,
  ParallelInstances,
  SequentialInstances,
  Compensation,
  AdHoc,
  Collapsed,
  // Triggers of events.
  Message,
  Timer,
  Error,
  Escalation,
  Cancel,
  Conditional,
  Link,
  Signal,
  Terminate,
  Multiple,
  ParallelMultiple,
  // Gateways.
  Exclusive,
  Parallel,
  Inclusive,
  Complex,
  // Data.
  Arrow,
  Collection,
  // Badges.
  Documentation,
  Hyperlink,
  Comment,
};

struct SymbolLook {
  Ink ink = PaletteRole::Outline;
  Ink background;      ///< Inside of outlined symbols; details upon filled ones.
  double width = 1.2;  ///< Of its strokes, px.
  bool filled = false;
  Detail detail = Detail::Fine;
};

/// Adds the symbol in the box, which should be square.
void addSymbol(DisplayList &list, Symbol symbol, const QRectF &box, const SymbolLook &look);

}  // namespace laneway::painting
