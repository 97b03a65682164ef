#pragma once

#include <QDate>

#include "views/widgets/edit_field.h"

namespace laneway {

/// A date typed the way the locale writes it, long or short, or as 2026-03-31; an empty field is no date.
class DateField : public EditField {
  Q_OBJECT

 public:
  explicit DateField(QWidget *parent = nullptr);

  void showDate(QDate date);

 Q_SIGNALS:
  /// Invalid for an emptied field.
  void dateEntered(QDate date);
};

/// Invalid where the text is no date.
[[nodiscard]] QDate dateFromInput(const QString &text);
[[nodiscard]] QString dateInput(QDate date);

}  // namespace laneway
