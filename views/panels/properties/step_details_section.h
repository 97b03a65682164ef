#pragma once

#include "views/panels/properties/property_section.h"

class QCheckBox;

namespace laneway {

class ChoiceField;
class CountField;
class ExpressionField;
class FoldButton;
class FormField;

/// What one rarely needs to say about a step, folded away until asked for: its BPMN type, repetition, and
/// for a step that opens something whether that is looked into.
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

  FoldButton *m_more;
  ChoiceField *m_type;
  ChoiceField *m_loop;
  CountField *m_count;
  ExpressionField *m_condition;
  ChoiceField *m_adHocOrder;
  ExpressionField *m_adHocDone;
  QCheckBox *m_oneStep;
  FormField *m_typeField;
  FormField *m_loopField;
  FormField *m_countField;
  FormField *m_conditionField;
  FormField *m_adHocOrderField;
  FormField *m_adHocDoneField;
};

}  // namespace laneway
