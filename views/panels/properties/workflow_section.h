#pragma once

#include "views/panels/properties/property_section.h"

namespace laneway {

class EditField;
class FormField;

/// What sets a workflow off and what it leaves behind.
class WorkflowSection : public PropertySection {
  Q_OBJECT

 public:
  explicit WorkflowSection(PropertyContext &context, QWidget *parent = nullptr);

  void load() override;

 protected:
  void retranslate() override;

 private:
  EditField *m_trigger;
  EditField *m_result;
  FormField *m_triggerField;
  FormField *m_resultField;
};

}  // namespace laneway
