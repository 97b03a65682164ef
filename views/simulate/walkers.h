#pragma once

#include <vector>

#include "model/simulate/trace.h"

namespace laneway {

/// A token on its way along a flow.
struct Walker {
  simulate::Index flow = simulate::none;
  double share = 0;  ///< Of the way, 0 to 1 (1 excluded).
  bool operator==(const Walker &) const = default;
};

/// Where the tokens are seen that made these moves, all within `travel` before `time` and in order. Moves take no
/// simulated time, but a token is seen walking for `travel`, above 0: its place is the mean, over that window, of how
/// many flows it had passed. So each token is one dot, which goes on steadily along its flows, faster where it passes
/// several within the window, and is at rest where it made no move.
[[nodiscard]] std::vector<Walker> walkersAt(const std::vector<simulate::Move> &moves, simulate::Time time,
                                            simulate::Time travel);

}  // namespace laneway
