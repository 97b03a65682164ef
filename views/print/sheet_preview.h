#pragma once

#include <QImage>
#include <QWidget>

namespace laneway {

class Sheets;

/// All sheets side by side as they would be glued together, as large as there is room.
class SheetPreview : public QWidget {
  Q_OBJECT

 public:
  /// `sheets` outlives the preview.
  explicit SheetPreview(Sheets &sheets, QWidget *parent = nullptr);

  /// The sheets have been planned anew.
  void refresh();
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;

 private:
  [[nodiscard]] QImage drawn() const;

  Sheets &m_sheets;
  QImage m_image;  ///< Null until painted.
};

}  // namespace laneway
