#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace laneway::canvas {

/// Says beside the pointer why something was refused, for a few seconds.
class HintBubble : public QWidget {
  Q_OBJECT

 public:
  explicit HintBubble(QWidget *parent);

  void say(const QString &text, QPoint pointer);
  [[nodiscard]] const QString &text() const { return m_text; }

 protected:
  void paintEvent(QPaintEvent *event) override;
  void timerEvent(QTimerEvent *event) override;

 private:
  QString m_text;
  QBasicTimer m_timer;
};

}  // namespace laneway::canvas
