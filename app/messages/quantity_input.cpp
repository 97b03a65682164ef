#include "app/messages/quantity_input.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include "model/base/duration_text.h"

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t Second = 1'000'000;
constexpr std::int64_t Minute = 60 * Second;
constexpr std::int64_t Hour = 60 * Minute;
constexpr std::int64_t Day = 24 * Hour;
constexpr char16_t NoBreakSpace = u'\u00a0';

struct UnitWords {
  std::int64_t microseconds;
  const char *english;
};
/// Each unit's words, separated by blanks; the first of a translation is not special.
constexpr std::array<UnitWords, 6> Words{{
    {7 * Day, QT_TRANSLATE_NOOP("QuantityInput", "w wk week weeks")},
    {Day, QT_TRANSLATE_NOOP("QuantityInput", "d day days")},
    {Hour, QT_TRANSLATE_NOOP("QuantityInput", "h hr hrs hour hours")},
    {Minute, QT_TRANSLATE_NOOP("QuantityInput", "m min mins minute minutes")},
    {Second, QT_TRANSLATE_NOOP("QuantityInput", "s sec secs second seconds")},
    {1000, QT_TRANSLATE_NOOP("QuantityInput", "ms millisecond milliseconds")},
}};

std::int64_t unitNamed(const QString &word)
{
  for (const UnitWords &each : Words) {
    const QString own = QCoreApplication::translate("QuantityInput", each.english);
    for (const QString &words : {own, QString::fromLatin1(each.english)})
      if (words.split(u' ').contains(word, Qt::CaseInsensitive))
        return each.microseconds;
  }
  return 0;
}

std::int64_t microsecondsOf(TimeUnit unit)
{
  switch (unit) {
    case TimeUnit::Seconds:
      return Second;
    case TimeUnit::Minutes:
      return Minute;
    case TimeUnit::Hours:
      return Hour;
    case TimeUnit::Days:
      return Day;
  }
  Q_UNREACHABLE();
}

/// The unit that follows in "1h30": a number behind hours counts minutes.
std::int64_t smallerUnit(std::int64_t unit)
{
  return unit == Hour ? Minute : unit == Minute ? Second : unit == Day ? Hour : 0;
}

std::optional<Duration> rounded(double microseconds)
{
  if (!std::isfinite(microseconds) || microseconds < 0 ||
      microseconds > static_cast<double>(std::numeric_limits<std::int64_t>::max() / 2))
    return {};
  return Duration{std::llround(microseconds)};
}

std::optional<Duration> clockTime(const QString &text)
{
  static const QRegularExpression pattern(u"^(\\d{1,6}):([0-5]\\d)(?::([0-5]\\d))?$"_s);
  const QRegularExpressionMatch match = pattern.match(text);
  if (!match.hasMatch())
    return {};
  return Duration{match.captured(1).toLongLong() * Hour + match.captured(2).toLongLong() * Minute +
                  match.captured(3).toLongLong() * Second};
}

QString inUnit(const char *text, const QString &number)
{
  return QCoreApplication::translate("Format", text).replace(u' ', NoBreakSpace).arg(number);
}

/// With `least` to `most` decimals.
QString decimal(double number, int least, int most)
{
  const QLocale locale;
  QString text = locale.toString(number, 'f', most);
  for (int digits = most; digits > least && text.endsWith(locale.zeroDigit()); --digits)
    text.chop(1);
  if (text.endsWith(locale.decimalPoint()))
    text.chop(locale.decimalPoint().size());
  return text;
}

}  // namespace

QString durationInput(Duration duration, TimeSense sense, TimeUnit bare)
{
  std::int64_t rest = duration.microseconds;
  const bool zero = rest == 0;
  QStringList parts;
  const auto take = [&](std::int64_t unit, const char *text, bool always) {
    const std::int64_t count = rest / unit;
    rest -= count * unit;
    if (count != 0 || always)
      parts << inUnit(text, QLocale().toString(static_cast<qlonglong>(count)));
  };
  if (sense == TimeSense::Elapsed)
    take(Day, "%1 d", zero && bare == TimeUnit::Days);
  take(Hour, "%1 h", zero && bare == TimeUnit::Hours);
  take(Minute, "%1 min", zero && bare == TimeUnit::Minutes);
  if (rest != 0 || parts.isEmpty())
    parts << inUnit("%1 s", decimal(static_cast<double>(rest) / Second, 0, 6));
  return parts.join(QChar(NoBreakSpace));
}

std::optional<Duration> durationFromInput(const QString &typed, TimeUnit bare)
{
  const QString text = typed.simplified();
  if (const std::optional<Duration> clock = clockTime(text))
    return clock;
  if (const std::optional<Duration> iso = parseDuration(text); iso && *iso >= Duration())
    return iso;

  static const QRegularExpression part(u"\\G\\s*([\\d.,'\u2019\u00a0\u202f]+)\\s*([\\p{L}]*)\\.?"_s);
  double total = 0;
  std::int64_t before = 0;
  qsizetype at = 0;
  while (at < text.size()) {
    const QRegularExpressionMatch match = part.match(text, at);
    if (!match.hasMatch())
      return {};
    const std::optional<double> number = numberFromInput(match.captured(1));
    const QString word = match.captured(2);
    const std::int64_t unit = !word.isEmpty() ? unitNamed(word)
                              : before == 0   ? microsecondsOf(bare)
                                              : smallerUnit(before);
    // A bare number is all there is, or the last part of "1h30".
    if (!number || unit == 0 || (word.isEmpty() && match.capturedEnd() != text.size()))
      return {};
    total += *number * static_cast<double>(unit);
    before = unit;
    at = match.capturedEnd();
  }
  if (before == 0)
    return {};
  return rounded(total);
}

QString shareInput(Share share)
{
  return inUnit("%1 %", decimal(share.value * 100, 0, 2));
}

std::optional<Share> shareFromInput(const QString &typed)
{
  QString text = typed.simplified();
  if (const qsizetype slash = text.indexOf(u'/'); slash > 0) {
    const std::optional<double> above = numberFromInput(text.first(slash));
    const std::optional<double> below = numberFromInput(text.sliced(slash + 1));
    if (!above || !below || *below == 0)
      return {};
    return Share{*above / *below};
  }
  if (text.endsWith(u'%'))
    text.chop(1);
  const std::optional<double> percent = numberFromInput(text);
  if (!percent)
    return {};
  return Share{*percent / 100};
}

QString moneyInput(Money money, const QString &currency)
{
  const QString number = decimal(money.units(), 2, 4);
  return currency.isEmpty() ? number : number + QChar(NoBreakSpace) + currency;
}

std::optional<Money> moneyFromInput(const QString &typed)
{
  static const QRegularExpression around(u"^[\\p{L}\\p{Sc}\\s]+|[\\p{L}\\p{Sc}\\s]+$"_s);
  const std::optional<double> units = numberFromInput(typed.simplified().remove(around));
  // Beyond that, ten-thousandths do not fit.
  if (!units || std::abs(*units) > 9e14)
    return {};
  return Money::fromUnits(*units);
}

std::optional<double> numberFromInput(const QString &typed)
{
  const QString text = typed.simplified();
  bool ok = false;
  double number = QLocale().toDouble(text, &ok);
  if (!ok)
    number = QLocale::c().toDouble(text, &ok);
  if (!ok && text.count(u',') == 1 && !text.contains(u'.'))
    number = QLocale::c().toDouble(QString(text).replace(u',', u'.'), &ok);
  if (!ok || !std::isfinite(number))
    return {};
  return number;
}

}  // namespace laneway
