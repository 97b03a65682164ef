#pragma once

#include "views/panels/properties/property_section.h"

namespace laneway {

class ChoiceField;
class EditField;
class FormField;
class MoneyField;
class ShareField;

/// What there is to say about a person: the roles, hours, speed and cost per hour.
class PersonSection : public PropertySection {
  Q_OBJECT

 public:
  explicit PersonSection(PropertyContext &context, QWidget *parent = nullptr);

  void load() override;

 protected:
  void retranslate() override;

 private:
  void connectEditors();

  EditField *m_roles;
  ChoiceField *m_calendar;
  ShareField *m_speed;
  MoneyField *m_cost;
  FormField *m_rolesField;
  FormField *m_calendarField;
  FormField *m_speedField;
  FormField *m_costField;
};

}  // namespace laneway
