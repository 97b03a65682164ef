#pragma once

#include "model/layout/text_metrics.h"

/// The sizes and places of all texts in a drawing, shared by what reserves room for them (layout, routing) and by what
/// draws them (painting).
namespace laneway::layout {

namespace styles {

inline constexpr TextStyle StepName{13, 500};
inline constexpr TextStyle FrameName{12, 600};  ///< Expanded sub-processes, groups.
inline constexpr TextStyle PoolName{13, 600};
inline constexpr TextStyle LaneName{12, 500};
inline constexpr TextStyle PhaseName{12, 500};
inline constexpr TextStyle OutsideName{12, 500};  ///< Events, gateways, data: beside the shape.
inline constexpr TextStyle FlowLabel{11, 400};
inline constexpr TextStyle Note{12, 400};

/// Room for a line of a name beside its shape, and of a flow's label.
inline constexpr double OutsideNameWidth = 112;
inline constexpr double FlowLabelWidth = 120;
/// More lines than this are cut off, and shown on hover.
inline constexpr int OutsideLines = 6;
/// Between a shape and the name below it.
inline constexpr double OutsideNameGap = 4;

}  // namespace styles

}  // namespace laneway::layout
