#pragma once

#include <QStringList>

/// What is true of every document between two edits.
namespace laneway {

class Document;

/// What does not hold, in English for developers; empty for a sound document. Looks at everything: for tests and
/// debug builds.
/// - an id belongs to one element; every reference names an element
/// - containers do not lie in themselves, calls do not lead back to where they came from
/// - flows have both ends, boundary events a host beside them, nodes a container and a lane of that container
/// - a decision has one default flow at most; values are in range
[[nodiscard]] QStringList brokenInvariants(const Document &document);

}  // namespace laneway
