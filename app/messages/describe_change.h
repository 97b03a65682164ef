#pragma once

#include <QStringList>

/// What changed between two states, in words.
namespace laneway {

class Document;
struct ChangeSet;

/// A line for each element that was added or removed and for each property that changed: "Step “Check documents”:
/// Duration 10 min -> 20 min". Texts over several lines and lists are said to have changed.
[[nodiscard]] QStringList describeChanges(const ChangeSet &changes, const Document &before, const Document &after);

}  // namespace laneway
