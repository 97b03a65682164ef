#pragma once

#include <map>
#include <optional>

#include <QWidget>

#include "app/messages/format.h"
#include "model/process/distribution.h"
#include "views/widgets/distribution_kinds.h"
#include "views/widgets/entry.h"

class QGridLayout;
class QLabel;

namespace laneway {

class ChoiceField;
class EditField;

/// How long something takes: the kind of distribution and the one to three figures it is given by. An empty editor
/// shows in grey what is assumed.
class DistributionEditor : public QWidget, public Entry {
  Q_OBJECT

 public:
  explicit DistributionEditor(TimeSense sense, QWidget *parent = nullptr);

  void showValue(const std::optional<Distribution> &value);
  using QWidget::show;
  void showMixed();
  /// In place of a value nobody entered; without one `hint` says what is assumed.
  void setAssumed(const std::optional<Distribution> &assumed, const QString &hint = {});

  [[nodiscard]] bool isPending() const override;
  void commit() override;
  void accept() override;
  void refuse(const QString &why) override;
  void revert() override { accept(); }
  [[nodiscard]] QWidget &widget() override { return *this; }

 Q_SIGNALS:
  /// Handed in; answered by accept() or refuse().
  void valueEntered(const std::optional<laneway::Distribution> &value);

 protected:
  void changeEvent(QEvent *event) override;

 private:
  struct Row {
    QLabel *label;
    EditField *field;
  };
  void addRow(Figure figure, QGridLayout &layout);
  void retranslate();
  void showNow();
  void handIn();
  [[nodiscard]] const Distribution &shownOrAssumed() const;
  [[nodiscard]] DistributionKind kind() const;

  TimeSense m_sense;
  ChoiceField *m_kind;
  std::map<Figure, Row> m_rows;
  std::optional<Distribution> m_shown;
  std::optional<Distribution> m_assumed;
  QString m_hint;
  bool m_mixed = false;
};

}  // namespace laneway
