#pragma once

#include <QStyledItemDelegate>

namespace laneway {

/// A scenario as a row: its name, and to the right its figures.
class ScenarioDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  enum Role { CycleTimeRole = Qt::UserRole + 1, CostRole, OutdatedRole };

  explicit ScenarioDelegate(QObject *parent = nullptr);

  void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}  // namespace laneway
