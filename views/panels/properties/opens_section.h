#pragma once

#include "views/panels/properties/property_section.h"

class QPushButton;

namespace laneway {

class ChoiceField;
class FormField;

/// The workflow or process that a step opens: chosen among those there are, or made anew from the step.
class OpensSection : public PropertySection {
  Q_OBJECT

 public:
  explicit OpensSection(PropertyContext &context, QWidget *parent = nullptr);

  void load() override;

 protected:
  void retranslate() override;

 private:
  void choose(const QVariant &value);
  void openOrCreate();

  ChoiceField *m_called;
  QPushButton *m_button;
  FormField *m_field;
};

}  // namespace laneway
