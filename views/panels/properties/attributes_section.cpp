#include "views/panels/properties/attributes_section.h"

#include <algorithm>

#include <QLabel>
#include <QVBoxLayout>

#include "model/edit/attributes.h"
#include "views/panels/properties/attribute_row.h"
#include "views/panels/properties/show_common.h"
#include "views/widgets/fold_button.h"
#include "views/widgets/form_field.h"
#include "views/widgets/link_button.h"
#include "views/widgets/tab_order.h"
#include "views/widgets/value_fields.h"

namespace laneway {

AttributesSection::AttributesSection(PropertyContext &context, QWidget *parent)
    : PropertySection(context, parent), m_attributes([this](std::size_t at) { return makeRow(at); })
{
  m_fold = new FoldButton(this);
  rows().addWidget(m_fold, 0, Qt::AlignLeft);
  m_due = new DurationField(TimeSense::Elapsed, this);
  m_dueField = &addField(*m_due);
  m_label = new QLabel(this);
  m_label->setForegroundRole(QPalette::PlaceholderText);
  addRow(*m_label);
  m_add = new LinkButton(this);
  rows().addWidget(m_add, 0, Qt::AlignLeft);
  connect(m_fold, &FoldButton::toggled, this, &AttributesSection::showRows);
  connect(m_add, &LinkButton::clicked, this, &AttributesSection::add);
  connect(m_due, &DurationField::valueEntered, this, [this](std::optional<Duration> due) {
    change<Process>(*m_due, "change-due", [due](Process &process) { process.dueWithin = due; });
  });
  retranslate();
}

const Process &AttributesSection::process() const
{
  return *document().get<Process>(targets().front());
}

void AttributesSection::add()
{
  const auto isTaken = [this](const QString &name) {
    return std::any_of(process().attributes.begin(), process().attributes.end(),
                       [&](const Attribute &each) { return each.name == name; });
  };
  QString name = tr("amount");
  for (int number = 2; isTaken(name); ++number)
    name = tr("amount%1").arg(number);
  const Id target = targets().front();
  if (!perform(label("change-attributes"), [&](Draft &draft) { return addAttribute(draft, target, name); }))
    return;
  load();
  EditField &made = m_attributes.at(process().attributes.size() - 1).name();
  made.setFocus();
  made.selectAll();
}

void AttributesSection::load()
{
  const auto due = commonOf<Process>(document(), targets(), [](const Process &each) { return each.dueWithin; });
  showCommon(*m_due, due);
  if (targets().size() == 1) {
    const std::vector<Attribute> &all = process().attributes;
    for (std::size_t at = 0; at < all.size(); ++at)
      m_attributes.at(at).show(all[at]);
  }
  showRows();
}

void AttributesSection::showRows()
{
  const bool isShown = m_fold->isChecked();
  const bool isOne = targets().size() == 1;
  const std::size_t count = isShown && isOne ? process().attributes.size() : 0;
  m_attributes.showFirst(count);
  m_dueField->setVisible(isShown);
  m_label->setVisible(isShown && isOne);
  m_add->setVisible(isShown && isOne);
}

AttributeRow *AttributesSection::makeRow(std::size_t at)
{
  auto *row = new AttributeRow(this);
  connect(row, &AttributeRow::changed, this, [this, at](const Attribute &attribute, Entry &entry) {
    const Id target = targets().front();
    perform(entry, label("change-attributes"),
            [&](Draft &draft) { return changeAttribute(draft, target, at, attribute); });
  });
  connect(row, &AttributeRow::removeRequested, this, [this, at] {
    const Id target = targets().front();
    if (perform(label("change-attributes"), [&](Draft &draft) { return removeAttribute(draft, target, at); }))
      load();
  });
  rows().insertWidget(rows().indexOf(m_add), row);
  orderTabsByPlace(*this);
  return row;
}

void AttributesSection::commitPending()
{
  PropertySection::commitPending();
  m_attributes.commitPending();
}

void AttributesSection::dropPending()
{
  PropertySection::dropPending();
  m_attributes.dropPending();
}

void AttributesSection::retranslate()
{
  m_fold->setText(tr("Simulation"));
  m_fold->setToolTip(tr("When instances are due, and what they carry, for conditions at decisions."));
  m_dueField->setLabel(tr("Due within"));
  m_dueField->setHelp(tr("How long an instance may take; results say how many are in time."));
  m_due->setHint(tr("Never"));
  m_label->setText(tr("Attributes of instances"));
  m_label->setToolTip(tr("An amount, a kind of customer, whether it is urgent: what conditions ask for."));
  m_add->setText(tr("Add an attribute"));
}

}  // namespace laneway
