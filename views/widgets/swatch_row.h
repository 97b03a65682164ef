#pragma once

#include <vector>

#include <QColor>
#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace laneway {

/// A row of colours to choose from. Arrows walk it, Space chooses; what is chosen is marked.
class SwatchRow : public QWidget {
  Q_OBJECT

 public:
  struct Swatch {
    QColor fill;
    QColor outline;
    QString name;  ///< Read out, and shown when the pointer rests on it.
  };

  explicit SwatchRow(QWidget *parent = nullptr);

  void setSwatches(const std::vector<Swatch> &swatches);
  /// -1: none of them.
  void setChosen(int index);

 Q_SIGNALS:
  void chosen(int index);

 private:
  QButtonGroup *m_group;
};

}  // namespace laneway
