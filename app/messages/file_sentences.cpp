#include <QCoreApplication>

#include "app/messages/sentence_table.h"

namespace laneway::messages {

std::span<const Sentence> fileSentences()
{
  static constexpr Sentence Table[] = {
      {"file-not-readable",
       QT_TRANSLATE_NOOP("Messages", "“%1” cannot be read: %2. Check the path and your permissions.")},
  };
  return Table;
}

}  // namespace laneway::messages
