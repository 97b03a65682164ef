#include "app/cli/course_text.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/text_table.h"
#include "app/messages/describe.h"
#include "app/messages/format.h"
#include "model/compile/report.h"
#include "model/process/document.h"

namespace laneway::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostPaths = 10;
constexpr std::size_t MostRows = 8;
constexpr std::size_t MostRoles = 4;

/// Means over `parts` of equal length of values by slice; NaN where there are none.
std::vector<double> coarsened(const std::vector<double> &values, std::size_t perPart)
{
  std::vector<double> parts;
  for (std::size_t begin = 0; begin < values.size(); begin += perPart) {
    double sum = 0;
    int count = 0;
    for (std::size_t i = begin; i < std::min(values.size(), begin + perPart); ++i) {
      if (!std::isfinite(values[i]))
        continue;
      sum += values[i];
      ++count;
    }
    parts.push_back(count > 0 ? sum / count : std::nan(""));
  }
  return parts;
}

}  // namespace

QString pathsText(const Document &document, const SimulationReport &report)
{
  QString text;
  for (const ScopeReport &scope : report.scopeReports) {
    if (scope.paths.size() < 2)
      continue;
    TextTable table({report.scopes.size() > 1 ? Text::tr("Ways through %1").arg(nameInSentence(document, scope.scope))
                                              : Text::tr("Way"),
                     Text::tr("instances"), Text::tr("of all"), Text::tr("cycle time")});
    const auto add = [&](const QString &title, const PathReport &path) {
      table.addRow({title, formatCount(static_cast<qint64>(path.count)), formatShare({path.share}),
                    formatDuration(path.cycleTime)});
    };
    PathReport others = scope.otherPaths;
    for (std::size_t i = 0; i < scope.paths.size(); ++i) {
      if (i < MostPaths)
        add(describe(scope.paths[i], document), scope.paths[i]);
      else
        addTo(others, scope.paths[i]);
    }
    if (others.count > 0)
      add(Text::tr("All other ways together"), others);
    text += (text.isEmpty() ? QString() : u"\n"_s) + table.text();
  }
  return text;
}

QString courseText(const Document &document, const SimulationReport &report)
{
  const CourseReport &course = report.course;
  const std::size_t slices = course.inside.empty() ? 0 : course.inside.front().values.size();
  if (slices < MostRows)
    return {};
  const std::size_t perRow = (slices + MostRows - 1) / MostRows;
  QStringList headers{Text::tr("Over time")};
  std::vector<std::vector<double>> columns;
  for (const CourseReport::Row &row : course.inside) {
    headers << (course.inside.size() > 1 ? Text::tr("in progress in %1").arg(nameInSentence(document, row.element))
                                         : Text::tr("in progress"));
    columns.push_back(coarsened(row.values, perRow));
  }
  const std::size_t counts = columns.size();
  for (std::size_t i = 0; i < std::min(MostRoles, course.utilisation.size()); ++i) {
    headers << Text::tr("%1 busy").arg(nameInSentence(document, course.utilisation[i].element));
    columns.push_back(coarsened(course.utilisation[i].values, perRow));
  }
  TextTable table(headers);
  for (std::size_t row = 0; row < columns.front().size(); ++row) {
    const Duration from{course.begin.microseconds +
                        static_cast<std::int64_t>(row * perRow) * course.width.microseconds};
    const QString span = Text::tr("from %1", "a span of time after the start").arg(formatDuration(from));
    QStringList cells{from < report.warmUp ? Text::tr("%1 (warm-up)").arg(span) : span};
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const double value = row < columns[i].size() ? columns[i][row] : std::nan("");
      cells << (!std::isfinite(value) ? QString() : i < counts ? formatNumber(value) : formatShare({value}));
    }
    table.addRow(cells);
  }
  return table.text();
}

}  // namespace laneway::cli
