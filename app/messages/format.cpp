#include "app/messages/format.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <utility>

#include <QCoreApplication>
#include <QLocale>

namespace laneway {

namespace {

using namespace Qt::StringLiterals;

QString translated(const char *text)
{
  return QCoreApplication::translate("Format", text);
}

constexpr char16_t NoBreakSpace = u'\u00a0';
constexpr char16_t Minus = u'\u2212';

constexpr std::int64_t Minute = 60'000'000;

struct Unit {
  std::int64_t microseconds;
  const char *text;
};
constexpr std::array<Unit, 4> Units{{{86'400'000'000, QT_TRANSLATE_NOOP("Format", "%1 d")},
                                     {3'600'000'000, QT_TRANSLATE_NOOP("Format", "%1 h")},
                                     {Minute, QT_TRANSLATE_NOOP("Format", "%1 min")},
                                     {1'000'000, QT_TRANSLATE_NOOP("Format", "%1 s")}}};

QString inUnit(const Unit &unit, const QString &number)
{
  return translated(unit.text).replace(u' ', NoBreakSpace).arg(number);
}

/// With at most `digits` after the point, without zeros at the end.
QString rounded(double number, int digits)
{
  QLocale locale;
  locale.setNumberOptions(locale.numberOptions() & ~QLocale::OmitGroupSeparator);
  QString text = locale.toString(number, 'f', digits);
  if (digits > 0) {
    while (text.endsWith(locale.zeroDigit()))
      text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
      text.chop(locale.decimalPoint().size());
  }
  return text;
}

/// With a sign, unless nothing but zeros would follow it.
QString signedText(double value, const QString &magnitude)
{
  const auto counts = [](QChar each) { return each.isDigit() && each.digitValue() > 0; };
  if (std::none_of(magnitude.begin(), magnitude.end(), counts))
    return magnitude;
  return (value < 0 ? QChar(Minus) : QChar(u'+')) + magnitude;
}

/// How many of the unit it is, rounded; any time of 0 or more.
std::int64_t nearest(std::int64_t microseconds, const Unit &unit)
{
  const bool isUp = microseconds % unit.microseconds >= unit.microseconds / 2;
  return microseconds / unit.microseconds + (isUp ? 1 : 0);
}

QString belowAMinute(std::int64_t microseconds)
{
  const double seconds = static_cast<double>(microseconds) / 1e6;
  return inUnit(Units.back(), rounded(seconds, seconds >= 10 ? 0 : (seconds >= 1 ? 1 : 2)));
}

}  // namespace

QString formatDuration(Duration duration, TimeSense sense)
{
  const std::int64_t time = duration.microseconds;
  if (time < 0)  // the least number has no opposite
    return QChar(Minus) + formatDuration({-std::max(time, -std::numeric_limits<std::int64_t>::max())}, sense);
  if (time < 59'500'000)
    return belowAMinute(time);
  std::size_t large = sense == TimeSense::Elapsed ? 0 : 1;
  while (large + 2 < Units.size() && time < Units[large].microseconds - Units[large + 1].microseconds / 2)
    ++large;
  // Rounded to the smaller unit first, so that 59 min 40 s is an hour and not 60 min.
  const Unit &small = Units[large + 1];
  const std::int64_t parts = Units[large].microseconds / small.microseconds;
  const std::int64_t total = nearest(time, small);
  const QString whole = inUnit(Units[large], QLocale().toString(static_cast<qlonglong>(total / parts)));
  const std::int64_t rest = total % parts;
  const std::int64_t many = Units[large].microseconds == Minute ? 10 : 20;  // from here on the smaller unit is noise
  if (total / parts >= many)
    return inUnit(Units[large], QLocale().toString(static_cast<qlonglong>(nearest(time, Units[large]))));
  return rest == 0 ? whole : whole + NoBreakSpace + inUnit(small, QLocale().toString(static_cast<qlonglong>(rest)));
}

QString formatDurationChange(Duration change, TimeSense sense)
{
  const QString magnitude = formatDuration({std::abs(change.microseconds)}, sense);
  return signedText(static_cast<double>(change.microseconds), magnitude);
}

QString formatShare(Share share)
{
  const double percent = share.value * 100;
  const int digits = std::abs(percent) < 10 ? 1 : 0;
  //: A percentage.
  return translated(QT_TRANSLATE_NOOP("Format", "%1 %")).replace(u' ', NoBreakSpace).arg(rounded(percent, digits));
}

QString formatMoney(Money money, const QString &currency)
{
  const double units = money.units();
  const bool isWhole = std::abs(units) >= 100 || units == std::trunc(units);
  const QString number = QLocale().toString(std::abs(units), 'f', isWhole ? 0 : 2);
  const QString amount = (units < 0 ? QString(QChar(Minus)) : QString()) + number;
  return currency.isEmpty() ? amount : amount + NoBreakSpace + currency;
}

QString formatMoneyChange(Money change, const QString &currency)
{
  const QString magnitude = formatMoney({std::abs(change.tenThousandths)}, currency);
  return signedText(static_cast<double>(change.tenThousandths), magnitude);
}

QString formatNumber(double number)
{
  if (!std::isfinite(number))
    return std::isnan(number) ? u"–"_s : QString(QChar(u'\u221e'));
  const double magnitude = std::abs(number);
  const int before = magnitude >= 1 ? static_cast<int>(std::floor(std::log10(magnitude))) + 1 : 0;
  int digits = std::clamp(3 - before, 0, 2);
  if (magnitude > 0 && magnitude < 0.1)
    digits = std::min(6, 1 - static_cast<int>(std::floor(std::log10(magnitude))));
  const QString text = rounded(magnitude, digits);
  return number < 0 && text != rounded(0, 0) ? QChar(Minus) + text : text;
}

QString formatCount(qint64 count)
{
  return QLocale().toString(count);
}

QString formatRate(double perHour)
{
  if (perHour >= 1 || perHour <= 0 || !std::isfinite(perHour))
    return translated(QT_TRANSLATE_NOOP("Format", "%1 per hour")).arg(formatNumber(perHour));
  if (perHour * 24 >= 1)
    return translated(QT_TRANSLATE_NOOP("Format", "%1 per day")).arg(formatNumber(perHour * 24));
  return translated(QT_TRANSLATE_NOOP("Format", "%1 per week")).arg(formatNumber(perHour * 24 * 7));
}

}  // namespace laneway
