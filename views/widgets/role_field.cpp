#include "views/widgets/role_field.h"

#include <QCompleter>
#include <QWheelEvent>

#include "views/widgets/edit_field.h"

namespace laneway {

RoleField::RoleField(QWidget *parent) : QComboBox(parent), m_field(new EditField(this))
{
  setEditable(true);
  setLineEdit(m_field);
  setInsertPolicy(QComboBox::NoInsert);
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(8);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  completer()->setCaseSensitivity(Qt::CaseInsensitive);
  completer()->setCompletionMode(QCompleter::PopupCompletion);
  completer()->setFilterMode(Qt::MatchContains);

  connect(m_field, &EditField::entered, this, &RoleField::entered);
  m_field->onRefusal([this](const QString &why) { tellRefusal(why); });
  connect(this, &QComboBox::activated, this, [this](int row) {
    const QString name = itemData(row).toString();
    if (name == m_shown)
      m_field->accept();
    else
      Q_EMIT entered(name);
  });
}

void RoleField::setRoles(const QStringList &names)
{
  if (names == m_names && count() > 0)
    return;
  m_names = names;
  fill();
}

void RoleField::setInherited(const QString &choice, const QString &hint)
{
  m_field->setHint(hint);
  if (choice == m_inherited)
    return;
  m_inherited = choice;
  fill();
}

void RoleField::fill()
{
  // The list must not touch the text, which may be half typed.
  const QString typed = m_field->text();
  const bool isPending = m_field->isPending();
  const int cursor = m_field->cursorPosition();
  clear();
  if (!m_inherited.isEmpty())
    addItem(m_inherited, QString());
  for (const QString &name : m_names)
    addItem(name, name);
  setCurrentIndex(-1);
  m_field->setText(typed);
  m_field->setModified(isPending);
  m_field->setCursorPosition(cursor);
}

void RoleField::show(const QString &name)
{
  m_shown = name;
  m_field->show(name);
}

void RoleField::showMixed()
{
  m_shown.clear();
  m_field->showMixed();
}

bool RoleField::isPending() const
{
  return m_field->isPending();
}

void RoleField::commit()
{
  m_field->commit();
}

void RoleField::accept()
{
  m_field->accept();
}

void RoleField::refuse(const QString &why)
{
  m_field->refuse(why);
}

void RoleField::wheelEvent(QWheelEvent *event)
{
  event->ignore();
}

}  // namespace laneway
