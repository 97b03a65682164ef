#pragma once

#include <map>
#include <vector>

#include "model/exchange/log/event_log_file.h"
#include "model/exchange/log/log_names.h"

namespace laneway {

/// A trace per instance, in the order of arrival, with the standard extensions concept, lifecycle, organizational and
/// time.
class XesLog final : public EventLogFile {
 public:
  XesLog(const Document &document, const Compilation &compilation, QString title)
      : m_names(document, compilation), m_title(std::move(title))
  {
  }

  void rows(std::uint32_t replication, std::span<const simulate::LogRow> block) override;
  [[nodiscard]] QByteArray contents() const override;

 private:
  LogNames m_names;
  QString m_title;
  std::map<std::uint64_t, std::vector<simulate::LogRow>> m_traces;  ///< By instance.
};

}  // namespace laneway
