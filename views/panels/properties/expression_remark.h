#pragma once

#include "model/compile/expression_check.h"
#include "views/panels/properties/property_context.h"
#include "views/widgets/expression_field.h"

/// What is wrong with a condition or value, in a few words that fit below the field it is typed in.
namespace laneway {

[[nodiscard]] QString remarkOn(const ExpressionProblem &problem);

/// For an expression at the element.
[[nodiscard]] std::optional<ExpressionField::Problem> checkTyped(const Document &document, Id element,
                                                                 const QString &text, ExpressionUse use);

}  // namespace laneway
