#include "model/exchange/native/native_format.h"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <vector>

#include "model/exchange/native/integrity.h"
#include "model/exchange/native/json_text.h"
#include "model/exchange/native/upgrade.h"
#include "model/process/json/struct_json.h"

namespace laneway {

using namespace Qt::StringLiterals;
using json::Reading;
using json::Tree;

namespace {

constexpr char FormatKey[] = "format";
constexpr char VersionKey[] = "version";
constexpr char VariantsKey[] = "variants";
constexpr char NameKey[] = "name";
constexpr char DocumentationKey[] = "documentation";
constexpr char NativeName[] = "laneway";
constexpr char FragmentName[] = "laneway-fragment";

/// Writes an object member by member, so that a large document never stands in memory as a tree.
class ObjectWriter {
 public:
  ObjectWriter(QByteArray &to, int indent) : m_to(to), m_indent(indent) { m_to += '{'; }

  void member(std::string_view key, const Tree &value)
  {
    start(key);
    json::print(value, m_to, m_indent + 2);
  }

  /// A list with each of `elements` on lines of its own; left out where empty.
  template <typename Elements, typename Write>
  void list(std::string_view key, const Elements &elements, Write write)
  {
    if (elements.begin() == elements.end())
      return;
    start(key);
    m_to += '[';
    bool first = true;
    for (const auto &each : elements) {
      if (!first)
        m_to += ',';
      first = false;
      newLine(m_indent + 4);
      write(each, m_indent + 4);
    }
    newLine(m_indent + 2);
    m_to += ']';
  }

  /// Members of `unknown` whose keys have not been written.
  void rest(const nlohmann::json &unknown)
  {
    for (const auto &[key, value] : unknown.items())
      if (std::find(m_written.begin(), m_written.end(), key) == m_written.end())
        member(key, Tree(value));
  }

  void end()
  {
    newLine(m_indent);
    m_to += '}';
  }

 private:
  void newLine(int indent)
  {
    m_to += '\n';
    m_to.append(indent, ' ');
  }
  void start(std::string_view key)
  {
    if (!m_written.empty())
      m_to += ',';
    newLine(m_indent + 2);
    json::print(Tree(std::string(key)), m_to);
    m_to += ": ";
    m_written.emplace_back(key);
  }

  QByteArray &m_to;
  int m_indent;
  std::vector<std::string> m_written;
};

void writeDocument(const Document &document, ObjectWriter &writer, QByteArray &to)
{
  if (const Tree info = json::toJson(document.info()); !info.empty())
    writer.member(json::DocumentKey, info);
  const auto writeTable = [&](const auto &each) {
    using Row = typename std::decay_t<decltype(each)>::Row;
    writer.list(each.key, document.table<Row>(),
                [&to](const Row &row, int indent) { json::print(json::toJson(row), to, indent); });
  };
  std::apply([&](const auto &...tables) { (writeTable(tables), ...); }, json::TableKeys);
}

/// The unknown parts of the variant at `index`.
const nlohmann::json &unknownOfVariant(const Workbook &workbook, std::size_t index)
{
  static const nlohmann::json none = nlohmann::json::object();
  if (workbook.extras.isEmpty())
    return none;
  const nlohmann::json &extras = workbook.extras.json();
  const auto variants = extras.find(VariantsKey);
  if (variants == extras.end() || !variants->is_object())
    return none;
  const auto found = variants->find(std::to_string(index));
  return found != variants->end() && found->is_object() ? *found : none;
}

template <typename T>
void readTable(Reading &reading, const Tree &rows, Document &document, std::unordered_set<Id> &ids)
{
  if (!rows.is_array()) {
    reading.fail(u"value-not-list"_s);
    return;
  }
  for (std::size_t i = 0; i < rows.size() && !reading.failed(); ++i) {
    const Tree &row = rows[i];
    const auto id = row.is_object() ? row.find("id") : row.end();
    const bool named = row.is_object() && id != row.end() && id->is_string();
    const Reading::Inside inside = named
                                       ? Reading::Inside(reading, std::string_view(id->get_ref<const std::string &>()))
                                       : Reading::Inside(reading, i);
    T element;
    json::fromJson(reading, row, element);
    if (reading.failed())
      return;
    if (!ids.insert(element.id).second)
      reading.fail(u"file-id-twice"_s, {element.id.text()});
    document.put(std::move(element));
  }
}

/// Reads the members of `object` that make a document; adds their keys to `known`.
Document readDocument(Reading &reading, const Tree &object, std::vector<std::string_view> &known)
{
  Document document;
  std::unordered_set<Id> ids;
  known.push_back(json::DocumentKey);
  if (const auto found = object.find(json::DocumentKey); found != object.end()) {
    const Reading::Inside inside(reading, json::DocumentKey);
    DocumentInfo info;
    json::fromJson(reading, *found, info);
    document.put(std::move(info));
  }
  ids.insert(document.info().id);
  const auto tryTable = [&](const auto &each) {
    known.push_back(each.key);
    const auto found = object.find(each.key);
    if (found == object.end() || reading.failed())
      return;
    const Reading::Inside inside(reading, each.key);
    readTable<typename std::decay_t<decltype(each)>::Row>(reading, *found, document, ids);
  };
  std::apply([&](const auto &...tables) { (tryTable(tables), ...); }, json::TableKeys);
  return document;
}

nlohmann::json unknownMembers(const Tree &object, const std::vector<std::string_view> &known)
{
  nlohmann::json unknown;
  for (const auto &[key, value] : object.items())
    if (std::find(known.begin(), known.end(), key) == known.end())
      unknown[key] = value;
  return unknown;
}

std::optional<Error> checkDocument(const Reading &reading, const Document &document)
{
  if (reading.failed())
    return reading.error();
  return firstFault(document);
}

Result<Variant> readVariant(Reading &reading, const Tree &tree, const std::vector<Variant> &earlier,
                            nlohmann::json &unknown)
{
  Variant variant;
  if (!tree.is_object()) {
    reading.fail(u"value-not-object"_s);
    return reading.error();
  }
  std::vector<std::string_view> known{NameKey, DocumentationKey};
  const auto readText = [&](const char *key, QString &text) {
    const Reading::Inside inside(reading, std::string_view(key));
    if (const auto found = tree.find(key); found != tree.end())
      json::fromJson(reading, *found, text);
  };
  readText(NameKey, variant.name);
  readText(DocumentationKey, variant.documentation);
  const auto isTaken = [&](const Variant &other) { return other.name == variant.name; };
  if (variant.name.isEmpty() || std::any_of(earlier.begin(), earlier.end(), isTaken))
    reading.fail(u"file-variant-name"_s, {variant.name});
  variant.document = readDocument(reading, tree, known);
  if (std::optional<Error> fault = checkDocument(reading, variant.document))
    return *std::move(fault);
  unknown = unknownMembers(tree, known);
  return variant;
}

/// Whether the tree is a file of ours in a version we can read; brings it up to the present one.
Result<void> prepare(Tree &file, const char *format, ImportReport &report)
{
  const auto name = file.is_object() ? file.find(FormatKey) : file.end();
  if (!file.is_object() || name == file.end() || *name != format)
    return Error{u"file-not-laneway"_s, {}, {}};
  const auto version = file.find(VersionKey);
  if (version == file.end() || !version->is_number_integer() || *version < 1)
    return Error{u"file-version-missing"_s, {}, {}};
  if (*version > NativeVersion)
    return Error{
        u"file-newer-version"_s, {QString::fromStdString(version->dump()), QString::number(NativeVersion)}, {}};
  if (!json::upgrade(file, version->get<int>(), NativeVersion, json::upgrades(), report))
    return Error{u"file-version-missing"_s, {}, {}};
  return {};
}

Result<Imported> readFile(QByteArrayView text)
{
  Result<Tree> parsed = json::parse(text);
  if (!parsed)
    return parsed.error();
  Tree &file = parsed.value();
  Imported imported;
  if (const Result<void> usable = prepare(file, NativeName, imported.report); !usable)
    return usable.error();

  Reading reading;
  Workbook &workbook = imported.workbook;
  std::vector<std::string_view> known{FormatKey, VersionKey, VariantsKey};
  workbook.document = readDocument(reading, file, known);
  if (std::optional<Error> fault = checkDocument(reading, workbook.document))
    return *std::move(fault);
  nlohmann::json unknown = unknownMembers(file, known);

  if (const auto variants = file.find(VariantsKey); variants != file.end()) {
    const Reading::Inside inside(reading, std::string_view(VariantsKey));
    if (!variants->is_array()) {
      reading.fail(u"value-not-list"_s);
      return reading.error();
    }
    for (std::size_t i = 0; i < variants->size(); ++i) {
      const Reading::Inside insideVariant(reading, i);
      nlohmann::json unknownHere;
      Result<Variant> variant = readVariant(reading, (*variants)[i], workbook.variants, unknownHere);
      if (!variant)
        return variant.error();
      workbook.variants.push_back(*std::move(variant));
      if (!unknownHere.is_null())
        unknown[VariantsKey][std::to_string(i)] = std::move(unknownHere);
    }
  }
  if (!unknown.is_null())
    workbook.extras = Extras(std::move(unknown));
  return imported;
}

Error named(Error error, const QString &name)
{
  error.arguments.prepend(name);
  return error;
}

}  // namespace

QByteArray workbookToJson(const Workbook &workbook)
{
  QByteArray text;
  ObjectWriter root(text, 0);
  root.member(FormatKey, NativeName);
  root.member(VersionKey, NativeVersion);
  writeDocument(workbook.document, root, text);
  std::size_t index = 0;
  root.list(VariantsKey, workbook.variants, [&](const Variant &variant, int indent) {
    ObjectWriter writer(text, indent);
    writer.member(NameKey, json::toJson(variant.name));
    if (!variant.documentation.isEmpty())
      writer.member(DocumentationKey, json::toJson(variant.documentation));
    writeDocument(variant.document, writer, text);
    writer.rest(unknownOfVariant(workbook, index++));
    writer.end();
  });
  if (!workbook.extras.isEmpty()) {
    nlohmann::json rest = workbook.extras.json();
    rest.erase(VariantsKey);
    root.rest(rest);
  }
  root.end();
  text += '\n';
  return text;
}

Result<Imported> workbookFromJson(QByteArrayView text, const QString &name)
{
  Result<Imported> imported = readFile(text);
  if (!imported)
    return named(imported.error(), name);
  return imported;
}

QByteArray fragmentToJson(const Document &fragment)
{
  QByteArray text;
  ObjectWriter root(text, 0);
  root.member(FormatKey, FragmentName);
  root.member(VersionKey, NativeVersion);
  writeDocument(fragment, root, text);
  root.end();
  text += '\n';
  return text;
}

Result<Document> fragmentFromJson(QByteArrayView text)
{
  const QString name = u"clipboard"_s;
  Result<Tree> parsed = json::parse(text);
  if (!parsed)
    return named(parsed.error(), name);
  ImportReport report;
  if (const Result<void> usable = prepare(parsed.value(), FragmentName, report); !usable)
    return named(usable.error(), name);
  Reading reading;
  std::vector<std::string_view> known;
  Document document = readDocument(reading, parsed.value(), known);
  if (reading.failed())
    return named(reading.error(), name);
  return document;
}

}  // namespace laneway
