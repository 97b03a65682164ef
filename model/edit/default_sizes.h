#pragma once

#include "model/base/geometry.h"

/// How large things are drawn when nobody has said otherwise, in px, and the distances that automatic placing keeps.
namespace laneway {

struct Node;

namespace sizes {

inline constexpr Size Step{120, 56};
inline constexpr Size ExpandedSubProcess{360, 200};
inline constexpr Size Gateway{40, 40};
inline constexpr Size Event{32, 32};
inline constexpr Size DataObject{36, 46};
inline constexpr Size DataStore{48, 44};
inline constexpr Size Annotation{120, 40};
inline constexpr Size Group{280, 180};

inline constexpr double Header = 30;       ///< Strip of a pool or lane that holds its name, across the flow.
inline constexpr double PhaseHeader = 28;  ///< Strip of a phase that holds its name.
inline constexpr double Lane = 120;        ///< Extent of a new lane across the flow.
inline constexpr double PoolLength = 960;  ///< Extent of a new pool along the flow.
inline constexpr double BlackBox = 60;     ///< Extent of a pool without contents across the flow.
inline constexpr double Phase = 240;       ///< Extent of a new phase along the flow.

inline constexpr Size MinimumStep{40, 30};
inline constexpr double MinimumLane = 60;
inline constexpr double MinimumPool = 120;  ///< Along the flow.

inline constexpr double Grid = 10;
inline constexpr double StepGap = 60;     ///< Between a step and the one appended to it.
inline constexpr double BranchGap = 40;   ///< Between branches beside each other.
inline constexpr double ContentGap = 20;  ///< Between contents and the border of the lane, pool or sub-process.
inline constexpr double PoolGap = 40;     ///< Between pools.

}  // namespace sizes

/// The size a new shape of the node gets. Sub-processes: expanded.
[[nodiscard]] Size defaultSize(const Node &node);

/// The smallest size the node's shape may be resized to.
[[nodiscard]] Size minimumSize(const Node &node);

}  // namespace laneway
