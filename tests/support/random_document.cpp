#include "tests/support/random_document.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include <nlohmann/json.hpp>

#include "model/process/json/element_fields.h"

namespace laneway::test {

namespace {

/// Fills structs by their lists of fields, so that a field added to a struct is exercised without a word here.
class Filler {
 public:
  explicit Filler(std::uint64_t seed) : m_state(seed) {}

  Document document(int size)
  {
    DocumentInfo info;
    fill(info);
    info.id = Id(u"document");
    m_document.put(info);
    fillTable<Calendar>(u"calendar", 3, [](const auto &) {});
    fillTable<Role>(u"role", 4, [](const auto &) {});
    fillTable<Person>(u"person", 3, [](const auto &) {});
    fillTable<Process>(u"process", 2, [](const auto &) {});
    fillTable<Workflow>(u"workflow", 3, [this](Workflow &each) { each.process = some<Process>(); });
    fillTable<Pool>(u"pool", 3, [this](Pool &each) { each.parent = some<Process>(); });
    fillTable<Definition>(u"definition", 5, [this](Definition &each) { each.parent = maybe(some<Process>()); });
    fillTable<Lane>(u"lane", size / 4 + 2, [this](Lane &each) {
      each.parent = number(3) == 0 && !m_document.lanes().isEmpty() ? some<Lane>() : some<Pool>();
    });
    fillTable<Node>(u"node", size, [this](Node &each) {
      const Node *around = m_document.nodes().isEmpty() ? nullptr : m_document.get<Node>(some<Node>());
      each.parent = around && isSubProcess(*around) ? around->id : number(2) == 0 ? some<Pool>() : some<Workflow>();
      each.lane = maybe(some<Lane>());
      if (Activity *activity = each.as<Activity>())
        activity->calls = activity->kind == ActivityKind::Call ? some<Workflow>() : Id();
      if (Event *event = each.as<Event>())
        event->host = event->position == EventPosition::Boundary && !m_document.nodes().isEmpty() ? some<Node>() : Id();
    });
    fillTable<Flow>(u"flow", size, [this](Flow &each) {
      each.source = some<Node>();
      each.target = some<Node>();
    });
    fillTable<Scenario>(u"scenario", 3, [](const auto &) {});
    fillTable<Diagram>(u"diagram", 3, [this](Diagram &each) { each.scope = some<Process>(); });
    fillTable<Shape>(u"shape", size, [this](Shape &each) {
      each.diagram = some<Diagram>();
      each.element = some<Node>();
    });
    fillTable<Route>(u"route", size, [this](Route &each) {
      each.diagram = some<Diagram>();
      each.element = some<Flow>();
    });
    return m_document;
  }

  /// 0 to below `bound`.
  int number(int bound) { return static_cast<int>(next() % static_cast<std::uint64_t>(bound)); }

  QString text()
  {
    static const QStringList Pieces = {QStringLiteral("Check"),        QStringLiteral("Prüfen"),
                                       QStringLiteral("\"quoted\"\\"), QStringLiteral("two\nlines\t"),
                                       QStringLiteral("契約"),         QStringLiteral("\U0001F4C4"),
                                       QStringLiteral("\u0001\u007f"), QStringLiteral("<b>&amp;</b>"),
                                       QStringLiteral("\u05d0\u05d1"), QStringLiteral(" blank ")};
    QString result;
    for (int i = number(4); i >= 0; --i)
      result += Pieces[number(static_cast<int>(Pieces.size()))];
    return result;
  }

  nlohmann::json anything(int depth = 0)
  {
    switch (number(depth < 3 ? 7 : 5)) {
      case 0:
        return nullptr;
      case 1:
        return number(2) == 0;
      case 2:
        return number(1000) - 500;
      case 3:
        return number(1000) / 8.0;
      case 4:
        return text().toStdString();
      case 5: {
        nlohmann::json list = nlohmann::json::array();
        for (int i = number(4); i > 0; --i)
          list.push_back(anything(depth + 1));
        return list;
      }
    }
    return unknownKeys(depth + 1);
  }

  nlohmann::json unknownKeys(int depth = 0)
  {
    nlohmann::json object = nlohmann::json::object();
    for (int i = number(3) + 1; i > 0; --i)
      object["x-" + std::to_string(number(100)) + "ä"] = anything(depth);
    return object;
  }

 private:
  /// SplitMix64 (Steele, Lea, Flood 2014).
  std::uint64_t next()
  {
    m_state += 0x9e3779b97f4a7c15ull;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return z ^ (z >> 31);
  }

  Id maybe(Id id) { return number(2) == 0 ? id : Id(); }

  template <typename T>
  Id some()
  {
    const Table<T> &rows = m_document.table<T>();
    if (rows.isEmpty())
      return {};
    int index = number(static_cast<int>(rows.size()));
    for (const T &row : rows)
      if (index-- == 0)
        return row.id;
    return {};
  }

  template <typename T, typename Wire>
  void fillTable(QStringView prefix, int count, Wire wire)
  {
    for (int i = 0; i < count; ++i) {
      T element;
      fill(element);
      element.id = Id(QStringLiteral("%1-%2").arg(prefix).arg(number(1'000'000)));
      if (m_document.contains(element.id))
        continue;
      wire(element);
      m_document.put(std::move(element));
    }
  }

  /// Two thirds of the optional fields, all of the others.
  template <json::HasFields T>
  void fill(T &object)
  {
    std::apply([&](const auto &...fields) { (fillField(object, fields), ...); }, json::fieldsOf<T>);
  }
  template <typename T, typename Member>
  void fillField(T &object, const json::Field<T, Member> &field)
  {
    if (field.presence != json::Presence::Required && number(3) == 0)
      return;
    if constexpr (std::is_same_v<Member, Id>) {
      object.*field.member = referenceFor(field.key);
    } else if constexpr (std::is_same_v<Member, std::vector<Id>>) {
      if (const Id id = referenceFor(field.key); !id.isNull())
        (object.*field.member).push_back(id);
    } else {
      fillValue(object.*field.member, field.range);
    }
  }
  template <typename T, typename Variant>
  void fillField(T &object, const json::AlternativesField<T, Variant> &field)
  {
    emplace<0>(object.*field.member, number(static_cast<int>(std::variant_size_v<Variant>)));
    std::visit([this](auto &alternative) { fill(alternative); }, object.*field.member);
  }
  template <typename T>
  void fillField(T &object, const json::ExtrasField<T> &field)
  {
    if (number(3) == 0)
      object.*field.member = Extras(unknownKeys());
  }
  template <std::size_t Index, typename Variant>
  void emplace(Variant &variant, int index)
  {
    if constexpr (Index < std::variant_size_v<Variant>) {
      if (index == 0)
        variant.template emplace<Index>();
      else
        emplace<Index + 1>(variant, index - 1);
    }
  }

  template <json::HasFields T>
  void fillValue(T &value, json::Range)
  {
    fill(value);
  }
  template <typename T>
  requires std::is_enum_v<T>
  void fillValue(T &value, json::Range)
  {
    value = json::enumNames<T>[static_cast<std::size_t>(number(static_cast<int>(json::enumNames<T>.size())))].value;
  }
  template <typename T>
  void fillValue(std::optional<T> &value, json::Range range)
  {
    fillValue(value.emplace(), range);
  }
  template <typename T>
  void fillValue(std::vector<T> &values, json::Range range)
  {
    for (int i = number(4) + 1; i > 0; --i)
      fillValue(values.emplace_back(), range);
  }
  void fillValue(QStringList &values, json::Range)
  {
    for (int i = number(3) + 1; i > 0; --i)
      values << text();
  }
  void fillValue(QString &value, json::Range) { value = text(); }
  void fillValue(bool &value, json::Range) { value = number(2) == 0; }
  void fillValue(int &value, json::Range range)
  {
    const double low = std::max(range.minimum, -1e5);
    const double high = std::min(range.maximum, 1e5);
    value = static_cast<int>(low) + number(static_cast<int>(high - low) + 1);
  }
  void fillValue(double &value, json::Range range) { value = std::max(range.minimum, number(10'000) / 100.0); }
  void fillValue(std::uint64_t &value, json::Range) { value = next(); }
  void fillValue(Duration &value, json::Range)
  {
    value = {static_cast<std::int64_t>(next() % 10'000'000'000'000u)};
    if (number(2) == 0)
      value.microseconds -= value.microseconds % 60'000'000;
  }
  void fillValue(Money &value, json::Range) { value = {static_cast<std::int64_t>(next() % 1'000'000'000'000'000u)}; }
  void fillValue(Share &value, json::Range) { value = {number(1'000'001) / 1e6}; }
  void fillValue(QDate &value, json::Range) { value = QDate(2025, 1, 1).addDays(number(3000)); }
  void fillValue(QDateTime &value, json::Range)
  {
    value = QDateTime(QDate(2025, 1, 1).addDays(number(3000)), QTime(number(24), number(60), number(60)), Qt::UTC);
  }
  void fillValue(Color &value, json::Range) { value = {static_cast<std::uint32_t>(number(0x1000000))}; }
  double coordinate() { return std::round(number(10'000'000) - 3'000'000) / 100; }
  void fillValue(Point &value, json::Range) { value = {coordinate(), coordinate()}; }
  void fillValue(Rect &value, json::Range)
  {
    value = {coordinate(), coordinate(), std::abs(coordinate()), std::abs(coordinate())};
  }
  void fillValue(JsonValue &value, json::Range) { value = JsonValue(anything()); }

  /// What every struct with this key may name; other references are wired table by table.
  Id referenceFor(std::string_view key)
  {
    if (key == "calendar")
      return some<Calendar>();
    if (key == "role" || key == "roles" || key == "repairRole")
      return some<Role>();
    if (key == "message" || key == "reference")
      return some<Definition>();
    if (key == "handsOverTo")
      return some<Process>();
    if (key == "element")
      return some<Node>();
    return {};
  }

  std::uint64_t m_state;
  Document m_document;
};

}  // namespace

Document randomDocument(std::uint64_t seed, int size)
{
  return Filler(seed).document(size);
}

Workbook randomWorkbook(std::uint64_t seed, int size)
{
  Filler filler(seed);
  Workbook workbook{filler.document(size), {}, {}};
  for (int i = filler.number(3); i > 0; --i)
    workbook.variants.push_back({QStringLiteral("Variant %1").arg(i), filler.text(),
                                 randomDocument(seed + 1000 * static_cast<std::uint64_t>(i), size)});
  if (filler.number(2) == 0)
    workbook.extras = Extras(filler.unknownKeys());
  return workbook;
}

}  // namespace laneway::test
