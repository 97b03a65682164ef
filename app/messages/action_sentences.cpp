#include <QCoreApplication>

#include "app/messages/sentence_table.h"

namespace laneway::messages {

std::span<const Sentence> actionSentences()
{
  static constexpr Sentence Table[] = {
      {"rename", QT_TRANSLATE_NOOP("Messages", "Rename “%1”")},
  };
  return Table;
}

}  // namespace laneway::messages
