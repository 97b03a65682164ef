#pragma once

#include <QAbstractButton>
#include <QImage>

#include "model/process/workbook.h"

namespace laneway {

/// A template as a picture of its map with its name and what it is about. The picture is painted when asked for.
class TemplateCard : public QAbstractButton {
  Q_OBJECT

 public:
  explicit TemplateCard(QString path, QWidget *parent = nullptr);

  [[nodiscard]] const QString &path() const { return m_path; }
  [[nodiscard]] bool isPainted() const { return !m_picture.isNull(); }
  /// Reads the template, once, and paints its picture in the theme of now.
  void paintPicture();

  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void changeEvent(QEvent *event) override;

 private:
  QString m_path;
  Workbook m_workbook;
  Id m_diagram;
  QString m_about;
  QImage m_picture;
};

}  // namespace laneway
