#pragma once

#include "views/panels/properties/property_section.h"

class QLabel;

namespace laneway {

class Caption;
class TextField;

/// The heading of the panel: what kind of element it is, and its name, which is edited right there.
class NameSection : public PropertySection {
  Q_OBJECT

 public:
  explicit NameSection(PropertyContext &context, QWidget *parent = nullptr);

  void load() override;
  void focusName();

 protected:
  void retranslate() override;
  void changeEvent(QEvent *event) override;

 private:
  /// What stands there while there is no name: what the element is listed under.
  [[nodiscard]] QString hint() const;
  void setHeadingFont();

  Caption *m_kind;
  TextField *m_name;
  QLabel *m_count;
};

}  // namespace laneway
