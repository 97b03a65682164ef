#pragma once

#include <vector>

#include "model/base/id.h"
#include "model/process/document.h"

/// The difference between two states of a document. The one currency of change: undo record, notification, journal
/// entry of crash recovery, and comparison of an as-is with a to-be.
namespace laneway {

/// One element before and after; nothing before means added, nothing after means removed.
struct Change {
  Id id;
  Element before;
  Element after;

  [[nodiscard]] bool isAddition() const { return isNothing(before); }
  [[nodiscard]] bool isRemoval() const { return isNothing(after); }
  /// The later state where there is one, else the earlier.
  [[nodiscard]] const Element &latest() const { return isRemoval() ? before : after; }
};

/// Changes in the order of files: by kind of element, then by id; no two of the same id.
struct ChangeSet {
  std::vector<Change> changes;

  [[nodiscard]] bool isEmpty() const { return changes.empty(); }
  [[nodiscard]] auto begin() const { return changes.begin(); }
  [[nodiscard]] auto end() const { return changes.end(); }
};

/// What turns `before` into `after`. Costs the parts that the two do not share.
[[nodiscard]] ChangeSet difference(const Document &before, const Document &after);

/// The change that takes it back.
[[nodiscard]] ChangeSet inverted(ChangeSet changes);

/// Both one after the other, as one: from before `first` to after `second`.
[[nodiscard]] ChangeSet joined(const ChangeSet &first, const ChangeSet &second);

/// Writes every `after` into the document.
void apply(const ChangeSet &changes, Document &document);

}  // namespace laneway
