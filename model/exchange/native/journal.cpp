#include "model/exchange/native/journal.h"

#include <utility>

#include <QFile>

#include "model/exchange/files.h"
#include "model/exchange/native/json_text.h"
#include "model/exchange/native/native_format.h"
#include "model/process/json/element_json.h"
#include "model/process/json/value_json.h"

namespace laneway {

using namespace Qt::StringLiterals;
using json::Tree;

namespace {

constexpr char FormatKey[] = "format";
constexpr char VersionKey[] = "version";
constexpr char FileKey[] = "file";
constexpr char NameKey[] = "name";
constexpr char SnapshotKey[] = "snapshot";
constexpr char IdKey[] = "id";
constexpr char TableKey[] = "table";
constexpr char ElementKey[] = "element";
constexpr char JournalName[] = "laneway-journal";
constexpr int JournalVersion = 1;

Tree headOf(const JournalBase &base)
{
  Tree head = {{FormatKey, JournalName}, {VersionKey, JournalVersion}};
  if (!base.file.isEmpty())
    head[FileKey] = json::toJson(base.file);
  if (!base.name.isEmpty())
    head[NameKey] = json::toJson(base.name);
  if (base.snapshot)
    head[SnapshotKey] = workbookToJson(*base.snapshot).toStdString();
  return head;
}

/// An array with an object per change: table and element where one was put, the id alone where it was removed.
Tree lineOf(const ChangeSet &changes)
{
  Tree line = Tree::array();
  for (const Change &change : changes) {
    if (change.isRemoval())
      line.push_back({{IdKey, json::toJson(change.id)}});
    else
      line.push_back(
          {{TableKey, std::string(json::tableKeyOf(change.after))}, {ElementKey, json::elementToJson(change.after)}});
  }
  return line;
}

QString textAt(const Tree &object, const char *key)
{
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

Result<JournalBase> readHead(const Tree &head, const QString &path)
{
  if (!head.is_object() || textAt(head, FormatKey) != QLatin1String(JournalName) ||
      head.value(VersionKey, 0) != JournalVersion)
    return Error{u"journal-unusable"_s, {path, u"1"_s}, {}};
  JournalBase base{textAt(head, FileKey), textAt(head, NameKey), {}};
  if (const QString snapshot = textAt(head, SnapshotKey); !snapshot.isEmpty()) {
    Result<Imported> imported = workbookFromJson(snapshot.toUtf8(), path);
    if (!imported)
      return imported.error();
    base.snapshot = std::move(imported.value().workbook);
  }
  return base;
}

Result<Change> readChange(const Tree &tree)
{
  Change change;
  if (const QString removed = textAt(tree, IdKey); !removed.isEmpty()) {
    change.id = Id(removed);
    return change;
  }
  const auto element = tree.find(ElementKey);
  if (element == tree.end())
    return Error{u"journal-unusable"_s, {}, {}};
  Result<Element> read = json::elementFromJson(textAt(tree, TableKey).toStdString(), *element);
  if (!read)
    return read.error();
  change.after = *std::move(read);
  change.id = idOf(change.after);
  return change;
}

Result<ChangeSet> readLine(QByteArrayView text)
{
  const Result<Tree> line = json::parse(text);
  if (!line)
    return line.error();
  ChangeSet changes;
  for (const Tree &each : *line) {
    Result<Change> change = each.is_object() ? readChange(each) : Error{u"journal-unusable"_s, {}, {}};
    if (!change)
      return change.error();
    changes.changes.push_back(*std::move(change));
  }
  return changes;
}

}  // namespace

JournalWriter::JournalWriter(std::unique_ptr<QFile> file) : m_file(std::move(file)) {}
JournalWriter::JournalWriter(JournalWriter &&) noexcept = default;
JournalWriter &JournalWriter::operator=(JournalWriter &&) noexcept = default;
JournalWriter::~JournalWriter() = default;

Result<JournalWriter> JournalWriter::start(const QString &path, const JournalBase &base)
{
  if (const Result<void> written = writeBytes(path, json::printCompact(headOf(base)) + '\n'); !written)
    return written.error();
  auto file = std::make_unique<QFile>(path);
  if (!file->open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
    return Error{u"file-not-writable"_s, {path, file->errorString()}, {}};
  return JournalWriter(std::move(file));
}

Result<void> JournalWriter::append(const ChangeSet &changes)
{
  const QByteArray line = json::printCompact(lineOf(changes)) + '\n';
  if (m_file->write(line) != line.size())
    return Error{u"file-not-writable"_s, {m_file->fileName(), m_file->errorString()}, {}};
  return {};
}

void JournalWriter::discard()
{
  m_file->remove();
}

Result<Journal> readJournal(const QString &path)
{
  const Result<QByteArray> bytes = readBytes(path);
  if (!bytes)
    return bytes.error();
  Journal journal;
  QByteArrayView rest = *bytes;
  for (int line = 1; !rest.isEmpty(); ++line) {
    const qsizetype end = rest.indexOf('\n');
    if (end < 0) {
      journal.isCutOff = true;
      rest = {};
    }
    const auto unusable = Error{u"journal-unusable"_s, {path, QString::number(line)}, {}};
    if (line == 1) {
      const Result<Tree> head = end < 0 ? Result<Tree>(unusable) : json::parse(rest.first(end));
      if (!head)
        return unusable;
      Result<JournalBase> base = readHead(*head, path);
      if (!base)
        return base.error();
      journal.base = *std::move(base);
    } else if (end >= 0) {
      Result<ChangeSet> entry = readLine(rest.first(end));
      if (!entry)
        return unusable;
      journal.entries.push_back(*std::move(entry));
    }
    if (end >= 0)
      rest = rest.sliced(end + 1);
  }
  return journal;
}

Document replayed(const Journal &journal, Document document)
{
  for (const ChangeSet &entry : journal.entries)
    apply(entry, document);
  return document;
}

}  // namespace laneway
