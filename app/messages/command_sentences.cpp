#include <QCoreApplication>

#include "app/messages/sentence_table.h"

namespace laneway::messages {

std::span<const Sentence> commandSentences()
{
  static constexpr Sentence Table[] = {
      {"argument-missing",
       QT_TRANSLATE_NOOP("Messages", "%1 is missing: see “laneway help %2” for what “laneway %2” needs.")},
      {"argument-unexpected",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” is one argument too many: see “laneway help %2” for what “laneway %2” takes.")},
      {"option-unknown-at-all", QT_TRANSLATE_NOOP("Messages", "There is no option “%1”: see “laneway help”.")},
      {"option-unknown", QT_TRANSLATE_NOOP("Messages", "There is no option “%1”: see “laneway help %2”.")},
      {"option-needs-value",
       QT_TRANSLATE_NOOP("Messages",
                         "A value is missing behind “%1”: write it after a blank, or leave the option out.")},
      {"option-not-number",
       QT_TRANSLATE_NOOP("Messages", "“%2” does not fit behind “%1”: write a whole number from %3 to %4.")},
      {"option-not-range",
       QT_TRANSLATE_NOOP("Messages",
                         "“%2” does not fit behind “%1”: write a whole number from 1 to %3, or a range such as "
                         "101..200.")},
      {"option-not-precision",
       QT_TRANSLATE_NOOP("Messages",
                         "“%2” does not fit behind “%1”: write a share above 0 % and below 100 %, such as 5%.")},
      {"option-not-time",
       QT_TRANSLATE_NOOP("Messages", "“%2” does not fit behind “%1”: write a time such as 2 d or 90 min.")},
      {"options-contradict",
       QT_TRANSLATE_NOOP("Messages", "“%1” and “%2” contradict each other: leave one of them out.")},
      {"select-missing",
       QT_TRANSLATE_NOOP("Messages",
                         "“--mode selection” needs to know what to place anew: write the ids of the elements behind "
                         "“--select”, with commas between them.")},
      {"select-unknown", QT_TRANSLATE_NOOP("Messages", "“--select” names “%1”, which the document does not have.")},
      {"select-undrawn",
       QT_TRANSLATE_NOOP("Messages", "Nothing that “--select” names is drawn in a diagram, so nothing can be placed.")},
      {"select-without-mode", QT_TRANSLATE_NOOP("Messages", "“--select” goes with “--mode selection” only.")},
      {"option-not-one-of", QT_TRANSLATE_NOOP("Messages", "“%2” does not fit behind “%1”: write one of %3.")},
      {"command-unknown",
       QT_TRANSLATE_NOOP("Messages", "There is no command “%1”: “laneway help” lists those there are.")},
      {"language-unknown",
       QT_TRANSLATE_NOOP("Messages", "Laneway does not speak “%1”: write one of %2 behind “--lang”.")},
      {"output-not-writable",
       QT_TRANSLATE_NOOP("Messages", "Not everything could be written to standard output: check where it leads to.")},
      {"output-unknown-kind",
       QT_TRANSLATE_NOOP("Messages", "“%1” does not say by its ending what to write: end it in one of %2.")},
      {"window-without-display",
       QT_TRANSLATE_NOOP("Messages",
                         "There is no display to open a window on: “laneway help” lists the commands that need none.")},
      {"view-does-not-fit",
       QT_TRANSLATE_NOOP(
           "Messages",
           "“%1” has no view “%2”: processes are shown as map, workflows as graph. Leave out “--view”, or "
           "name another.")},
      {"variant-none",
       QT_TRANSLATE_NOOP("Messages", "“%1” has no variants, so there is no “%2” in it: leave out the “#”.")},
      {"variant-unknown", QT_TRANSLATE_NOOP("Messages", "“%1” has no variant “%2”: it has %3.")},
      {"scope-unknown",
       QT_TRANSLATE_NOOP("Messages", "There is no process or workflow “%1” in the document: it has %2.")},
      {"scope-ambiguous",
       QT_TRANSLATE_NOOP("Messages",
                         "Several processes or workflows are named “%1”: name one by its id, such as “%2” or “%3”.")},
      {"document-empty", QT_TRANSLATE_NOOP("Messages", "The document has no steps yet: draw a process first.")},
      {"scenario-none",
       QT_TRANSLATE_NOOP("Messages",
                         "The document has no scenarios, so there is no “%1” in it: leave out “--scenario”.")},
      {"scenario-unknown", QT_TRANSLATE_NOOP("Messages", "There is no scenario “%1” in the document: it has %2.")},
      {"merge-not-results",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” is no file of results that can be put together: write one with “laneway simulate "
                         "--json”.")},
      {"merge-other-document",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” and “%2” are not parts of one run: the document, the scenario or the settings differ.")},
      {"merge-other-seed",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” was run with the seed %2 and “%3” with %4: put together only parts with one seed.")},
      {"merge-unfinished",
       QT_TRANSLATE_NOOP("Messages", "The run of “%1” did not finish: run its replications again.")},
      {"merge-overlap",
       QT_TRANSLATE_NOOP("Messages", "Replication %1 is in “%2” and in “%3”: leave one of the two out.")},
      {"merge-gap",
       QT_TRANSLATE_NOOP("Messages", "Replications %1 to %2 are in none of the parts: run them, or name their file.")},
      {"cancelled-empty",
       QT_TRANSLATE_NOOP("Messages", "Cancelled before the first replication was finished: there are no figures.")},
      {"cancelled-partial",
       QT_TRANSLATE_NOOP("Messages", "Cancelled: the figures are those of the %1 replications that were finished.")},
  };
  return Table;
}

}  // namespace laneway::messages
