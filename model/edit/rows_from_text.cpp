#include <algorithm>
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

/// "1,234.50", "1.234,50", "12,5" and "1,200": the last of the two marks is the decimal one, but a comma alone before
/// three digits sets off thousands.
std::optional<double> numberOf(QString text)
{
  const qsizetype comma = text.lastIndexOf(u',');
  const qsizetype point = text.lastIndexOf(u'.');
  const bool thousands = point < 0 && text.size() - comma == 4 && !text.startsWith(u'0');
  if (comma > point && !thousands) {
    text.remove(u'.');
    text.replace(u',', u'.');
  } else {
    text.remove(u',');
  }
  bool ok = false;
  const double number = text.toDouble(&ok);
  return ok ? std::optional(number) : std::nullopt;
}

std::optional<double> minutesPer(QStringView unit)
{
  struct Unit {
    double minutes;
    QStringList names;
  };
  static const std::array<Unit, 5> known{{
      {1.0 / 60, {u"s"_s, u"sec"_s, u"secs"_s, u"sek"_s, u"second"_s, u"seconds"_s, u"sekunde"_s, u"sekunden"_s}},
      {1, {QString(), u"m"_s, u"min"_s, u"mins"_s, u"minute"_s, u"minutes"_s, u"minuten"_s}},
      {60, {u"h"_s, u"hr"_s, u"hrs"_s, u"hour"_s, u"hours"_s, u"std"_s, u"stunde"_s, u"stunden"_s}},
      {24 * 60, {u"d"_s, u"day"_s, u"days"_s, u"tag"_s, u"tage"_s, u"tagen"_s}},
      {7 * 24 * 60, {u"w"_s, u"week"_s, u"weeks"_s, u"woche"_s, u"wochen"_s}},
  }};
  for (const Unit &each : known)
    if (each.names.contains(unit))
      return each.minutes;
  return std::nullopt;
}

/// Takes the characters that `belongs` says yes to off the front.
template <typename Belongs>
QStringView takeWhile(QStringView &text, Belongs belongs)
{
  qsizetype end = 0;
  while (end < text.size() && belongs(text[end]))
    ++end;
  const QStringView taken = text.first(end);
  text = text.sliced(end);
  return taken;
}

/// "1:30" and "0:01:30".
std::optional<double> minutesOfClock(const QString &text)
{
  const QStringList parts = text.split(u':');
  if (parts.size() < 2 || parts.size() > 3)
    return std::nullopt;
  double minutes = 0;
  double scale = 60;
  for (const QString &part : parts) {
    bool ok = false;
    const uint number = part.toUInt(&ok);
    if (!ok || (scale < 60 && (number > 59 || part.size() != 2)))
      return std::nullopt;
    minutes += number * scale;
    scale /= 60;
  }
  return minutes;
}

/// One or more of number and unit: "1 h 30 min".
std::optional<double> minutesOfUnits(QStringView text)
{
  const auto isBlank = [](QChar each) { return each == u' '; };
  const auto isOfNumber = [](QChar each) { return each.isDigit() || each == u'.' || each == u','; };
  double sum = 0;
  for (takeWhile(text, isBlank); !text.isEmpty(); takeWhile(text, isBlank)) {
    const auto number = numberOf(takeWhile(text, isOfNumber).toString());
    takeWhile(text, isBlank);
    const auto factor = minutesPer(takeWhile(text, [](QChar each) { return each.isLetter(); }));
    takeWhile(text, [](QChar each) { return each == u'.'; });
    if (!number || !factor)
      return std::nullopt;
    sum += *number * *factor;
  }
  return sum;
}

std::optional<Duration> durationOf(const QString &cell)
{
  const QString text = cell.simplified().toLower();
  const auto minutes = text.contains(u':') ? minutesOfClock(text) : minutesOfUnits(text);
  constexpr double MostMinutes = 100.0 * 365 * 24 * 60;
  if (!minutes || *minutes <= 0 || *minutes > MostMinutes)
    return std::nullopt;
  return Duration{static_cast<std::int64_t>(*minutes * 60'000'000 + 0.5)};
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

/// The columns that a header row names: the step and one more at least; nothing where the line is none.
std::optional<std::vector<Column>> headerIn(const QStringList &cells)
{
  std::vector<Column> columns;
  for (const QString &cell : cells)
    columns.push_back(columnNamed(cell));
  const auto known =
      columns.size() - static_cast<std::size_t>(std::count(columns.begin(), columns.end(), Column::Unknown));
  const bool hasStep = std::find(columns.begin(), columns.end(), Column::Step) != columns.end();
  return hasStep && known > 1 ? std::optional(columns) : std::nullopt;
}

/// The line feed after a carriage return makes one more, empty line, which is left out as all empty ones are.
bool isLineBreak(QChar each)
{
  return each == u'\n' || each == u'\r' || each == QChar::LineSeparator || each == QChar::ParagraphSeparator;
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
  std::vector<Column> columns{Column::Step, Column::Role, Column::Time, Column::Cost, Column::Note};
  std::vector<StepRow> rows;
  bool isFirst = true;
  for (qsizetype at = 0; at <= text.size() && static_cast<qsizetype>(rows.size()) < MostRows;) {
    qsizetype end = at;
    while (end < text.size() && !isLineBreak(text[end]))
      ++end;
    const QStringList cells = cellsOf(text.mid(at, end - at));
    at = end + 1;
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
