#pragma once

#include "views/panels/properties/property_section.h"

class QCheckBox;

namespace laneway {

class ChoiceField;
class EditField;
class FormField;

/// What kind of data it is, and the state it is in at this place.
class DataSection : public PropertySection {
  Q_OBJECT

 public:
  explicit DataSection(PropertyContext &context, QWidget *parent = nullptr);

  void load() override;

 protected:
  void retranslate() override;

 private:
  ChoiceField *m_kind;
  EditField *m_state;
  QCheckBox *m_collection;
  FormField *m_kindField;
  FormField *m_stateField;
};

}  // namespace laneway
