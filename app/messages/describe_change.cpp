#include "app/messages/describe_change.h"

#include <optional>

#include <QCoreApplication>

#include "app/messages/describe.h"
#include "app/messages/describe_run.h"
#include "app/messages/format.h"
#include "app/messages/kind_names.h"
#include "model/edit/comparison.h"
#include "model/process/document.h"
#include "model/process/json/struct_json.h"

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

class DescribeChange {
  Q_DECLARE_TR_FUNCTIONS(DescribeChange)
};

/// The JSON as a `T`, where it is one.
template <typename T>
std::optional<T> read(const nlohmann::json &value)
{
  json::Reading reading;
  T result{};
  json::fromJson(reading, json::Tree(value), result);
  return reading.failed() ? std::nullopt : std::optional(result);
}

bool namesAnElement(const QString &property)
{
  static const QStringList References{u"role"_s,    u"calendar"_s, u"lane"_s,   u"parent"_s,  u"source"_s,
                                      u"target"_s,  u"calls"_s,    u"host"_s,   u"message"_s, u"element"_s,
                                      u"diagram"_s, u"scope"_s,    u"process"_s};
  return References.contains(property);
}

/// The value on one line; nothing where it is too long to be told.
std::optional<QString> shortText(const QString &property, const JsonValue &value, const Document &document)
{
  if (value.isEmpty())
    return DescribeChange::tr("none");
  const nlohmann::json &json = value.json();
  if (json.is_boolean())
    return json.get<bool>() ? DescribeChange::tr("yes") : DescribeChange::tr("no");
  if (property == u"share"_s && json.is_number())
    return formatShare({json.get<double>()});
  if ((property == u"cost"_s || property == u"hourlyCost"_s) && json.is_number())
    return formatMoney(Money::fromUnits(json.get<double>()), document.info().currency);
  if (json.is_number())
    return formatNumber(json.get<double>());
  if (property == u"duration"_s || property == u"delay"_s) {
    if (const std::optional<Distribution> distribution = read<Distribution>(json))
      return describe(*distribution);
  } else if (property == u"arrivals"_s) {
    if (const std::optional<Arrivals> arrivals = read<Arrivals>(json))
      return describe(AssumedValue(*arrivals), document);
  }
  if (!json.is_string())
    return {};
  const QString text = QString::fromStdString(json.get<std::string>());
  if (namesAnElement(property))
    return u'“' + nameInSentence(document, Id(text)) + u'”';
  constexpr qsizetype Longest = 60;
  if (text.size() > Longest || text.contains(u'\n'))
    return {};
  return u'“' + text + u'”';
}

/// Setting by setting; nothing where a scenario got or lost settings of its own as a whole.
QStringList runChanges(const PropertyChange &change, const Element &element)
{
  const bool isAlwaysThere = as<DocumentInfo>(element) != nullptr;
  const auto settings = [isAlwaysThere](const JsonValue &value) {
    if (!value.isEmpty())
      return read<RunSettings>(value.json());
    return isAlwaysThere ? std::optional(RunSettings()) : std::nullopt;
  };
  const std::optional<RunSettings> from = settings(change.before);
  const std::optional<RunSettings> to = settings(change.after);
  if (!from || !to)
    return {};
  QStringList lines;
  const std::vector<RunSettingText> before = describe(*from);
  const std::vector<RunSettingText> after = describe(*to);
  for (std::size_t i = 0; i < before.size(); ++i)
    if (before[i] != after[i])
      lines << DescribeChange::tr("%1, %2: %3 -> %4")
                   .arg(propertyName(change.property), before[i].name, before[i].value, after[i].value);
  return lines;
}

QString subject(const Element &element, const Document &document)
{
  return DescribeChange::tr("%1 “%2”").arg(kindName(element), nameInSentence(document, idOf(element)));
}

/// A shape or line is told of by what it draws.
Element drawn(const Element &element, const Document &document)
{
  if (const Shape *shape = as<Shape>(element))
    return document.find(shape->element);
  if (const Route *route = as<Route>(element))
    return document.find(route->element);
  return {};
}

QString describeDrawing(const Change &change, const Document &before, const Document &after)
{
  const Document &document = change.isRemoval() ? before : after;
  const Element shown = drawn(change.latest(), document);
  const QString what = isNothing(shown) ? subject(change.latest(), document) : subject(shown, document);
  if (change.isAddition())
    return DescribeChange::tr("%1: drawn").arg(what);
  if (change.isRemoval())
    return DescribeChange::tr("%1: drawn no more").arg(what);
  const Shape *from = as<Shape>(change.before);
  const Shape *to = as<Shape>(change.after);
  if (from && to && from->bounds.size() != to->bounds.size())
    return DescribeChange::tr("%1: resized").arg(what);
  if (from && to && from->bounds != to->bounds)
    return DescribeChange::tr("%1: moved").arg(what);
  return DescribeChange::tr("%1: drawn differently").arg(what);
}

}  // namespace

QStringList describeChanges(const ChangeSet &changes, const Document &before, const Document &after)
{
  QStringList lines;
  for (const Change &change : changes) {
    if (isDrawing(change.latest())) {
      lines << describeDrawing(change, before, after);
      continue;
    }
    if (change.isAddition() || change.isRemoval()) {
      lines << (change.isAddition() ? DescribeChange::tr("%1: added").arg(subject(change.after, after))
                                    : DescribeChange::tr("%1: removed").arg(subject(change.before, before)));
      continue;
    }
    // An element is called by its earlier name, so that a renaming says of what.
    const QString what = subject(change.before, before);
    for (const PropertyChange &each : propertyChanges(change)) {
      if (each.property == u"run"_s)
        if (const QStringList settings = runChanges(each, change.before); !settings.isEmpty()) {
          for (const QString &setting : settings)
            lines << DescribeChange::tr("%1: %2").arg(what, setting);
          continue;
        }
      const QString name = propertyName(each.property);
      const std::optional<QString> from = shortText(each.property, each.before, before);
      const std::optional<QString> to = shortText(each.property, each.after, after);
      lines << (from && to ? DescribeChange::tr("%1: %2 %3 -> %4").arg(what, name, *from, *to)
                           : DescribeChange::tr("%1: %2 changed").arg(what, name));
    }
  }
  return lines;
}

}  // namespace laneway
