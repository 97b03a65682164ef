#include "views/panels/properties/property_section.h"

#include <QEvent>
#include <QVBoxLayout>

#include "app/messages/messages.h"
#include "views/widgets/entry.h"
#include "views/widgets/form_field.h"

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

bool answer(Entry &entry, const Result<ChangeSet> &result)
{
  if (result)
    entry.accept();
  else
    entry.refuse(sentence(result.error()));
  return static_cast<bool>(result);
}

}  // namespace

PropertySection::PropertySection(PropertyContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
  m_rows = new QVBoxLayout(this);
  m_rows->setContentsMargins(SideMargin, 0, SideMargin, 0);
  m_rows->setSpacing(12);
}

void PropertySection::setTargets(std::vector<Id> targets)
{
  if (targets != m_targets) {
    // What was refused belonged to the elements shown before.
    dropPending();
    m_targets = std::move(targets);
  }
  load();
}

void PropertySection::leave()
{
  hide();
  if (m_targets.empty())
    return;
  dropPending();
  m_targets.clear();
}

void PropertySection::commitPending()
{
  for (FormField *field : m_fields)
    if (field->entry().isPending())
      field->entry().commit();
}

void PropertySection::dropPending()
{
  for (FormField *field : m_fields)
    field->entry().revert();
}

FormField &PropertySection::addField(Entry &entry)
{
  auto *field = new FormField(entry, this);
  m_fields.push_back(field);
  m_rows->addWidget(field);
  return *field;
}

void PropertySection::addRow(QWidget &widget)
{
  m_rows->addWidget(&widget);
}

ActionLabel PropertySection::label(const char *code) const
{
  const QString one = QString::fromLatin1(code);
  if (m_targets.size() == 1)
    if (const QString name = nameOf(document().find(m_targets.front())); !name.isEmpty())
      return {one, {name.simplified()}};
  return {one + u"-of-many"_s, {QString::number(m_targets.size())}};
}

bool PropertySection::perform(Entry &entry, const ActionLabel &label, const Edit &edit)
{
  return answer(entry, m_context.perform(label, edit));
}

bool PropertySection::perform(Entry *entry, const ActionLabel &label, const Edit &edit)
{
  return entry ? perform(*entry, label, edit) : static_cast<bool>(perform(label, edit));
}

bool PropertySection::performOnValues(Entry &entry, const ActionLabel &label, const Edit &edit)
{
  return answer(entry, m_context.performOnValues(label, edit));
}

Result<ChangeSet> PropertySection::perform(const ActionLabel &label, const Edit &edit)
{
  return m_context.perform(label, edit);
}

void PropertySection::changeEvent(QEvent *event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    if (!m_targets.empty())
      load();
  }
}

}  // namespace laneway
