#pragma once

#include <vector>

#include <QColor>
#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QToolButton;

namespace laneway {

/// Colours to choose from, in as many rows as they need. Arrows walk them, Space chooses; what is chosen is marked.
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
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void chosen(int index);

 protected:
  void resizeEvent(QResizeEvent *event) override;

 private:
  /// Puts the buttons into as many columns as there is room for.
  void place();

  QGridLayout *m_grid;
  QButtonGroup *m_group;
  int m_columns = 0;
};

}  // namespace laneway
