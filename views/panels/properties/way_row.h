#pragma once

#include <optional>

#include <QWidget>

#include "model/base/id.h"
#include "model/base/units.h"

class QCheckBox;
class QLabel;

namespace laneway {

class Document;
class EditField;
class Entry;
class ExpressionField;
class ShareField;

/// One way out of a decision: its answer, its share, where it leads and its condition.
class WayRow : public QWidget {
  Q_OBJECT

 public:
  explicit WayRow(QWidget *parent = nullptr);

  /// `hasShare`: how often it is taken can be said; `hasCondition`: it depends on conditions at all.
  void show(const Document &document, Id flow, bool hasShare, bool hasCondition);
  using QWidget::show;
  [[nodiscard]] Id flow() const { return m_flow; }
  void commitPending();
  void dropPending();

 Q_SIGNALS:
  /// Each answered at the entry.
  void answerEntered(laneway::Id flow, const QString &answer, laneway::Entry &entry);
  void shareEntered(laneway::Id flow, std::optional<laneway::Share> share, laneway::Entry &entry);
  void conditionEntered(laneway::Id flow, const QString &condition, laneway::Entry &entry);
  void defaultChosen(laneway::Id flow, bool isDefault);

 protected:
  void changeEvent(QEvent *event) override;

 private:
  void retranslate();

  Id m_flow;
  EditField *m_answer;
  ShareField *m_share;
  QLabel *m_target;
  QCheckBox *m_default;
  ExpressionField *m_condition;
  QLabel *m_refusal;
};

}  // namespace laneway
