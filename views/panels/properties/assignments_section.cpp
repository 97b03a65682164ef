#include "views/panels/properties/assignments_section.h"

#include <QLabel>
#include <QVBoxLayout>

#include "model/compile/expression_check.h"
#include "model/edit/attributes.h"
#include "views/panels/properties/assignment_row.h"
#include "views/widgets/expression_field.h"
#include "views/widgets/link_button.h"
#include "views/widgets/tab_order.h"

namespace laneway {

namespace {

/// What an attribute is given until something better is typed.
QString firstValue(AttributeType type)
{
  switch (type) {
    case AttributeType::Number:
      return QStringLiteral("0");
    case AttributeType::YesNo:
      return QStringLiteral("true");
    case AttributeType::Text:
      return QStringLiteral("\"\"");
  }
  return {};
}

}  // namespace

AssignmentsSection::AssignmentsSection(PropertyContext &context, QWidget *parent)
    : PropertySection(context, parent), m_assignments([this](std::size_t at) { return makeRow(at); })
{
  m_label = new QLabel(this);
  m_label->setForegroundRole(QPalette::PlaceholderText);
  m_add = new LinkButton(this);
  rows().setSpacing(4);
  addRow(*m_label);
  rows().addWidget(m_add, 0, Qt::AlignLeft);
  connect(m_add, &LinkButton::clicked, this, &AssignmentsSection::add);
  retranslate();
}

const std::vector<Assignment> &AssignmentsSection::assignments() const
{
  return document().get<Node>(targets().front())->assignments;
}

void AssignmentsSection::add()
{
  const Process *process = processAround(document(), targets().front());
  if (!process || process->attributes.empty())
    return;
  const Attribute &first = process->attributes.front();
  const Assignment made{first.name, firstValue(first.type)};
  if (!changeList(nullptr, [&](std::vector<Assignment> &all) { all.push_back(made); }))
    return;
  load();
  ExpressionField &value = m_assignments.at(assignments().size() - 1).value();
  value.setFocus();
  value.selectAll();
}

void AssignmentsSection::load()
{
  const bool isOne = targets().size() == 1;
  const Process *process = isOne ? processAround(document(), targets().front()) : nullptr;
  const bool isShown = isOne && ((process && !process->attributes.empty()) || !assignments().empty());
  setVisible(isShown);
  if (!isShown)
    return;
  const std::vector<Assignment> all = assignments();
  for (std::size_t at = 0; at < all.size(); ++at)
    m_assignments.at(at).show(document(), targets().front(), all[at]);
  m_assignments.hideFrom(all.size());
  m_label->setVisible(!all.empty());
}

AssignmentRow *AssignmentsSection::makeRow(std::size_t at)
{
  auto *row = new AssignmentRow(this);
  connect(row, &AssignmentRow::changed, this, [this, at](const Assignment &assignment, Entry &entry) {
    changeList(&entry, [&](std::vector<Assignment> &all) {
      if (at < all.size())
        all[at] = assignment;
    });
  });
  connect(row, &AssignmentRow::removeRequested, this, [this, at] {
    changeList(nullptr, [at](std::vector<Assignment> &all) { takeOut(all, at); });
    load();
  });
  rows().insertWidget(rows().indexOf(m_add), row);
  orderTabsByPlace(*this);
  return row;
}

bool AssignmentsSection::changeList(Entry *entry, const std::function<void(std::vector<Assignment> &)> &change)
{
  std::vector<Assignment> after = assignments();
  change(after);
  const Id target = targets().front();
  return perform(entry, label("change-assignments"),
                 [&](Draft &draft) { return setAssignments(draft, target, after); });
}

void AssignmentsSection::commitPending()
{
  m_assignments.commitPending();
}

void AssignmentsSection::dropPending()
{
  m_assignments.dropPending();
}

void AssignmentsSection::retranslate()
{
  m_label->setText(tr("When done, sets"));
  m_label->setToolTip(tr("Values that attributes of the instance have from then on."));
  m_add->setText(tr("Set an attribute"));
}

}  // namespace laneway
