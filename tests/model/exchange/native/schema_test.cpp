#include <set>
#include <string>

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include "model/exchange/files.h"
#include "model/exchange/native/native_format.h"
#include "model/process/json/carried_fields.h"
#include "model/process/json/element_fields.h"
#include "tests/support/random_document.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class SchemaTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void keysAgreeWithTheCode();
  void enumeratorsAgreeWithTheCode();
  void tablesAgreeWithTheCode();
  void everyPartIsDescribed();
  void whatIsWrittenIsValid();
  void whatTheReaderRefusesIsInvalid();

 private:
  template <typename T>
  void compareKeys(const char *name);
  template <typename Enum>
  void compareNames(const char *name, const char *key);
  /// The exit code of the validator; its output goes to `m_said`.
  int validate(const QStringList &paths);

  nlohmann::json m_schema;
  QString m_said;
};

namespace {

using Keys = std::set<std::string>;

const QString SchemaPath = QStringLiteral(LANEWAY_SOURCE_DIR "/resources/schema/laneway-1.schema.json");

/// The keys of a struct, and those it must have.
template <typename T>
std::pair<Keys, Keys> keysOf()
{
  Keys all;
  Keys needed;
  const auto add = [&](const auto &field) {
    if constexpr (requires { field.presence; }) {
      all.emplace(field.key);
      if (field.presence == json::Presence::Required)
        needed.emplace(field.key);
    } else if constexpr (requires { field.key; }) {
      all.emplace(field.key);
      needed.emplace(field.key);
    }
  };
  std::apply([&](const auto &...fields) { (add(fields), ...); }, json::fieldsOf<T>);
  return {all, needed};
}

/// The keys of what its extras may carry.
template <typename T>
Keys carriedKeys()
{
  constexpr bool takesRemarks = std::is_same_v<T, Process> || std::is_same_v<T, Workflow> || std::is_same_v<T, Pool> ||
                                std::is_same_v<T, Lane> || std::is_same_v<T, Node> || std::is_same_v<T, Flow>;
  if constexpr (takesRemarks)
    return keysOf<json::Remarks>().first;
  else if constexpr (std::is_same_v<T, DocumentInfo>)
    return keysOf<json::KindStyles>().first;
  else
    return {};
}

Keys keysOf(const nlohmann::json &object)
{
  Keys keys;
  for (const auto &[key, value] : object.items())
    keys.insert(key);
  return keys;
}

}  // namespace

void SchemaTest::initTestCase()
{
  const auto bytes = readBytes(SchemaPath);
  QVERIFY(bytes);
  m_schema = nlohmann::json::parse(bytes->begin(), bytes->end());
}

template <typename T>
void SchemaTest::compareKeys(const char *name)
{
  auto [all, needed] = keysOf<T>();
  all.merge(carriedKeys<T>());
  QVERIFY2(m_schema["$defs"].contains(name), name);
  const nlohmann::json &definition = m_schema["$defs"][name];
  QVERIFY2(keysOf(definition["properties"]) == all, name);
  const Keys inSchema = definition.value("required", Keys());
  QVERIFY2(inSchema == needed, name);
}

void SchemaTest::keysAgreeWithTheCode()
{
  compareKeys<Distribution>("distribution");
  compareKeys<RunSettings>("runSettings");
  compareKeys<DocumentInfo>("document");
  compareKeys<TargetFigure>("targetFigure");
  compareKeys<Attribute>("attribute");
  compareKeys<AttributeValue>("attributeValue");
  compareKeys<Assignment>("assignment");
  compareKeys<Process>("process");
  compareKeys<Workflow>("workflow");
  compareKeys<PoolProcess>("poolProcess");
  compareKeys<Pool>("pool");
  compareKeys<Lane>("lane");
  compareKeys<Loop>("loop");
  compareKeys<RoleNeed>("roleNeed");
  compareKeys<Activity>("activity");
  compareKeys<Gateway>("gateway");
  compareKeys<EventDefinition>("eventDefinition");
  compareKeys<Arrivals>("arrivals");
  compareKeys<Event>("event");
  compareKeys<Data>("data");
  compareKeys<Annotation>("annotation");
  compareKeys<Group>("group");
  compareKeys<Link>("link");
  compareKeys<Comment>("comment");
  compareKeys<KindStyle>("kindStyle");
  compareKeys<Node>("node");
  compareKeys<Flow>("flow");
  compareKeys<Role>("role");
  compareKeys<WorkingHours>("workingHours");
  compareKeys<CalendarException>("calendarException");
  compareKeys<Calendar>("calendar");
  compareKeys<Override>("override");
  compareKeys<Scenario>("scenario");
  compareKeys<Definition>("definition");
  compareKeys<Style>("style");
  compareKeys<Diagram>("diagram");
  compareKeys<Shape>("shape");
  compareKeys<Route>("route");
}

template <typename Enum>
void SchemaTest::compareNames(const char *name, const char *key)
{
  std::vector<std::string> names;
  for (const auto &each : json::enumNames<Enum>)
    names.emplace_back(each.name);
  QVERIFY2(m_schema["$defs"][name]["properties"][key]["enum"] == nlohmann::json(names), name);
}

void SchemaTest::enumeratorsAgreeWithTheCode()
{
  compareNames<ProcessCategory>("process", "category");
  compareNames<ProcessStatus>("process", "status");
  compareNames<LaneKind>("lane", "kind");
  compareNames<ActivityKind>("activity", "kind");
  compareNames<TaskType>("activity", "task");
  compareNames<SubProcessType>("activity", "subProcess");
  compareNames<CarriedOut>("activity", "carriedOut");
  compareNames<LoopKind>("loop", "kind");
  compareNames<GatewayKind>("gateway", "kind");
  compareNames<DataKind>("data", "kind");
  compareNames<EventPosition>("event", "position");
  compareNames<EventTrigger>("eventDefinition", "trigger");
  compareNames<TimerKind>("eventDefinition", "timer");
  compareNames<DistributionKind>("distribution", "kind");
  compareNames<FlowKind>("flow", "kind");
  compareNames<AssociationDirection>("flow", "direction");
  compareNames<RoleKind>("role", "kind");
  compareNames<DefinitionKind>("definition", "kind");
  compareNames<StyledKind>("kindStyle", "kind");
}

void SchemaTest::tablesAgreeWithTheCode()
{
  Keys tables{std::string(json::DocumentKey)};
  std::apply([&](const auto &...table) { (tables.emplace(table.key), ...); }, json::TableKeys);
  QVERIFY(keysOf(m_schema["$defs"]["state"]["properties"]) == tables);
}

void SchemaTest::everyPartIsDescribed()
{
  for (const auto &[name, definition] : m_schema["$defs"].items()) {
    QVERIFY2(definition.contains("description"), name.c_str());
    const nlohmann::json properties = definition.value("properties", nlohmann::json::object());
    for (const auto &[key, property] : properties.items())
      QVERIFY2(property.contains("description") || property.contains("$ref") || name == "state",
               (name + "/" + key).c_str());
  }
}

int SchemaTest::validate(const QStringList &paths)
{
  QProcess python;
  python.setProcessChannelMode(QProcess::MergedChannels);
  python.start(u"python3"_s,
               QStringList{QStringLiteral(LANEWAY_SOURCE_DIR "/tests/support/validate_json.py"), SchemaPath} + paths);
  if (!python.waitForFinished(300'000))
    return 77;
  m_said = QString::fromUtf8(python.readAll());
  return python.exitCode();
}

void SchemaTest::whatIsWrittenIsValid()
{
  const QTemporaryDir folder;
  QStringList paths;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    paths << folder.filePath(QStringLiteral("random-%1.laneway").arg(seed));
    QVERIFY(writeBytes(paths.back(), workbookToJson(test::randomWorkbook(seed))));
  }
  const QDir samples(QStringLiteral(LANEWAY_SOURCE_DIR "/resources/samples"));
  for (const QString &language : samples.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
    const QDir inLanguage(samples.filePath(language));
    for (const QString &name : inLanguage.entryList({u"*.laneway"_s}))
      paths << inLanguage.filePath(name);
  }
  const int exit = validate(paths);
  if (exit == 77)
    QSKIP("python3 with python3-jsonschema is needed to validate against the schema.");
  QVERIFY2(exit == 0, qPrintable(m_said.left(2000)));
}

void SchemaTest::whatTheReaderRefusesIsInvalid()
{
  const QTemporaryDir folder;
  for (const char *part : {R"("flows": [{"id": "f", "source": "a"}])", R"("nodes": [{"id": "a", "type": "evnt"}])",
                           R"("nodes": [{"id": "a", "type": "event", "position": "finish"}])",
                           R"("nodes": [{"id": "a", "type": "activity", "duration": {"mean": "35 min"}}])",
                           R"("roles": [{"id": "7", "amount": 2}])", R"("roles": [{"id": "r", "amount": -2}])",
                           R"("variants": [{"roles": []}])"}) {
    const QByteArray text = QByteArray(R"({"format": "laneway", "version": 1, )") + part + "}";
    QVERIFY2(!workbookFromJson(text, u"a"_s), part);
    const QString path = folder.filePath(u"bad.laneway"_s);
    QVERIFY(writeBytes(path, text));
    const int exit = validate({path});
    if (exit == 77)
      QSKIP("python3 with python3-jsonschema is needed to validate against the schema.");
    QVERIFY2(exit == 1, part);
  }
}

LANEWAY_TEST(SchemaTest)
#include "schema_test.moc"
