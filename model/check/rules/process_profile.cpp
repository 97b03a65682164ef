#include "model/check/rules/rules.h"

#include "model/process/navigate.h"

namespace laneway {

void checkProcessProfile(const CheckInput &input, std::vector<Finding> &found)
{
  for (const Process &process : input.document.processes()) {
    const auto advise = [&](const char *code) {
      found.push_back(findingAbout(input, code, Severity::Advice, process.id));
    };
    if (process.owner.trimmed().isEmpty())
      advise("process-without-owner");
    if (!process.category)
      advise("process-without-category");
    if (process.goal.trimmed().isEmpty())
      advise("process-without-goal");
    if (rankedWorkflows(input.document, process.id).empty())
      advise("process-without-workflow");
    if (process.nextReview.isValid() && process.nextReview < QDate::currentDate()) {
      Finding finding = findingAbout(input, "review-overdue", Severity::Warning, process.id);
      finding.arguments.push_back(process.nextReview.toString(Qt::ISODate));
      found.push_back(std::move(finding));
    }
  }
}

}  // namespace laneway
