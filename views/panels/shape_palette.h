#pragma once

#include <vector>

#include <QWidget>

class QToolButton;

namespace laneway {

/// The shapes one draws with most, as tiles: drag one onto the drawing, or click it and then the drawing. The rest is
/// in the canvas's searchable popup.
class ShapePalette : public QWidget {
  Q_OBJECT

 public:
  explicit ShapePalette(QWidget *parent = nullptr);

 Q_SIGNALS:
  /// The next click on the drawing shall place one of this kind (ElementKind::key).
  void chosen(const QString &key);

 protected:
  void changeEvent(QEvent *event) override;

 private:
  void retranslate();

  std::vector<QToolButton *> m_tiles;
};

}  // namespace laneway
