#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "model/base/geometry.h"
#include "model/base/result.h"
#include "model/process/activity.h"

/// Steps from lines of text or cells of a spreadsheet.
namespace laneway {

struct Draft;

struct StepRow {
  QString name;
  QString role;  ///< Empty: that of the lane.
  std::optional<Distribution> duration;
  std::optional<Money> cost;
  QString documentation;
  bool operator==(const StepRow &) const = default;
};

/// Reads pasted text: a line per step, list marks ("-", "1.") taken off; with tabs, columns, named by a header row
/// ("step", "role", "time", "cost", "note", in English or German) or else step, role, time. Times as people write them:
/// "10 min", "1.5 h", "1:30", "2 days"; bare numbers are minutes. What is no time is left unset. At most 2,000 rows of
/// at most 10,000 characters; more is cut off.
[[nodiscard]] std::vector<StepRow> rowsFromText(const QString &text);

/// Adds the rows as steps in a row from `topLeft` along the flow, connected one after the other. In a map with lanes, a
/// step goes into the lane of its role where there is one. Returns the steps.
[[nodiscard]] Result<std::vector<Id>> pasteRows(Draft &draft, Id diagram, Point topLeft,
                                                const std::vector<StepRow> &rows);

}  // namespace laneway
