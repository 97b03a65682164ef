#pragma once

#include "views/panels/properties/property_section.h"

namespace laneway {

class ChoiceField;
class CountField;
class FormField;
class LinkButton;
class MoneyField;
class RoleField;

/// Who does the steps of a lane, and what there is to know of a role: how many there are, what an hour costs, when they
/// are there. About roles themselves as well as about lanes, of whose role it speaks then.
class RoleSection : public PropertySection {
  Q_OBJECT

 public:
  explicit RoleSection(PropertyContext &context, QWidget *parent = nullptr);

  void load() override;

 protected:
  void retranslate() override;
  void changeEvent(QEvent *event) override;

 private:
  void connectEditors();
  void assignToLanes(const QString &name);
  void changeRoles(Entry &entry, const char *code, const std::function<void(Role &)> &change);
  void loadRole();
  void paintSwatches();
  /// The roles that the targets are or name; sorted.
  [[nodiscard]] std::vector<Id> roles() const;

  RoleField *m_role;
  ChoiceField *m_kind;
  CountField *m_amount;
  MoneyField *m_cost;
  ChoiceField *m_calendar;
  ChoiceField *m_color;
  LinkButton *m_all;
  FormField *m_roleField;
  FormField *m_kindField;
  FormField *m_amountField;
  FormField *m_costField;
  FormField *m_calendarField;
  FormField *m_colorField;
};

}  // namespace laneway
