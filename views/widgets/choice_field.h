#pragma once

#include <utility>
#include <vector>

#include <QComboBox>
#include <QString>
#include <QVariant>

#include "views/widgets/entry.h"

namespace laneway {

/// A choice among a few values. The wheel over it scrolls the panel and never chooses by accident.
class ChoiceField : public QComboBox, public Entry {
  Q_OBJECT

 public:
  explicit ChoiceField(QWidget *parent = nullptr);

  /// Replaces all choices, in this order; what is shown stays shown where it still is one.
  void setChoices(const std::vector<std::pair<QString, QVariant>> &choices);
  /// Shows the choice with this value, nothing where there is none.
  void show(const QVariant &value);
  using QComboBox::show;
  /// Several elements with different values.
  void showMixed();
  /// In grey while no value is shown, even where there is a choice for that.
  void setHint(const QString &hint);

  [[nodiscard]] bool isPending() const override { return false; }
  void commit() override {}
  void accept() override;
  void refuse(const QString &why) override;
  void revert() override { accept(); }
  [[nodiscard]] QWidget &widget() override { return *this; }

 Q_SIGNALS:
  /// By the user; answered by accept() or refuse().
  void chosen(const QVariant &value);

 protected:
  void wheelEvent(QWheelEvent *event) override;

 private:
  void showNow();

  QVariant m_shown;
  QString m_hint;
  bool m_mixed = false;
};

}  // namespace laneway
