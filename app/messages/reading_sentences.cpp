#include <QCoreApplication>

#include "app/messages/sentence_table.h"

namespace laneway::messages {

std::span<const Sentence> readingSentences()
{
  static constexpr Sentence Table[] = {
      {"reading-time",
       QT_TRANSLATE_NOOP("Messages",
                         "It takes %1 on average from start to finish: %2 of work, and %3 of waiting for somebody to "
                         "do it (%4 of the time).")},
      {"reading-time-events",
       QT_TRANSLATE_NOOP("Messages",
                         "It takes %1 on average from start to finish: %2 of work, %3 of waiting for somebody to do it "
                         "(%4 of the time), and %5 of waiting for events.")},
      {"reading-time-closed",
       QT_TRANSLATE_NOOP("Messages",
                         "It takes %1 on average from start to finish: %2 of work, %3 of waiting for somebody to do it "
                         "(%4 of the time), and %5 in which begun work rests outside working hours.")},
      {"reading-time-events-closed",
       QT_TRANSLATE_NOOP("Messages",
                         "It takes %1 on average from start to finish: %2 of work, %3 of waiting for somebody to do it "
                         "(%4 of the time), %5 of waiting for events, and %6 in which begun work rests outside working "
                         "hours.")},
      {"reading-no-waiting",
       QT_TRANSLATE_NOOP("Messages",
                         "It takes %1 on average from start to finish, and hardly anything waits for somebody (%2 of "
                         "the time).")},
      {"reading-overloaded",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” cannot keep up: %2 of the work it can do arrives, so its queue grows as long as this "
                         "goes on. There are %3; it takes at least %4.")},
      {"reading-bottleneck",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” is the bottleneck, busy %2 of the time: “%4” waits %3 on average to be started, and %5 "
                         "of all waiting is for this role.")},
      {"reading-bottleneck-step",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” is the bottleneck: whoever does it is busy %2 of the time, and it waits %3 on average "
                         "to be started, %4 of all waiting.")},
      {"reading-workflow-problem",
       QT_TRANSLATE_NOOP("Messages",
                         "One place stands out while all others keep up: the problem is “%1”, and it can be solved "
                         "there.")},
      {"reading-process-problem",
       QT_TRANSLATE_NOOP("Messages",
                         "%1 of %2 roles are busy more than %3 of the time, and the waiting is spread over them: no "
                         "single place is the problem but the process as a whole. Fewer hand-overs, steps and loops "
                         "help more than one more person.")},
      {"reading-one-more",
       QT_TRANSLATE_NOOP("Messages",
                         "One more for “%1” would cut the time from start to finish from %2 to %3 (by %4 to %5).")},
      {"reading-less-time",
       QT_TRANSLATE_NOOP("Messages",
                         "If “%1” took 10 % less, the time from start to finish would fall from %2 to %3 (by %4 to "
                         "%5).")},
      {"reading-less-rework",
       QT_TRANSLATE_NOOP("Messages",
                         "If only %3 instead of %2 came back to “%1”, the time from start to finish would fall from "
                         "%4 to %5 (by %6 to %7).")},
      {"reading-no-lever",
       QT_TRANSLATE_NOOP("Messages", "No single change that was tried would shorten it noticeably.")},
      {"reading-busier",
       QT_TRANSLATE_NOOP("Messages", "“%1” is busier (%2) than “%3” (%4), but one more there would bring less.")},
      {"reading-active-longer",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” has nobody idle for longer on end (%2 on average) than “%3” (%4), but one more there "
                         "would bring less.")},
      {"reading-momentary",
       QT_TRANSLATE_NOOP("Messages",
                         "From moment to moment “%1” is what holds the work up more often (%2 of the time) than “%3” "
                         "(%4), but one more there would bring less.")},
      {"exact-arrivals",
       QT_TRANSLATE_NOOP("Messages",
                         "There is no exact answer to compare with: instances do not come to “%1” by chance alone and "
                         "at any hour, one by one, or several processes run together.")},
      {"exact-construct",
       QT_TRANSLATE_NOOP("Messages",
                         "There is no exact answer to compare with: at “%1” instances divide, repeat or wait for "
                         "something else than a person.")},
      {"exact-work",
       QT_TRANSLATE_NOOP("Messages",
                         "There is no exact answer to compare with: “%1” needs more than one person and a duration.")},
      {"exact-role",
       QT_TRANSLATE_NOOP("Messages",
                         "There is no exact answer to compare with: “%1” is not always there, has people that differ "
                         "or are shared, or does not take what comes first.")},
      {"exact-service-times",
       QT_TRANSLATE_NOOP("Messages",
                         "There is no exact answer to compare with: the steps of “%1” are not all equally long on "
                         "average with exponential times.")},
      {"exact-upstream",
       QT_TRANSLATE_NOOP("Messages",
                         "There is no exact answer to compare with: what “%1” hands on does not come by chance alone, "
                         "since its times are not exponential.")},
      {"exact-overload",
       QT_TRANSLATE_NOOP("Messages",
                         "There is no exact answer to compare with: “%1” cannot keep up, so there is no long run.")},
      {"reading-rework",
       QT_TRANSLATE_NOOP("Messages", "“%1” is done %2 times for every 100 that come, because work goes back to it.")},
      {"reading-unfinished",
       QT_TRANSLATE_NOOP("Messages",
                         "%1 of the instances were still under way at the end; the times are those of the finished "
                         "ones.")},
  };
  return Table;
}

}  // namespace laneway::messages
