#pragma once

#include "views/panels/properties/property_section.h"

namespace laneway {

class ChoiceField;
class DistributionEditor;
class FoldButton;
class FormField;
class RoleField;

/// How a role works in a simulation, folded away until asked for: who goes first in its queue, who is taken, whether
/// urgent work takes somebody away, what their time costs, and breakdowns. About roles, and about lanes that have one.
class RoleWorkSection : public PropertySection {
  Q_OBJECT

 public:
  explicit RoleWorkSection(PropertyContext &context, QWidget *parent = nullptr);

  void load() override;

 protected:
  void retranslate() override;

 private:
  void connectEditors();
  void connectBreakdown();
  void changeRoles(Entry &entry, const char *code, const std::function<void(Role &)> &change);
  void loadBreakdown();
  void showRows();
  [[nodiscard]] std::vector<Id> roles() const;

  FoldButton *m_fold;
  ChoiceField *m_queue;
  ChoiceField *m_choice;
  ChoiceField *m_preemption;
  ChoiceField *m_paid;
  DistributionEditor *m_every;
  DistributionEditor *m_repair;
  RoleField *m_repairRole;
  FormField *m_queueField;
  FormField *m_choiceField;
  FormField *m_preemptionField;
  FormField *m_paidField;
  FormField *m_everyField;
  FormField *m_repairField;
  FormField *m_repairRoleField;
};

}  // namespace laneway
