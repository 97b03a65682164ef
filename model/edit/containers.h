#pragma once

#include <vector>

#include "model/edit/place.h"

/// The pools, lanes and expanded sub-processes of one diagram, looked up once so that many places can be found.
namespace laneway {

class Containers {
 public:
  /// Costs the number of containers. The document is not kept.
  Containers(const Document &document, Id diagram);

  /// See laneway::placeAt.
  [[nodiscard]] Place placeAt(Point point, Id moving = {}) const;

 private:
  enum class Kind { Pool, Lane, SubProcess };
  struct Region {
    Id element;
    Kind kind = Kind::Pool;
    Rect bounds;
    std::vector<Region> inner;
  };
  static std::vector<Region> regionsIn(const Document &document, Id diagram, Id parent, int depth);
  static void descend(const std::vector<Region> &regions, Point point, Id moving, Place &place);

  Id m_scope;
  std::vector<Region> m_regions;
};

}  // namespace laneway
