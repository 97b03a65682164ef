#pragma once

#include <optional>
#include <vector>

#include "model/base/id.h"
#include "model/edit/axis.h"

/// What the space tool, growing lanes, new lanes and steps put into a flow have in common: everything beyond a line
/// moves away from it, and what lies on both sides is stretched.
namespace laneway {

class Document;
struct Draft;

/// Which side of the line moves.
enum class SpaceSide { Beyond, Before };

struct SpaceRequest {
  Id diagram;
  Axis axis = Axis::Horizontal;
  double from = 0;
  double delta = 0;  ///< px away from the line; negative: towards it.
  SpaceSide side = SpaceSide::Beyond;
  std::optional<Interval> across;  ///< Only what lies (partly) in this interval of the other axis; none: everything.
  /// Sub-processes and groups on the line that are stretched; all others on it move or stay as a whole. None: all are.
  std::optional<std::vector<Id>> frames;
};

/// Does as asked, whatever runs into what. Pools, lanes and phases that end at the line are stretched too.
void openSpace(Draft &draft, const SpaceRequest &request);

/// Which drawings of shapes the request would move as a whole, with the boundary events that go along, and which it
/// would stretch.
struct SpaceMoves {
  std::vector<Id> moved;
  std::vector<Id> stretched;
};
[[nodiscard]] SpaceMoves spaceMoves(const Document &document, const SpaceRequest &request);

/// The request's delta as far as nothing runs into anything: all of a positive one, maybe less of a negative one.
[[nodiscard]] double possibleDelta(const Document &document, const SpaceRequest &request);

}  // namespace laneway
