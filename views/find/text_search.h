#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <vector>

#include <QObject>
#include <QThreadPool>

#include "model/edit/find_text.h"

namespace laneway {

/// Looks a document through for a text on another thread, from a copy of it. Only the latest search answers: one that
/// was begun before it ends early and says nothing.
class TextSearch : public QObject {
  Q_OBJECT

 public:
  explicit TextSearch(QObject *parent = nullptr);
  ~TextSearch() override;

  /// `revision` comes back with the answer.
  void start(const Document &document, std::uint64_t revision, const SearchTerms &terms);
  void cancel();
  [[nodiscard]] bool isRunning() const { return m_stop != nullptr; }

 Q_SIGNALS:
  void found(const std::vector<laneway::TextMatch> &matches, quint64 revision);

 private:
  QThreadPool m_workers;
  std::shared_ptr<std::atomic_bool> m_stop;  ///< Of the search that runs; null where none does.
};

}  // namespace laneway
