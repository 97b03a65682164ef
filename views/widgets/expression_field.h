#pragma once

#include <functional>
#include <optional>

#include "views/widgets/edit_field.h"

namespace laneway {

/// A line for a condition or value that is checked as it is typed: what is wrong is underlined and said below the
/// field. It is taken all the same, since a run says it again.
class ExpressionField : public EditField {
  Q_OBJECT

 public:
  struct Problem {
    QString sentence;
    qsizetype at = 0;
    qsizetype length = 0;
  };
  using Check = std::function<std::optional<Problem>(const QString &text)>;

  explicit ExpressionField(QWidget *parent = nullptr);

  void setCheck(Check check);
  /// Looks again, after what expressions are about may have changed.
  void recheck();
  void accept() override;

 private:
  void underline(const std::optional<Problem> &problem);

  Check m_check;
};

}  // namespace laneway
