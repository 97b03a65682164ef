#pragma once

#include "views/panels/properties/property_section.h"

namespace laneway {

class EditField;
class FormField;

/// What is said once for the whole document: its author, currency and time zone.
class DocumentSection : public PropertySection {
  Q_OBJECT

 public:
  explicit DocumentSection(PropertyContext &context, QWidget *parent = nullptr);

  void load() override;

 protected:
  void retranslate() override;

 private:
  EditField *m_author;
  EditField *m_currency;
  EditField *m_timeZone;
  FormField *m_authorField;
  FormField *m_currencyField;
  FormField *m_timeZoneField;
};

}  // namespace laneway
