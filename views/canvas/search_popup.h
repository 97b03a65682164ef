#pragma once

#include <functional>
#include <vector>

#include <QFrame>
#include <QString>

class QLineEdit;
class QListWidget;

namespace laneway::canvas {

/// A small list that narrows as one types: Enter or a click takes the entry, Escape or a click elsewhere none.
class SearchPopup : public QFrame {
  Q_OBJECT

 public:
  struct Entry {
    QString text;
    QString icon;
    std::function<bool(const QString &typed)> matches;
    std::function<void()> choose;
  };

  explicit SearchPopup(QWidget *parent);

  /// Opens beside the point, within its parent. `prompt` stands in the empty field.
  void open(QPoint beside, const QString &prompt, std::vector<Entry> entries);
  void dismiss();

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  void narrow();
  void take();

  QLineEdit *m_field;
  QListWidget *m_list;
  std::vector<Entry> m_entries;
};

}  // namespace laneway::canvas
