#include "model/exchange/bpmn/called_process.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <nlohmann/json.hpp>

#include "model/exchange/bpmn/bpmn_format.h"
#include "model/exchange/bpmn/parts.h"
#include "model/exchange/bpmn/residue.h"

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

/// A folder of models is searched, not a disk.
constexpr qsizetype MostFiles = 500;
constexpr qint64 LargestFile = 20'000'000;

bool holdsProcess(const QString &path, const QString &process)
{
  QFile file(path);
  if (file.size() > LargestFile || !file.open(QIODevice::ReadOnly))
    return false;
  const QByteArray bytes = file.readAll();
  if (!bytes.contains(process.toUtf8()))
    return false;
  const auto imported = workbookFromBpmn(bytes, QFileInfo(path).fileName());
  return imported && !scopeOfProcess(imported->workbook.document, process).isNull();
}

}  // namespace

QString calledElsewhere(const Node &node)
{
  const Activity *activity = node.as<Activity>();
  if (!activity || activity->kind != ActivityKind::Call || !activity->calls.isNull())
    return {};
  const nlohmann::json &attributes = bpmn::memberOf(bpmn::bpmnOf(node.extras), bpmn::AttributesKey);
  const auto called = attributes.find("calledElement");
  if (called == attributes.end() || !called->is_string())
    return {};
  const std::string_view name = bpmn::localName(called->get_ref<const std::string &>());
  return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

Id scopeOfProcess(const Document &document, const QString &process)
{
  if (!isValidIdText(process))
    return {};
  if (const Id id(process); document.get<Process>(id) || document.get<Workflow>(id))
    return id;
  for (const Pool &pool : document.pools())
    if (pool.process && pool.process->id == process)
      return pool.parent;
  return {};
}

std::optional<QString> findProcessBeside(const QString &file, const QString &process)
{
  if (file.isEmpty() || !isValidIdText(process))
    return {};
  const QFileInfo own(file);
  const QFileInfoList beside =
      own.dir().entryInfoList({u"*.bpmn"_s, u"*.bpmn2"_s, u"*.xml"_s}, QDir::Files | QDir::Readable, QDir::Name);
  for (const QFileInfo &each : beside.first(std::min(beside.size(), MostFiles)))
    if (each != own && holdsProcess(each.filePath(), process))
      return each.absoluteFilePath();
  return {};
}

}  // namespace laneway
