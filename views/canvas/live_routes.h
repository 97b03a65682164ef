#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "model/base/geometry.h"
#include "model/base/id.h"
#include "model/layout/diagram_scene.h"

/// The ways of flows while the shapes at their ends are dragged: what the release will make of them, found by the same
/// router, without touching the document.
namespace laneway::canvas {

class CanvasScene;

/// A shape's place while it is dragged.
struct Placed {
  Id element;
  Rect bounds;
};

class LiveRoutes {
 public:
  /// Leads these flows of the scene's diagram.
  LiveRoutes(const CanvasScene &scene, std::vector<Id> flows);

  /// Whether so few shapes and flows are dragged that their ways can be found in every frame.
  [[nodiscard]] static bool areFew(std::size_t shapes, std::size_t flows);

  /// Their ways with the shapes where they are now. Flows that the router does not know, those tied to other flows, are
  /// left out.
  [[nodiscard]] std::vector<layout::RoutedFlow> with(const std::vector<Placed> &places);

 private:
  void look(const std::vector<Placed> &places);

  const CanvasScene &m_scene;
  std::vector<Id> m_flows;
  Rect m_area;  ///< What m_router sees.
  std::optional<layout::DiagramScene> m_router;
};

}  // namespace laneway::canvas
