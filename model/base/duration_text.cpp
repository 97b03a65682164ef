#include "model/base/duration_text.h"

#include <cmath>
#include <cstdint>
#include <limits>

namespace laneway {

namespace {

constexpr std::int64_t Second = 1'000'000;
constexpr std::int64_t Minute = 60 * Second;
constexpr std::int64_t Hour = 60 * Minute;
constexpr std::int64_t Day = 24 * Hour;

struct Unit {
  char16_t letter;
  bool afterT;
  std::int64_t microseconds;
};
constexpr Unit Units[] = {
    {u'W', false, 7 * Day}, {u'D', false, Day}, {u'H', true, Hour}, {u'M', true, Minute}, {u'S', true, Second}};

/// The seconds with as many decimals as they need.
QString secondsText(std::uint64_t microseconds)
{
  QString text = QString::number(microseconds / Second);
  if (const std::uint64_t fraction = microseconds % Second) {
    QString digits = QString::number(fraction).rightJustified(6, u'0');
    while (digits.endsWith(u'0'))
      digits.chop(1);
    text += u'.' + digits;
  }
  return text;
}

/// `digits` of `unit` as microseconds, or nothing where they don't fit. `fraction` stands behind the decimal point.
std::optional<std::int64_t> amount(QStringView digits, QStringView fraction, std::int64_t unit)
{
  constexpr std::int64_t Maximum = std::numeric_limits<std::int64_t>::max();
  std::int64_t whole = 0;
  for (const QChar digit : digits) {
    if (whole > (Maximum - 9) / 10)
      return {};
    whole = whole * 10 + digit.digitValue();
  }
  if (whole > Maximum / unit)
    return {};
  std::int64_t result = whole * unit;
  if (!fraction.isEmpty()) {
    const double part = (QStringLiteral("0.") + fraction.toString()).toDouble() * static_cast<double>(unit);
    const std::int64_t more = std::llround(part);
    if (more > Maximum - result)
      return {};
    result += more;
  }
  return result;
}

}  // namespace

QString durationText(Duration duration)
{
  if (duration.microseconds == 0)
    return QStringLiteral("PT0S");
  QString text = duration.microseconds < 0 ? QStringLiteral("-P") : QStringLiteral("P");
  // Through unsigned, so that the most negative value has a magnitude.
  std::uint64_t rest = duration.microseconds < 0 ? 0 - static_cast<std::uint64_t>(duration.microseconds)
                                                 : static_cast<std::uint64_t>(duration.microseconds);
  if (const std::uint64_t days = rest / Day) {
    text += QString::number(days) + u'D';
    rest %= Day;
  }
  if (rest == 0)
    return text;
  text += u'T';
  if (const std::uint64_t hours = rest / Hour)
    text += QString::number(hours) + u'H';
  if (const std::uint64_t minutes = rest % Hour / Minute)
    text += QString::number(minutes) + u'M';
  if (const std::uint64_t seconds = rest % Minute)
    text += secondsText(seconds) + u'S';
  return text;
}

std::optional<Duration> parseDuration(QStringView text)
{
  const bool negative = text.startsWith(u'-');
  if (negative)
    text = text.sliced(1);
  if (!text.startsWith(u'P'))
    return {};
  text = text.sliced(1);
  std::int64_t total = 0;
  bool afterT = false;
  bool hadFraction = false;
  std::size_t next = 0;  // units come from the longest to the shortest
  bool any = false;
  while (!text.isEmpty()) {
    if (text.front() == u'T') {
      if (afterT || text.size() == 1)
        return {};
      afterT = true;
      text = text.sliced(1);
      continue;
    }
    const auto digitsAt = [&text](qsizetype from) {
      qsizetype to = from;
      while (to < text.size() && text[to] >= u'0' && text[to] <= u'9')
        ++to;
      return text.sliced(from, to - from);
    };
    const QStringView digits = digitsAt(0);
    qsizetype at = digits.size();
    QStringView fraction;
    if (at < text.size() && (text[at] == u'.' || text[at] == u',')) {
      fraction = digitsAt(at + 1);
      if (fraction.isEmpty())
        return {};
      at += 1 + fraction.size();
    }
    if (digits.isEmpty() || hadFraction || at >= text.size())
      return {};
    while (next < std::size(Units) && (Units[next].letter != text[at] || Units[next].afterT != afterT))
      ++next;
    if (next == std::size(Units))
      return {};
    const std::optional<std::int64_t> part = amount(digits, fraction, Units[next].microseconds);
    if (!part || *part > std::numeric_limits<std::int64_t>::max() - total)
      return {};
    total += *part;
    hadFraction = !fraction.isEmpty();
    any = true;
    ++next;
    text = text.sliced(at + 1);
  }
  if (!any)
    return {};
  return Duration{negative ? -total : total};
}

}  // namespace laneway
