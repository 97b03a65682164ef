#include "views/panels/properties/expression_remark.h"

#include <QCoreApplication>

namespace laneway {

namespace {

class ExpressionRemark {
  Q_DECLARE_TR_FUNCTIONS(ExpressionRemark)
};

}  // namespace

QString remarkOn(const ExpressionProblem &problem)
{
  using simulate::ExpressionFault;
  const QString character = QString::number(problem.at + 1);
  const auto named = [&](const QString &sentence) { return sentence.arg(problem.there, character); };
  switch (problem.fault) {
    case ExpressionFault::None:
      return {};
    case ExpressionFault::Empty:
      return ExpressionRemark::tr("Nothing is written here.");
    case ExpressionFault::UnknownCharacter:
      return named(ExpressionRemark::tr("“%1” means nothing here (character %2). Quotes and brackets must be closed."));
    case ExpressionFault::UnexpectedEnd:
      return ExpressionRemark::tr("Something is missing at the end.");
    case ExpressionFault::Unexpected:
      return named(ExpressionRemark::tr("“%1” cannot stand here (character %2)."));
    case ExpressionFault::UnknownName:
      return named(ExpressionRemark::tr("There is no attribute “%1” (character %2). Texts stand in quotes."));
    case ExpressionFault::NeedsNumber:
      return named(ExpressionRemark::tr("“%1” should be a number (character %2)."));
    case ExpressionFault::NeedsCondition:
      return named(ExpressionRemark::tr("“%1” should be true or false (character %2)."));
    case ExpressionFault::DifferentTypes:
      return problem.length == 0
                 ? ExpressionRemark::tr("This is of another kind than the attribute.")
                 : named(ExpressionRemark::tr("Values of different kinds meet at “%1” (character %2)."));
    case ExpressionFault::TextHasNoOrder:
      return named(ExpressionRemark::tr("Texts can only be equal or not: “%1” (character %2)."));
    case ExpressionFault::TooLong:
      return ExpressionRemark::tr("This is too long or nested too deeply.");
  }
  return {};
}

std::optional<ExpressionField::Problem> checkTyped(const Document &document, Id element, const QString &text,
                                                   ExpressionUse use)
{
  const std::optional<ExpressionProblem> problem = problemOf(document, element, text, use);
  if (!problem)
    return {};
  return ExpressionField::Problem{remarkOn(*problem), problem->at, problem->length};
}

}  // namespace laneway
