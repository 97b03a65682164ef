#include <QCoreApplication>

#include "app/messages/sentence_table.h"

namespace laneway::messages {

std::span<const Sentence> checkSentences()
{
  static constexpr Sentence Table[] = {
      {"no-start",
       QT_TRANSLATE_NOOP("Messages", "“%1” has no start event: add one so that it is clear what sets it off.")},
  };
  return Table;
}

}  // namespace laneway::messages
