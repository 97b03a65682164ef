#pragma once

#include <vector>

#include <QListWidget>

#include "model/base/id.h"

class QPainter;

namespace laneway {

/// Elements with a figure each, a row below the other: the name at the left, the figure at the right, and under both
/// what the kind of list draws. As tall as its rows, so that it never scrolls. A click or Enter leads to the element.
class RowList : public QListWidget {
  Q_OBJECT

 public:
  struct Row {
    Id element;
    QString name;
    QString figure;
    QString spoken;  ///< What screen readers say of the figure.
  };

  [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
  void chosen(laneway::Id element);

 protected:
  /// `footerHeight` px are left free below the rows.
  explicit RowList(int footerHeight = 0, QWidget *parent = nullptr);

  void setRows(const std::vector<Row> &rows);
  /// Draws below the texts of a row, from `RowList::UnderTexts` px under its top on.
  virtual void paintUnder(QPainter &painter, int row, const QRectF &box) const = 0;
  /// What the pointer tells at a place, `share` of the width from the left.
  [[nodiscard]] virtual QString toolTipAt(int row, double share) const = 0;

  static constexpr int UnderTexts = 22;

 private:
  class Delegate;

  int m_footerHeight;
};

}  // namespace laneway
