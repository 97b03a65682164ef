#pragma once

#include <QStringList>

/// What is true of every document between two edits.
namespace laneway {

class Document;

/// What does not hold, in English for developers; empty for a sound document. Looks at everything: for tests and
/// debug builds.
/// - ids are unique across tables; no reference dangles
/// - containers have no cycles; nodes lie in a lane of their own pool or container
/// - flows have both ends; boundary events have a host in the same container; calls have no cycles
/// - shapes and routes draw elements of the diagram's scope, each element at most once per diagram
/// - routes start and end at the shapes of their ends; at most one flow per node is its default
/// - values are in range
[[nodiscard]] QStringList brokenInvariants(const Document &document);

}  // namespace laneway
