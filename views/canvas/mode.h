#pragma once

namespace laneway::canvas {

/// What a press and drag does. Every mode but Select lasts for one gesture.
enum class Mode { Select, Connect, Hand, Lasso, Space };

}  // namespace laneway::canvas
