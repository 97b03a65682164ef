#pragma once

#include "views/panels/properties/property_section.h"

class QCheckBox;
class QToolButton;

namespace laneway {

class ChoiceField;
class CountField;
class EditField;
class FormField;

/// What one rarely needs to say about a step, folded away until asked for: its BPMN type, priority, how many people and
/// how much room it takes, repetition.
class StepDetailsSection : public PropertySection {
  Q_OBJECT

 public:
  explicit StepDetailsSection(PropertyContext &context, QWidget *parent = nullptr);

  void load() override;

 protected:
  void retranslate() override;

 private:
  void connectEditors();
  void showDetails(bool shown);
  void chooseType(const QVariant &value);
  void loadLoop();

  QToolButton *m_more;
  ChoiceField *m_type;
  CountField *m_priority;
  CountField *m_amount;
  CountField *m_capacity;
  ChoiceField *m_loop;
  CountField *m_count;
  EditField *m_condition;
  QCheckBox *m_oneStep;
  FormField *m_typeField;
  FormField *m_priorityField;
  FormField *m_amountField;
  FormField *m_capacityField;
  FormField *m_loopField;
  FormField *m_countField;
  FormField *m_conditionField;
};

}  // namespace laneway
