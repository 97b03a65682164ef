#include "views/widgets/value_fields.h"

#include <cmath>
#include <limits>

#include <QLocale>

namespace laneway {

DurationField::DurationField(TimeSense sense, QWidget *parent) : EditField(parent), m_sense(sense)
{
  connect(this, &EditField::entered, this, [this](const QString &text) {
    if (text.trimmed().isEmpty())
      Q_EMIT valueEntered({});
    else if (const std::optional<Duration> value = durationFromInput(text))
      Q_EMIT valueEntered(value);
    else
      refuseText();
  });
}

void DurationField::showValue(std::optional<Duration> value)
{
  show(value ? durationInput(*value, m_sense) : QString());
}

std::optional<Duration> DurationField::typedValue() const
{
  return durationFromInput(text());
}

void DurationField::refuseText()
{
  refuse(tr("“%1” is no length of time. Write it like 35 min, 2 h or 1 h 30 min.").arg(text().trimmed()));
}

MoneyField::MoneyField(QWidget *parent) : EditField(parent)
{
  connect(this, &EditField::entered, this, [this](const QString &text) {
    if (text.trimmed().isEmpty())
      Q_EMIT valueEntered({});
    else if (const std::optional<Money> value = moneyFromInput(text))
      Q_EMIT valueEntered(value);
    else
      refuse(tr("“%1” is no amount of money. Write a number like %2.").arg(text.trimmed(), moneyInput({25'000}, {})));
  });
}

void MoneyField::showValue(std::optional<Money> value, const QString &currency)
{
  show(value ? moneyInput(*value, currency) : QString());
}

ShareField::ShareField(QWidget *parent) : EditField(parent)
{
  connect(this, &EditField::entered, this, [this](const QString &text) {
    if (text.trimmed().isEmpty())
      Q_EMIT valueEntered({});
    else if (const std::optional<Share> value = shareFromInput(text))
      Q_EMIT valueEntered(value);
    else
      refuse(tr("“%1” is no share. Write it like 25 % or 1/3.").arg(text.trimmed()));
  });
}

void ShareField::showValue(std::optional<Share> value)
{
  show(value ? shareInput(*value) : QString());
}

CountField::CountField(QWidget *parent) : EditField(parent)
{
  connect(this, &EditField::entered, this, [this](const QString &text) {
    const std::optional<double> number = numberFromInput(text);
    if (text.trimmed().isEmpty())
      Q_EMIT valueEntered({});
    else if (number && *number == std::trunc(*number) && std::abs(*number) <= std::numeric_limits<int>::max())
      Q_EMIT valueEntered(static_cast<int>(*number));
    else
      refuse(tr("“%1” is no whole number.").arg(text.trimmed()));
  });
}

void CountField::showValue(std::optional<int> value)
{
  show(value ? QLocale().toString(*value) : QString());
}

}  // namespace laneway
