#include <array>
#include <optional>

#include <QRegularExpression>
#include <QStringList>

#include "model/edit/names.h"
#include "model/edit/paste_rows.h"

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostRows = 2000;
constexpr qsizetype LongestCell = 10'000;

enum class Column { Step, Role, Time, Cost, Note, Unknown };

/// What people write over their columns; compared without case.
Column columnNamed(const QString &header)
{
  struct Known {
    Column column;
    QStringList names;
  };
  static const std::array<Known, 5> known{{
      {Column::Step, {u"step"_s, u"task"_s, u"activity"_s, u"name"_s, u"schritt"_s, u"aufgabe"_s, u"tätigkeit"_s}},
      {Column::Role, {u"role"_s, u"who"_s, u"owner"_s, u"lane"_s, u"rolle"_s, u"wer"_s, u"zuständig"_s}},
      {Column::Time, {u"time"_s, u"duration"_s, u"zeit"_s, u"dauer"_s}},
      {Column::Cost, {u"cost"_s, u"costs"_s, u"kosten"_s}},
      {Column::Note, {u"note"_s, u"notes"_s, u"documentation"_s, u"description"_s, u"notiz"_s, u"beschreibung"_s}},
  }};
  for (const Known &each : known)
    for (const QString &name : each.names)
      if (sameName(name, header))
        return each.column;
  return Column::Unknown;
}

/// "1,234.50", "1.234,50" and "12,5": the last of the two marks is the decimal one.
std::optional<double> numberOf(QString text)
{
  const qsizetype comma = text.lastIndexOf(u',');
  const qsizetype point = text.lastIndexOf(u'.');
  if (comma > point) {
    text.remove(u'.');
    text.replace(u',', u'.');
  } else {
    text.remove(u',');
  }
  bool ok = false;
  const double number = text.toDouble(&ok);
  return ok ? std::optional(number) : std::nullopt;
}

std::optional<double> minutesPer(const QString &unit)
{
  static const QRegularExpression seconds(uR"(^s(ec|ek|econds?|ekunden?)?$)"_s);
  static const QRegularExpression minutes(uR"(^(m|min|mins|minutes?|minuten)?$)"_s);
  static const QRegularExpression hours(uR"(^(h|hrs?|hours?|std|stunden?)$)"_s);
  static const QRegularExpression days(uR"(^(d|days?|tage?n?)$)"_s);
  static const QRegularExpression weeks(uR"(^(w|weeks?|wochen?)$)"_s);
  if (seconds.match(unit).hasMatch())
    return 1.0 / 60;
  if (minutes.match(unit).hasMatch())
    return 1;
  if (hours.match(unit).hasMatch())
    return 60;
  if (days.match(unit).hasMatch())
    return 24 * 60;
  if (weeks.match(unit).hasMatch())
    return 7 * 24 * 60;
  return std::nullopt;
}

std::optional<Duration> durationOf(const QString &cell)
{
  const QString text = cell.simplified().toLower();
  static const QRegularExpression clock(uR"(^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$)"_s);
  if (const auto match = clock.match(text); match.hasMatch())
    return Duration::fromSeconds(match.captured(1).toInt() * 3600 + match.captured(2).toInt() * 60 +
                                 match.captured(3).toInt());
  // One or more of number and unit: "1 h 30 min".
  static const QRegularExpression whole(uR"(^(?:[\d.,]+ ?[a-z]*\.? ?)+$)"_s);
  static const QRegularExpression part(uR"(([\d.,]+) ?([a-z]*)\.?)"_s);
  if (!whole.match(text).hasMatch())
    return std::nullopt;
  double sum = 0;
  for (auto each = part.globalMatch(text); each.hasNext();) {
    const auto match = each.next();
    const auto number = numberOf(match.captured(1));
    const auto factor = minutesPer(match.captured(2));
    if (!number || !factor)
      return std::nullopt;
    sum += *number * *factor;
  }
  constexpr double MostMinutes = 100.0 * 365 * 24 * 60;
  if (sum <= 0 || sum > MostMinutes)
    return std::nullopt;
  return Duration{static_cast<std::int64_t>(sum * 60'000'000 + 0.5)};
}

std::optional<Money> costOf(const QString &cell)
{
  static const QRegularExpression amount(uR"([\d.,]*\d)"_s);
  const auto match = amount.match(cell);
  const auto number = match.hasMatch() && !cell.contains(u'-') ? numberOf(match.captured()) : std::nullopt;
  return number && *number < 1e12 ? std::optional(Money::fromUnits(*number)) : std::nullopt;
}

QString withoutListMark(const QString &line)
{
  static const QRegularExpression mark(uR"(^\s*(?:[-*•–]|\d{1,4}[.)])\s+)"_s);
  return QString(line).remove(mark);
}

void fill(StepRow &row, Column column, const QString &cell)
{
  switch (column) {
    case Column::Step:
      row.name = cleanName(withoutListMark(cell));
      break;
    case Column::Role:
      row.role = cleanName(cell);
      break;
    case Column::Time:
      if (const auto duration = durationOf(cell))
        row.duration = exponential(*duration);
      break;
    case Column::Cost:
      row.cost = costOf(cell);
      break;
    case Column::Note:
      row.documentation = cell.trimmed();
      break;
    case Column::Unknown:
      break;
  }
}

/// The columns that a header row names; nothing where the line is none.
std::optional<std::vector<Column>> headerIn(const QStringList &cells)
{
  std::vector<Column> columns;
  bool hasStep = false;
  for (const QString &cell : cells) {
    columns.push_back(columnNamed(cell));
    hasStep = hasStep || columns.back() == Column::Step;
  }
  return hasStep && cells.size() > 1 ? std::optional(columns) : std::nullopt;
}

/// Cells of a tab separated line.
QStringList cellsOf(const QString &line)
{
  QStringList cells = line.split(u'\t');
  for (QString &cell : cells)
    cell.truncate(LongestCell);
  return cells;
}

}  // namespace

std::vector<StepRow> rowsFromText(const QString &text)
{
  static const QRegularExpression lineBreak(u"\r\n|\n|\r|\x2028|\x2029"_s);
  std::vector<Column> columns{Column::Step, Column::Role, Column::Time, Column::Cost, Column::Note};
  std::vector<StepRow> rows;
  bool isFirst = true;
  for (qsizetype at = 0; at <= text.size() && static_cast<qsizetype>(rows.size()) < MostRows;) {
    const auto match = lineBreak.match(text, at);
    const qsizetype end = match.hasMatch() ? match.capturedStart() : text.size();
    const QStringList cells = cellsOf(text.mid(at, end - at));
    at = match.hasMatch() ? match.capturedEnd() : text.size() + 1;
    if (isFirst) {
      isFirst = false;
      if (const auto header = headerIn(cells)) {
        columns = *header;
        continue;
      }
    }
    StepRow row;
    for (qsizetype cell = 0; cell < cells.size() && cell < static_cast<qsizetype>(columns.size()); ++cell)
      fill(row, columns[static_cast<std::size_t>(cell)], cells[cell]);
    if (!row.name.isEmpty())
      rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace laneway
