#pragma once

#include "views/panels/properties/property_section.h"

class QCheckBox;

namespace laneway {

class ExpressionField;
class FormField;
class ShareField;

/// What decides whether a sequence flow is taken.
class FlowSection : public PropertySection {
  Q_OBJECT

 public:
  explicit FlowSection(PropertyContext &context, QWidget *parent = nullptr);

  void load() override;

 protected:
  void retranslate() override;

 private:
  ShareField *m_share;
  ExpressionField *m_condition;
  QCheckBox *m_default;
  FormField *m_shareField;
  FormField *m_conditionField;
};

}  // namespace laneway
