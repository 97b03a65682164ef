#include "views/panels/properties/attribute_text.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include "app/messages/quantity_input.h"

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

class AttributeText {
  Q_DECLARE_TR_FUNCTIONS(AttributeText)
};

QString numberText(double number)
{
  return QLocale().toString(number, 'g', QLocale::FloatingPointShortest);
}

/// Numbers are kept with a decimal point, whatever the language.
QString shownValue(AttributeType type, const QString &value)
{
  bool isNumber = false;
  const double number = value.toDouble(&isNumber);
  return type == AttributeType::Number && isNumber ? numberText(number) : value;
}

std::optional<QString> keptValue(AttributeType type, const QString &typed)
{
  if (type != AttributeType::Number)
    return typed;
  const std::optional<double> number = numberFromInput(typed);
  if (!number)
    return {};
  return QString::number(*number, 'g', QLocale::FloatingPointShortest);
}

QString yesNoText(const Attribute &attribute)
{
  double yes = 0;
  double all = 0;
  for (const AttributeValue &each : attribute.values) {
    yes += each.value == u"true"_s ? each.weight : 0;
    all += each.weight;
  }
  if (yes == 0)
    return attribute.values.empty() ? QString() : AttributeText::tr("no");
  return yes == all ? AttributeText::tr("yes") : shareInput(Share{yes / all});
}

std::optional<Attribute> withYesNo(Attribute attribute, const QString &text)
{
  const auto is = [&](const QString &word) { return text.compare(word, Qt::CaseInsensitive) == 0; };
  double share = 0;
  if (is(AttributeText::tr("yes")) || is(u"yes"_s) || is(u"true"_s))
    share = 1;
  else if (const std::optional<Share> typed = shareFromInput(text); typed && typed->value >= 0 && typed->value <= 1)
    share = typed->value;
  else if (!is(AttributeText::tr("no")) && !is(u"no"_s) && !is(u"false"_s))
    return {};
  attribute.values.clear();
  if (share > 0)
    attribute.values.push_back({u"true"_s, share});
  if (share < 1)
    attribute.values.push_back({u"false"_s, 1 - share});
  return attribute;
}

/// "10 to 50" or "10 – 50"; "-5 to -2" too: what follows the first digits divides, not the sign of a number.
bool readRange(Attribute &attribute, const QString &text)
{
  static const QRegularExpression Ends(u"^(.*?\\d)\\s*(?:–|\\.\\.\\.?|-|\\bto\\b|\\bbis\\b)\\s*(\\S.*)$"_s,
                                       QRegularExpression::CaseInsensitiveOption);
  const QRegularExpressionMatch ends = Ends.match(text);
  if (!ends.hasMatch())
    return false;
  const std::optional<double> from = numberFromInput(ends.captured(1));
  const std::optional<double> to = numberFromInput(ends.captured(2));
  if (!from || !to || *to < *from)
    return false;
  attribute.minimum = *from;
  attribute.maximum = *to;
  return true;
}

/// "new (60 %); old (40 %)", or without frequencies, all alike.
bool readValues(Attribute &attribute, const QString &text)
{
  static const QRegularExpression Weighted(u"^(.*?)\\s*\\(([^()]*)\\)$"_s);
  for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
    const QRegularExpressionMatch weighted = Weighted.match(part.trimmed());
    const std::optional<Share> share =
        weighted.hasMatch() ? shareFromInput(weighted.captured(2)) : std::optional<Share>();
    const QString typed = share ? weighted.captured(1) : part.trimmed();
    const std::optional<QString> value = keptValue(attribute.type, typed);
    if (!value || (share && share->value < 0))
      return false;
    attribute.values.push_back({*value, share ? share->value : 1});
  }
  const bool isAny = std::any_of(attribute.values.begin(), attribute.values.end(),
                                 [](const AttributeValue &each) { return each.weight > 0; });
  return isAny;
}

}  // namespace

QString startText(const Attribute &attribute)
{
  if (attribute.type == AttributeType::YesNo)
    return yesNoText(attribute);
  if (attribute.values.empty()) {
    const bool isRange = attribute.minimum < attribute.maximum;
    if (attribute.type != AttributeType::Number || (!isRange && attribute.minimum == 0))
      return {};
    return isRange ? AttributeText::tr("%1 to %2").arg(numberText(attribute.minimum), numberText(attribute.maximum))
                   : numberText(attribute.minimum);
  }
  double all = 0;
  for (const AttributeValue &each : attribute.values)
    all += each.weight;
  const bool areAlike = std::all_of(attribute.values.begin(), attribute.values.end(), [&](const AttributeValue &each) {
    return each.weight == attribute.values.front().weight;
  });
  QStringList parts;
  for (const AttributeValue &each : attribute.values) {
    const QString value = shownValue(attribute.type, each.value);
    parts << (areAlike ? value : value + u" ("_s + shareInput(Share{each.weight / all}) + u')');
  }
  return parts.join(u"; "_s);
}

std::optional<Attribute> withStart(Attribute attribute, const QString &typed)
{
  const QString text = typed.trimmed();
  attribute.values.clear();
  attribute.minimum = attribute.maximum = 0;
  if (text.isEmpty())
    return attribute;
  if (attribute.type == AttributeType::YesNo)
    return withYesNo(std::move(attribute), text);
  if (attribute.type == AttributeType::Number && readRange(attribute, text))
    return attribute;
  if (!readValues(attribute, text))
    return {};
  if (attribute.type == AttributeType::Number && attribute.values.size() == 1) {
    attribute.minimum = attribute.maximum = attribute.values.front().value.toDouble();
    attribute.values.clear();
  }
  return attribute;
}

QString startHint(AttributeType type)
{
  switch (type) {
    case AttributeType::Number:
      return AttributeText::tr("0, or 10 to 50, or 1 (60 %); 2 (40 %)");
    case AttributeType::YesNo:
      return AttributeText::tr("no, or yes in 30 %");
    case AttributeType::Text:
      return AttributeText::tr("new (60 %); old (40 %)");
  }
  return {};
}

}  // namespace laneway
