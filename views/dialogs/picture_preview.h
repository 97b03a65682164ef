#pragma once

#include <QImage>
#include <QWidget>

#include "model/process/document.h"
#include "views/painting/palette.h"

namespace laneway {

/// A diagram small, in the colours it will have.
class PicturePreview : public QWidget {
  Q_OBJECT

 public:
  explicit PicturePreview(QWidget *parent = nullptr);

  void setDrawing(const Document &document, Id diagram);
  void setAppearance(painting::Appearance appearance);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;

 private:
  Document m_document;
  Id m_diagram;
  painting::Appearance m_appearance = painting::Appearance::Light;
  QImage m_image;  ///< Null until painted.
};

}  // namespace laneway
