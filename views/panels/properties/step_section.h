#pragma once

#include "views/panels/properties/property_section.h"

namespace laneway {

class ChoiceField;
class DistributionEditor;
class EditField;
class FormField;
class MoneyField;
class RoleField;

/// What one wants to know of a step first: who does it, how it is carried out, how long it takes and what it costs.
class StepSection : public PropertySection {
  Q_OBJECT

 public:
  explicit StepSection(PropertyContext &context, QWidget *parent = nullptr);

  void load() override;

 protected:
  void retranslate() override;

 private:
  void connectEditors();
  void loadWho();
  void loadTime();

  RoleField *m_who;
  ChoiceField *m_carriedOut;
  EditField *m_system;
  DistributionEditor *m_time;
  MoneyField *m_cost;
  FormField *m_whoField;
  FormField *m_carriedOutField;
  FormField *m_systemField;
  FormField *m_timeField;
  FormField *m_costField;
};

}  // namespace laneway
