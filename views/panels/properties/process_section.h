#pragma once

#include "views/panels/properties/property_section.h"

namespace laneway {

class ChoiceField;
class DateField;
class EditField;
class FormField;
class TextField;

/// What makes a process one: its category, who is accountable, what it is for, what sets it off and what it leaves
/// behind, how it is measured, and how far it is agreed on.
class ProcessSection : public PropertySection {
  Q_OBJECT

 public:
  explicit ProcessSection(PropertyContext &context, QWidget *parent = nullptr);

  void load() override;

 protected:
  void retranslate() override;

 private:
  /// A line of text kept in one member.
  void bind(EditField &editor, QString Process::*member, const char *code);
  void connectEditors();
  [[nodiscard]] const Process &process() const;

  ChoiceField *m_category;
  EditField *m_owner;
  TextField *m_goal;
  EditField *m_trigger;
  EditField *m_result;
  TextField *m_targets;
  EditField *m_stakeholders;
  ChoiceField *m_status;
  EditField *m_version;
  DateField *m_nextReview;
  FormField *m_categoryField;
  FormField *m_ownerField;
  FormField *m_goalField;
  FormField *m_triggerField;
  FormField *m_resultField;
  FormField *m_targetsField;
  FormField *m_stakeholdersField;
  FormField *m_statusField;
  FormField *m_versionField;
  FormField *m_nextReviewField;
};

}  // namespace laneway
