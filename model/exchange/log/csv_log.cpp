#include "model/exchange/log/csv_log.h"

#include <algorithm>
#include <vector>

namespace laneway {

using namespace Qt::StringLiterals;
using simulate::LogKind;
using simulate::LogRow;

namespace {

/// A field of RFC 4180.
QString field(const QString &text)
{
  static const QString special = u",\"\r\n"_s;
  const bool needsQuotes = std::any_of(text.begin(), text.end(), [](QChar each) { return special.contains(each); });
  return needsQuotes ? u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"' : text;
}

}  // namespace

void CsvLog::rows(std::uint32_t, std::span<const LogRow> block)
{
  for (const LogRow &row : block) {
    if (!m_names.isStep(row.node))
      continue;
    Execution &execution = m_open[row.execution];
    switch (row.kind) {
      case LogKind::Enable:
        execution.instance = row.instance;
        execution.node = row.node;
        execution.enabled = row.time;
        break;
      case LogKind::Start:
        execution.started = row.time;
        execution.resource = row.resource;
        execution.unit = row.unit;
        break;
      case LogKind::Complete:
      case LogKind::Interrupt:
        execution.completed = row.time;
        execution.isInterrupted = row.kind == LogKind::Interrupt;
        append(execution, m_done);
        m_open.erase(row.execution);
        break;
      case LogKind::Suspend:
      case LogKind::Resume:
      case LogKind::Arrive:
      case LogKind::Finish:
        break;
    }
  }
}

QByteArray CsvLog::contents() const
{
  QByteArray text = "case_id,activity,activity_id,resource,role,enable_time,start_time,end_time,outcome\r\n";
  text += m_done;
  std::vector<std::uint32_t> open;
  for (const auto &[number, execution] : m_open)
    open.push_back(number);
  std::sort(open.begin(), open.end());
  for (const std::uint32_t number : open)
    append(m_open.at(number), text);
  return text;
}

void CsvLog::append(const Execution &execution, QByteArray &to) const
{
  const auto time = [this](simulate::Time at) { return at < 0 ? QString() : m_names.time(at); };
  const QString outcome =
      execution.completed < 0 ? u"open"_s : (execution.isInterrupted ? u"interrupted"_s : u"completed"_s);
  const QStringList fields{QString::number(execution.instance + 1),
                           field(m_names.step(execution.node)),
                           field(m_names.stepId(execution.node)),
                           field(m_names.resource(execution.resource, execution.unit)),
                           field(m_names.role(execution.resource)),
                           time(execution.enabled),
                           time(execution.started),
                           time(execution.completed),
                           outcome};
  to += fields.join(u',').toUtf8() + "\r\n";
}

}  // namespace laneway
