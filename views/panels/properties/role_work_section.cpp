#include "views/panels/properties/role_work_section.h"

#include <algorithm>

#include <QVBoxLayout>

#include "model/compile/assumption.h"
#include "model/edit/create_swimlane.h"
#include "views/panels/properties/role_names.h"
#include "views/panels/properties/roles_of.h"
#include "views/panels/properties/show_common.h"
#include "views/widgets/distribution_editor.h"
#include "views/widgets/fold_button.h"
#include "views/widgets/form_field.h"
#include "views/widgets/role_field.h"

namespace laneway {

RoleWorkSection::RoleWorkSection(PropertyContext &context, QWidget *parent) : PropertySection(context, parent)
{
  m_fold = new FoldButton(this);
  rows().addWidget(m_fold, 0, Qt::AlignLeft);
  m_queue = new ChoiceField(this);
  m_choice = new ChoiceField(this);
  m_preemption = new ChoiceField(this);
  m_paid = new ChoiceField(this);
  m_every = new DistributionEditor(TimeSense::Working, this);
  m_repair = new DistributionEditor(TimeSense::Elapsed, this);
  m_repairRole = new RoleField(this);
  m_queueField = &addField(*m_queue);
  m_choiceField = &addField(*m_choice);
  m_preemptionField = &addField(*m_preemption);
  m_paidField = &addField(*m_paid);
  m_everyField = &addField(*m_every);
  m_repairField = &addField(*m_repair);
  m_repairRoleField = &addField(*m_repairRole);
  connect(m_fold, &FoldButton::toggled, this, &RoleWorkSection::showRows);
  connectEditors();
  connectBreakdown();
  retranslate();
}

void RoleWorkSection::connectEditors()
{
  connect(m_queue, &ChoiceField::chosen, this, [this](const QVariant &value) {
    changeRoles(*m_queue, "change-queue", [&](Role &role) { role.queue = static_cast<QueueOrder>(value.toInt()); });
  });
  connect(m_choice, &ChoiceField::chosen, this, [this](const QVariant &value) {
    changeRoles(*m_choice, "change-choice", [&](Role &role) { role.choice = static_cast<IdleChoice>(value.toInt()); });
  });
  connect(m_preemption, &ChoiceField::chosen, this, [this](const QVariant &value) {
    changeRoles(*m_preemption, "change-preemption",
                [&](Role &role) { role.preemption = static_cast<Preemption>(value.toInt()); });
  });
  connect(m_paid, &ChoiceField::chosen, this, [this](const QVariant &value) {
    changeRoles(*m_paid, "change-hourly-cost", [&](Role &role) { role.paidOnDuty = value.toInt() != 0; });
  });
}

void RoleWorkSection::connectBreakdown()
{
  connect(m_every, &DistributionEditor::valueEntered, this, [this](const std::optional<Distribution> &every) {
    changeRoles(*m_every, "change-breakdown", [&](Role &role) {
      if (!every)
        role.breakdown.reset();
      else if (role.breakdown)
        role.breakdown->every = *every;
      else
        role.breakdown = Breakdown{*every, exponential(Duration::fromHours(1)), {}};
    });
  });
  connect(m_repair, &DistributionEditor::valueEntered, this, [this](const std::optional<Distribution> &repair) {
    changeRoles(*m_repair, "change-breakdown", [&](Role &role) {
      if (role.breakdown)
        role.breakdown->repair = repair.value_or(exponential(Duration::fromHours(1)));
    });
  });
  connect(m_repairRole, &RoleField::entered, this, [this](const QString &name) {
    const std::vector<Id> all = roles();
    performOnValues(*m_repairRole, labelOfRoles(document(), "change-breakdown", all),
                    [&](Draft &draft) -> Result<void> {
                      const Id repairer = roleNamed(draft, name);
                      return changeEach<Role>(draft, all, [repairer](Role &role) {
                        if (role.breakdown)
                          role.breakdown->repairRole = repairer;
                      });
                    });
  });
}

void RoleWorkSection::changeRoles(Entry &entry, const char *code, const std::function<void(Role &)> &change)
{
  const std::vector<Id> all = roles();
  performOnValues(entry, labelOfRoles(document(), code, all),
                  [&](Draft &draft) { return changeEach<Role>(draft, all, change); });
}

std::vector<Id> RoleWorkSection::roles() const
{
  return rolesOf(document(), targets());
}

void RoleWorkSection::load()
{
  const std::vector<Id> all = roles();
  if (!all.empty()) {
    const auto read = [&](auto of) { return commonOf<Role>(document(), all, of); };
    showCommon(*m_queue, read([](const Role &role) { return static_cast<int>(role.queue); }));
    showCommon(*m_choice, read([](const Role &role) { return static_cast<int>(role.choice); }));
    showCommon(*m_preemption, read([](const Role &role) { return static_cast<int>(role.preemption); }));
    showCommon(*m_paid, read([](const Role &role) { return role.paidOnDuty ? 1 : 0; }));
    loadBreakdown();
  }
  showRows();
}

void RoleWorkSection::loadBreakdown()
{
  const std::vector<Id> all = roles();
  const auto part = [&](auto of) {
    return commonOf<Role>(document(), all, [&](const Role &role) {
      return role.breakdown ? std::optional(of(*role.breakdown)) : std::nullopt;
    });
  };
  showCommon(*m_every, part([](const Breakdown &each) { return each.every; }));
  showCommon(*m_repair, part([](const Breakdown &each) { return each.repair; }));
  const auto repairer = part([](const Breakdown &each) { return each.repairRole; });
  m_repairRole->setRoles(roleNames(document()));
  m_repairRole->setInherited(tr("Nobody"), tr("Nobody"));
  if (repairer.isMixed)
    m_repairRole->showMixed();
  else
    m_repairRole->show(roleName(document(), repairer.value.value_or(Id())));
}

void RoleWorkSection::showRows()
{
  const std::vector<Id> all = roles();
  const auto are = [&](auto of) {
    const auto common = commonOf<Role>(document(), all, of);
    return common.isMixed || common.value;
  };
  m_fold->setVisible(!all.empty());
  const bool isShown = !all.empty() && m_fold->isChecked();
  for (FormField *each : {m_queueField, m_preemptionField, m_everyField})
    each->setVisible(isShown);
  // Where they are all alike, it makes no difference who is taken.
  const bool differ =
      std::any_of(all.begin(), all.end(), [this](Id role) { return !peopleIn(document(), role).empty(); });
  m_choiceField->setVisible(isShown &&
                            (differ || are([](const Role &role) { return role.choice != IdleChoice::LongestIdle; })));
  m_paidField->setVisible(isShown && are([](const Role &role) { return role.hourlyCost.has_value(); }));
  const bool breaks = isShown && are([](const Role &role) { return role.breakdown.has_value(); });
  m_repairField->setVisible(breaks);
  m_repairRoleField->setVisible(breaks);
}

void RoleWorkSection::retranslate()
{
  m_fold->setText(tr("Simulation"));
  m_fold->setToolTip(tr("Who goes first in the queue, who is taken, what is paid, and breakdowns."));
  m_queueField->setLabel(tr("Queue"));
  m_queueField->setHelp(tr("Who of those that wait for this role goes first, among equal priorities."));
  m_queue->setChoices({{tr("First come, first served"), static_cast<int>(QueueOrder::FirstIn)},
                       {tr("Last come, first served"), static_cast<int>(QueueOrder::LastIn)},
                       {tr("Shortest work first"), static_cast<int>(QueueOrder::Shortest)},
                       {tr("Earliest due date first"), static_cast<int>(QueueOrder::EarliestDue)},
                       {tr("In random order"), static_cast<int>(QueueOrder::Random)}});
  m_choiceField->setLabel(tr("Who is taken"));
  m_choiceField->setHelp(tr("Among several of the role who are free."));
  m_choice->setChoices({{tr("Who has been free longest"), static_cast<int>(IdleChoice::LongestIdle)},
                        {tr("The fastest"), static_cast<int>(IdleChoice::Fastest)},
                        {tr("The cheapest"), static_cast<int>(IdleChoice::Cheapest)},
                        {tr("Anybody"), static_cast<int>(IdleChoice::Random)}});
  m_preemptionField->setLabel(tr("Urgent work"));
  m_preemptionField->setHelp(tr("Whether work of higher priority takes somebody away from what they are doing."));
  m_preemption->setChoices({{tr("Waits its turn"), static_cast<int>(Preemption::Never)},
                            {tr("Interrupts; the rest is done later"), static_cast<int>(Preemption::Resume)},
                            {tr("Interrupts; all is done again"), static_cast<int>(Preemption::Restart)}});
  m_paidField->setLabel(tr("Paid are"));
  m_paidField->setHelp(tr("Whether the hours without work cost money too."));
  m_paid->setChoices({{tr("The hours worked"), 0}, {tr("All hours on duty"), 1}});
  m_everyField->setLabel(tr("Breaks down every"));
  m_everyField->setHelp(tr("Time worked between one breakdown of a unit and the next."));
  m_every->setAssumed({}, tr("Never"));
  m_repairField->setLabel(tr("Repair takes"));
  m_repairField->setHelp(tr("How long it takes until the unit works again; its work goes on then."));
  m_repairRoleField->setLabel(tr("Repaired by"));
  m_repairRoleField->setHelp(tr("The role that repairs; without one, the repair begins at once."));
}

}  // namespace laneway
