#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "model/base/geometry.h"
#include "model/base/id.h"
#include "model/base/id_look_up.h"
#include "model/base/table.h"

/// Where the shapes and routes of a document lie, so that an edit finds what is near without a look at the whole map.
/// It follows a document from state to state at the cost of what differs between them.
namespace laneway {
class Document;
struct Route;
struct Shape;
}  // namespace laneway

namespace laneway::layout {

/// What a diagram draws in an area, in the order of the ids of the shapes and routes.
struct DrawnThere {
  std::vector<const Shape *> shapes;
  std::vector<const Route *> routes;
};

/// By looking at every shape and route of the document. Routes that have not been led anywhere yet lie nowhere: they
/// belong to every area.
[[nodiscard]] DrawnThere drawnIn(const Document &document, Id diagram, const Rect &area);

class DrawnPlaces {
 public:
  /// Takes over what differs from the state followed last.
  void follow(const Document &document);
  /// The same as `drawnIn` answers for the document followed last, which must still be there.
  [[nodiscard]] DrawnThere drawnIn(const Document &document, Id diagram, const Rect &area) const;

 private:
  /// A square of a grid. The grid of each level is twice as wide as that of the one before; an element is kept at the
  /// lowest level whose squares are as large as itself, in the square of its middle.
  struct Square {
    Id diagram;
    int level = 0;
    std::int64_t column = 0;
    std::int64_t row = 0;
    bool operator==(const Square &) const = default;
  };
  struct SquareHash {
    std::size_t operator()(const Square &square) const noexcept;
  };

  [[nodiscard]] static Square squareOf(Id diagram, const Rect &bounds);
  void add(Id diagram, const Rect &bounds, Id drawing);
  void remove(Id diagram, const Rect &bounds, Id drawing);
  void add(const Route &route);
  void remove(const Route &route);

  Table<Shape> m_shapes;  ///< As followed last.
  Table<Route> m_routes;
  std::unordered_map<Square, std::vector<Id>, SquareHash> m_squares;  ///< For looking up only.
  std::vector<int> m_levels;                                          ///< By level: how many elements it holds.
  std::unordered_map<Id, std::unordered_set<Id, HashForLookUp>, HashForLookUp> m_unled;  ///< Routes by diagram.
};

}  // namespace laneway::layout
