#include "views/dialogs/override_text.h"

#include <optional>

#include <QLocale>

#include "app/messages/format.h"
#include "model/process/json/element_json.h"
#include "views/widgets/distribution_kinds.h"

namespace laneway {

namespace {

/// The file's value in words; nothing where the property needs to be read as what it is.
std::optional<QString> plainText(const Document &document, const QString &property, const json::Tree &value)
{
  if (property == u"role" || property == u"calendar")
    return nameOf(document.find(Id(QString::fromStdString(value.get<std::string>()))));
  if (property == u"share")
    return formatShare({value.get<double>()});
  if (property == u"cost" || property == u"hourlyCost")
    return formatMoney(Money::fromUnits(value.get<double>()), document.info().currency);
  if (value.is_number_integer())
    return QLocale().toString(value.get<qint64>());
  return {};
}

std::optional<Distribution> timeOf(const Element &element, const QString &property)
{
  const Node *node = as<Node>(element);
  if (!node)
    return {};
  if (const Activity *step = node->as<Activity>(); step && property == u"duration")
    return step->duration;
  if (const Event *event = node->as<Event>()) {
    if (property == u"delay")
      return event->delay;
    if (property == u"arrivals" && event->arrivals)
      return event->arrivals->interval;
  }
  return {};
}

}  // namespace

QString valueText(const Document &document, const Element &element, const QString &property)
{
  if (const std::optional<Distribution> time = timeOf(element, property))
    return summaryOf(*time);
  const json::Tree tree = json::elementToJson(element);
  if (!tree.is_object() || !tree.contains(property.toStdString()))
    return {};
  const json::Tree &value = tree[property.toStdString()];
  return plainText(document, property, value).value_or(QString::fromStdString(value.dump()));
}

}  // namespace laneway
