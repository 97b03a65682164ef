#include "views/widgets/choice_field.h"

#include <QWheelEvent>

namespace laneway {

ChoiceField::ChoiceField(QWidget *parent) : QComboBox(parent)
{
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(6);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(this, &QComboBox::activated, this, [this](int row) {
    if (m_mixed || itemData(row) != m_shown)
      Q_EMIT chosen(itemData(row));
  });
}

void ChoiceField::setChoices(const std::vector<std::pair<QString, QVariant>> &choices)
{
  bool same = count() == static_cast<int>(choices.size());
  for (int row = 0; same && row < count(); ++row) {
    const auto &[text, value] = choices[static_cast<std::size_t>(row)];
    same = itemText(row) == text && itemData(row) == value;
  }
  if (same)
    return;
  clear();
  for (const auto &[text, value] : choices)
    addItem(text, value);
  showNow();
}

void ChoiceField::show(const QVariant &value)
{
  m_shown = value;
  m_mixed = false;
  showNow();
}

void ChoiceField::showMixed()
{
  m_shown.clear();
  m_mixed = true;
  showNow();
}

void ChoiceField::setHint(const QString &hint)
{
  if (hint == m_hint)
    return;
  m_hint = hint;
  showNow();
}

void ChoiceField::showNow()
{
  setPlaceholderText(m_mixed ? tr("Different values") : m_hint);
  // The choice that stands for no value is shown as the hint, in grey.
  const bool isNothing = !m_shown.isValid() && !m_hint.isEmpty();
  setCurrentIndex(m_mixed || isNothing ? -1 : findData(m_shown));
}

void ChoiceField::accept()
{
  showNow();
  tellRefusal({});
}

void ChoiceField::refuse(const QString &why)
{
  showNow();
  tellRefusal(why);
}

void ChoiceField::wheelEvent(QWheelEvent *event)
{
  event->ignore();
}

}  // namespace laneway
