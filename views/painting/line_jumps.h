#pragma once

#include <map>
#include <span>
#include <vector>

#include <QPointF>

#include "model/base/id.h"
#include "model/process/document.h"

/// Where routes hop over others: horizontal stretches over vertical ones, so that of two routes exactly one hops. Where
/// a route only touches another (a shared end, a junction) it does not.
namespace laneway::painting {

/// Where the route hops over the others, which may contain itself. For an edit that touches few routes: those whose
/// bounds meet.
[[nodiscard]] std::vector<QPointF> lineJumps(const Route &route, std::span<const Route *const> others);

/// The upright stretches of lines, to ask where another line hops over them.
class UprightStretches {
 public:
  void add(std::span<const QPointF> line, QPointF offset = {});
  /// Where the line hops over them. It may be one of them.
  [[nodiscard]] std::vector<QPointF> jumpsOf(std::span<const QPointF> line);

 private:
  struct Stretch {
    double x = 0;
    double top = 0;
    double bottom = 0;
  };
  std::vector<Stretch> m_stretches;
  bool m_sorted = true;
};

/// For all routes of the diagram; those that hop nowhere are left out.
[[nodiscard]] std::map<Id, std::vector<QPointF>> lineJumps(const Document &document, Id diagram);

}  // namespace laneway::painting
