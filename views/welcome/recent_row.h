#pragma once

#include <QAbstractButton>

namespace laneway {

/// A file used before: its name, and in grey the folder it lies in.
class RecentRow : public QAbstractButton {
  Q_OBJECT

 public:
  explicit RecentRow(const QString &path, QWidget *parent = nullptr);

  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;

 private:
  QString m_folder;
};

}  // namespace laneway
