#include "views/widgets/expression_field.h"

#include <algorithm>

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QTextCharFormat>

namespace laneway {

ExpressionField::ExpressionField(QWidget *parent) : EditField(parent)
{
  connect(this, &QLineEdit::textChanged, this, &ExpressionField::recheck);
}

void ExpressionField::setCheck(Check check)
{
  m_check = std::move(check);
}

void ExpressionField::accept()
{
  EditField::accept();
  recheck();
}

void ExpressionField::recheck()
{
  const std::optional<Problem> problem = m_check && !text().isEmpty() ? m_check(text()) : std::nullopt;
  underline(problem);
  tellRefusal(problem ? problem->sentence : QString());
}

/// A line of text takes formats only the way input methods give them.
void ExpressionField::underline(const std::optional<Problem> &problem)
{
  QList<QInputMethodEvent::Attribute> attributes;
  if (problem) {
    // What is missing at the end is shown at what stands before.
    const auto length = std::max<qsizetype>(problem->length, 1);
    const auto at = std::clamp<qsizetype>(problem->at, 0, std::max<qsizetype>(text().size() - length, 0));
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(palette().color(QPalette::BrightText));
    attributes.emplaceBack(QInputMethodEvent::TextFormat, static_cast<int>(at) - cursorPosition(),
                           static_cast<int>(length), format);
  }
  QInputMethodEvent event(QString(), attributes);
  QCoreApplication::sendEvent(this, &event);
}

}  // namespace laneway
