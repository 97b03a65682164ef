#include "model/process/json/value_json.h"

#include <array>
#include <cmath>
#include <utility>

#include "model/base/duration_text.h"
#include "model/process/json/element_fields.h"

namespace laneway::json {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const Tree &tree)
{
  const auto &text = tree.get_ref<const std::string &>();
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The text, or an error.
std::optional<QString> expectText(Reading &reading, const Tree &tree)
{
  if (tree.is_string())
    return textOf(tree);
  reading.fail(u"value-not-text"_s);
  return {};
}

/// The number within the range, or an error.
std::optional<double> expectNumber(Reading &reading, const Tree &tree, Range range)
{
  if (!tree.is_number()) {
    reading.fail(u"value-not-number"_s);
    return {};
  }
  const double number = tree.get<double>();
  if (number >= range.minimum && number <= range.maximum)
    return number;
  const auto text = [](double value) { return QString::number(value, 'g', 15); };
  reading.fail(u"value-out-of-range"_s, {text(number), text(range.minimum), text(range.maximum)});
  return {};
}

/// To 0.01 px, and never "-0".
double rounded(double coordinate)
{
  return std::round(coordinate * 100) / 100 + 0.0;
}

/// An array of `Size` numbers.
template <std::size_t Size>
std::optional<std::array<double, Size>> expectNumbers(Reading &reading, const Tree &tree,
                                                      const std::array<Range, Size> &ranges)
{
  if (!tree.is_array() || tree.size() != Size) {
    reading.fail(u"value-not-numbers"_s, {QString::number(Size)});
    return {};
  }
  std::array<double, Size> numbers{};
  for (std::size_t i = 0; i < Size; ++i) {
    const Reading::Inside inside(reading, i);
    const std::optional<double> number = expectNumber(reading, tree[i], ranges[i]);
    if (!number)
      return {};
    numbers[i] = *number;
  }
  return numbers;
}

}  // namespace

Tree toJson(const QString &text)
{
  return text.toStdString();
}

void fromJson(Reading &reading, const Tree &tree, QString &text)
{
  if (auto read = expectText(reading, tree))
    text = *std::move(read);
}

void fromJson(Reading &reading, const Tree &tree, bool &value)
{
  if (tree.is_boolean())
    value = tree.get<bool>();
  else
    reading.fail(u"value-not-boolean"_s);
}

void fromJson(Reading &reading, const Tree &tree, int &value, Range range)
{
  constexpr Range Representable{std::numeric_limits<int>::min(), std::numeric_limits<int>::max()};
  range.minimum = std::max(range.minimum, Representable.minimum);
  range.maximum = std::min(range.maximum, Representable.maximum);
  const std::optional<double> number = expectNumber(reading, tree, range);
  if (!number)
    return;
  if (*number != std::trunc(*number))
    reading.fail(u"value-not-whole"_s, {QString::number(*number, 'g', 15)});
  else
    value = static_cast<int>(*number);
}

void fromJson(Reading &reading, const Tree &tree, std::uint64_t &value)
{
  if (tree.is_number_unsigned())
    value = tree.get<std::uint64_t>();
  else
    reading.fail(u"value-not-natural"_s);
}

Tree toJson(double value)
{
  return std::isfinite(value) ? value : 0.0;
}

void fromJson(Reading &reading, const Tree &tree, double &value, Range range)
{
  if (const auto number = expectNumber(reading, tree, range))
    value = *number;
}

Tree toJson(Id id)
{
  return toJson(id.text());
}

void fromJson(Reading &reading, const Tree &tree, Id &id)
{
  const std::optional<QString> text = expectText(reading, tree);
  if (!text)
    return;
  if (isValidIdText(*text))
    id = Id(*text);
  else
    reading.fail(u"value-not-id"_s, {*text});
}

Tree toJson(Duration duration)
{
  return toJson(durationText(duration));
}

void fromJson(Reading &reading, const Tree &tree, Duration &duration)
{
  const std::optional<QString> text = expectText(reading, tree);
  if (!text)
    return;
  const std::optional<Duration> parsed = parseDuration(*text);
  if (parsed && *parsed >= Duration{})
    duration = *parsed;
  else
    reading.fail(u"value-not-duration"_s, {*text});
}

Tree toJson(Money money)
{
  if (money.tenThousandths % 10'000 == 0)
    return money.tenThousandths / 10'000;
  return money.units();
}

void fromJson(Reading &reading, const Tree &tree, Money &money)
{
  // Up to here the nearest double of every amount reads back as that amount.
  constexpr Range Exact{-1e11, 1e11};
  if (const auto number = expectNumber(reading, tree, Exact))
    money = Money{std::llround(*number * 10'000)};
}

Tree toJson(Share share)
{
  return toJson(share.value);
}

void fromJson(Reading &reading, const Tree &tree, Share &share)
{
  fromJson(reading, tree, share.value, Range{0, 1});
}

Tree toJson(QDate date)
{
  return toJson(date.toString(Qt::ISODate));
}

void fromJson(Reading &reading, const Tree &tree, QDate &date)
{
  const std::optional<QString> text = expectText(reading, tree);
  if (!text)
    return;
  date = QDate::fromString(*text, Qt::ISODate);
  if (!date.isValid())
    reading.fail(u"value-not-date"_s, {*text});
}

Tree toJson(const QDateTime &time)
{
  return toJson(time.toString(u"yyyy-MM-ddTHH:mm:ss"_s));
}

void fromJson(Reading &reading, const Tree &tree, QDateTime &time)
{
  const std::optional<QString> text = expectText(reading, tree);
  if (!text)
    return;
  const QDateTime civil = QDateTime::fromString(*text, Qt::ISODate);
  time = QDateTime(civil.date(), civil.time(), Qt::UTC);
  if (!civil.isValid() || !text->contains(u'T'))
    reading.fail(u"value-not-time"_s, {*text});
}

Tree toJson(Color color)
{
  return toJson(QStringLiteral("#%1").arg(color.rgb & 0xffffff, 6, 16, QChar(u'0')));
}

void fromJson(Reading &reading, const Tree &tree, Color &color)
{
  const std::optional<QString> text = expectText(reading, tree);
  if (!text)
    return;
  bool sound = false;
  if (text->size() == 7 && text->startsWith(u'#'))
    color.rgb = QStringView(*text).sliced(1).toUInt(&sound, 16);
  if (!sound)
    reading.fail(u"value-not-color"_s, {*text});
}

Tree toJson(Point point)
{
  return Tree::array({toJson(rounded(point.x)), toJson(rounded(point.y))});
}

void fromJson(Reading &reading, const Tree &tree, Point &point)
{
  if (const auto numbers = expectNumbers<2>(reading, tree, {Coordinate, Coordinate}))
    point = {(*numbers)[0], (*numbers)[1]};
}

Tree toJson(const Rect &rect)
{
  return Tree::array(
      {toJson(rounded(rect.x)), toJson(rounded(rect.y)), toJson(rounded(rect.width)), toJson(rounded(rect.height))});
}

void fromJson(Reading &reading, const Tree &tree, Rect &rect)
{
  if (const auto numbers = expectNumbers<4>(reading, tree, {Coordinate, Coordinate, Extent, Extent}))
    rect = {(*numbers)[0], (*numbers)[1], (*numbers)[2], (*numbers)[3]};
}

Tree toJson(const JsonValue &value)
{
  return value.json();
}

void fromJson(Reading &, const Tree &tree, JsonValue &value)
{
  value = JsonValue(nlohmann::json(tree));
}

}  // namespace laneway::json
