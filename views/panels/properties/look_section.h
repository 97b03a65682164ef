#pragma once

#include <functional>
#include <optional>

#include "model/process/diagram.h"
#include "views/panels/properties/property_section.h"

class QLabel;
class QToolButton;

namespace laneway {

class ChoiceField;
class FlatButton;
class LinkButton;
class SwatchRow;

/// How the elements look where they differ from the theme: a few colours that go together first, any other second,
/// font and size of their text. What one element looks like can be made the look of all of its kind.
class LookSection : public PropertySection {
  Q_OBJECT

 public:
  explicit LookSection(PropertyContext &context, QWidget *parent = nullptr);

  void load() override;

 protected:
  void changeEvent(QEvent *event) override;
  void retranslate() override;

 private:
  /// In the colours of the theme.
  void showSwatches();
  void openColourMenu();
  void pickColour(const QString &title, std::optional<Color> Style::*colour);
  void useForKind();
  void setFlag(std::optional<bool> Style::*flag, bool on);
  void change(const std::function<void(Style &)> &change);
  /// Of the first target, as it is drawn.
  [[nodiscard]] Style shown() const;

  QLabel *m_colourLabel;
  SwatchRow *m_colours;
  FlatButton *m_more;
  ChoiceField *m_font;
  ChoiceField *m_size;
  QToolButton *m_bold;
  QToolButton *m_italic;
  LinkButton *m_forKind;
  LinkButton *m_reset;
  FormField *m_fontField;
  FormField *m_sizeField;
};

}  // namespace laneway
