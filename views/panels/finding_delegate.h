#pragma once

#include <QStyledItemDelegate>

namespace laneway {

/// A finding as a row: its sign, the sentence on as many lines as it needs, and below it the link that mends it.
class FindingDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  explicit FindingDelegate(QObject *parent = nullptr);

  void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

 Q_SIGNALS:
  void fixClicked(const QModelIndex &index);

 protected:
  bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

 private:
  /// Where things stand in a row of this rectangle.
  struct Places {
    QRect icon;
    QRect text;
    QRect fix;  ///< Empty where there is none.
  };
  [[nodiscard]] static Places placesIn(const QRect &row, const QStyleOptionViewItem &option, const QModelIndex &index);
};

}  // namespace laneway
