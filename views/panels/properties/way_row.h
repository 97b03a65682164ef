#pragma once

#include <optional>

#include "model/base/id.h"
#include "model/base/units.h"
#include "views/widgets/entry_row.h"

class QCheckBox;
class QLabel;

namespace laneway {

class Document;
class EditField;
class Entry;
class ExpressionField;
class ShareField;

/// One way out of a decision: its answer, its share, where it leads and its condition.
class WayRow : public EntryRow {
  Q_OBJECT

 public:
  explicit WayRow(QWidget *parent = nullptr);

  /// `hasShare`: how often it is taken can be said; `hasCondition`: it depends on conditions at all.
  void show(const Document &document, Id flow, bool hasShare, bool hasCondition);
  using QWidget::show;
  [[nodiscard]] Id flow() const { return m_flow; }

 Q_SIGNALS:
  /// Each answered at the entry.
  void answerEntered(laneway::Id flow, const QString &answer, laneway::Entry &entry);
  void shareEntered(laneway::Id flow, std::optional<laneway::Share> share, laneway::Entry &entry);
  void conditionEntered(laneway::Id flow, const QString &condition, laneway::Entry &entry);
  void defaultChosen(laneway::Id flow, bool isDefault);

 protected:
  void retranslate() override;

 private:
  Id m_flow;
  EditField *m_answer;
  ShareField *m_share;
  QLabel *m_target;
  QCheckBox *m_default;
  ExpressionField *m_condition;
};

}  // namespace laneway
