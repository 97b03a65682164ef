#pragma once

#include "views/panels/properties/property_section.h"

namespace laneway {

class FormField;
class TextField;

/// What there is to say about any element, in as many words as it takes.
class DocumentationSection : public PropertySection {
  Q_OBJECT

 public:
  explicit DocumentationSection(PropertyContext &context, QWidget *parent = nullptr);

  void load() override;

 protected:
  void retranslate() override;

 private:
  TextField *m_text;
  FormField *m_field;
};

}  // namespace laneway
