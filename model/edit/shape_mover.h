#pragma once

#include <map>
#include <vector>

#include "model/base/geometry.h"
#include "model/base/id.h"

namespace laneway {

class Document;
struct Draft;

/// Moves shapes of one diagram, each by its own way, with what belongs to them; routes between shapes that go the same
/// way go along. Routes with one end elsewhere are left to the rules.
class ShapeMover {
 public:
  ShapeMover(const Document &document, Id diagram) : m_document(document), m_diagram(diagram) {}

  /// Moves the element's shape with its contents and boundary events, unless it moves already.
  void add(Id element, Point delta);

  [[nodiscard]] const std::map<Id, Point> &moves() const { return m_moves; }

  /// Writes the new places into the draft, whose document still draws what it drew when the mover was made.
  void apply(Draft &draft) const;

 private:
  void addContents(Id container, Point delta);
  void moveRoutes(Draft &draft) const;
  /// How far an end of a flow moves: a shape, or the flow it is tied to. Null: not at all.
  [[nodiscard]] const Point *moveOf(Id element) const;

  const Document &m_document;
  Id m_diagram;
  std::map<Id, Point> m_moves;  ///< By element.
};

}  // namespace laneway
