#pragma once

#include "model/base/id_generator.h"
#include "model/edit/draft.h"

/// Drawings for what has none, so that every command has something to show.
namespace laneway::cli {

/// Gives every process and workflow that has nodes and no diagram one, still empty.
void addMissingDiagrams(Draft &draft);

/// The document with a drawing of `scope`: its own, or one laid out now where nothing of it is drawn.
[[nodiscard]] Document drawn(const Document &document, Id scope);

/// Starts the ids of new shapes: the same file gives the same ones.
inline constexpr std::uint64_t DrawingSeed = 1;

}  // namespace laneway::cli
