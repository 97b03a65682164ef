#include <QCoreApplication>

#include "app/messages/sentence_table.h"

namespace laneway::messages {

std::span<const Sentence> simulationSentences()
{
  static constexpr Sentence Table[] = {
      {"nothing-starts",
       QT_TRANSLATE_NOOP("Messages", "Nothing starts “%1”: add a start event, so that instances can arrive.")},
  };
  return Table;
}

}  // namespace laneway::messages
