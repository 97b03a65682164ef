#pragma once

#include <unordered_map>

#include <QByteArray>

#include "model/exchange/log/event_log_file.h"
#include "model/exchange/log/log_names.h"

namespace laneway {

/// A row per execution, in the order of completion; what was never completed stands at the end.
class CsvLog final : public EventLogFile {
 public:
  CsvLog(const Document &document, const Compilation &compilation) : m_names(document, compilation) {}

  void rows(std::uint32_t replication, std::span<const simulate::LogRow> block) override;
  [[nodiscard]] QByteArray contents() const override;

 private:
  struct Execution {
    std::uint64_t instance = 0;
    simulate::Index node = simulate::none;
    simulate::Index resource = simulate::none;
    std::uint32_t unit = 0;
    simulate::Time enabled = -1;
    simulate::Time started = -1;
    simulate::Time completed = -1;
    bool isInterrupted = false;
  };
  void append(const Execution &execution, QByteArray &to) const;

  LogNames m_names;
  std::unordered_map<std::uint32_t, Execution> m_open;  ///< By execution.
  QByteArray m_done;
};

}  // namespace laneway
