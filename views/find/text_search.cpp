#include "views/find/text_search.h"

#include <utility>

namespace laneway {

TextSearch::TextSearch(QObject *parent) : QObject(parent)
{
  m_workers.setMaxThreadCount(1);
}

TextSearch::~TextSearch()
{
  // A worker posts to this object: it must be done before the object goes.
  cancel();
  m_workers.clear();
  m_workers.waitForDone();
}

void TextSearch::start(const Document &document, std::uint64_t revision, const SearchTerms &terms)
{
  cancel();
  m_stop = std::make_shared<std::atomic_bool>(false);
  m_workers.start([this, document, revision, terms, stop = m_stop] {
    std::vector<TextMatch> matches = findText(document, terms, stop.get());
    QMetaObject::invokeMethod(
        this,
        [this, revision, stop, matches = std::move(matches)] {
          if (stop != m_stop)
            return;
          m_stop.reset();
          Q_EMIT found(matches, revision);
        },
        Qt::QueuedConnection);
  });
}

void TextSearch::cancel()
{
  if (m_stop)
    m_stop->store(true, std::memory_order_relaxed);
  m_stop.reset();
}

}  // namespace laneway
