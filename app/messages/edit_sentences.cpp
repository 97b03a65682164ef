#include <QCoreApplication>

#include "app/messages/sentence_table.h"

namespace laneway::messages {

std::span<const Sentence> editSentences()
{
  static constexpr Sentence Table[] = {
      {"element-missing", QT_TRANSLATE_NOOP("Messages", "There is no element “%1” in this document any more.")},
  };
  return Table;
}

}  // namespace laneway::messages
