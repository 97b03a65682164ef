#pragma once

#include <optional>

#include "app/messages/quantity_input.h"
#include "model/base/units.h"
#include "views/widgets/edit_field.h"

/// Fields for one quantity each: they read what is typed in the user's words, refuse by themselves what is no such
/// quantity, and hand in a value; an empty field hands in none.
namespace laneway {

class DurationField : public EditField {
  Q_OBJECT

 public:
  explicit DurationField(TimeSense sense, QWidget *parent = nullptr);

  void showValue(std::optional<Duration> value);
  /// What is typed at the moment: nothing for an empty field and for what is no duration.
  [[nodiscard]] std::optional<Duration> typedValue() const;
  /// Refuses what is typed as no duration.
  void refuseText();

 Q_SIGNALS:
  void valueEntered(std::optional<laneway::Duration> value);

 private:
  TimeSense m_sense;
};

class MoneyField : public EditField {
  Q_OBJECT

 public:
  explicit MoneyField(QWidget *parent = nullptr);

  void showValue(std::optional<Money> value, const QString &currency);

 Q_SIGNALS:
  void valueEntered(std::optional<laneway::Money> value);
};

class ShareField : public EditField {
  Q_OBJECT

 public:
  explicit ShareField(QWidget *parent = nullptr);

  void showValue(std::optional<Share> value);

 Q_SIGNALS:
  void valueEntered(std::optional<laneway::Share> value);
};

/// A whole number; how large it may be is for edits to refuse.
class CountField : public EditField {
  Q_OBJECT

 public:
  explicit CountField(QWidget *parent = nullptr);

  void showValue(std::optional<int> value);

 Q_SIGNALS:
  void valueEntered(std::optional<int> value);
};

}  // namespace laneway
