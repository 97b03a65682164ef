#include "app/tab_bar.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QTimerEvent>

#include "model/exchange/native/native_format.h"

namespace laneway {

namespace {

/// So far from the bar a tab must be let go to become a window.
constexpr int PullDistance = 40;
/// So long elements must rest on a tab for it to come to the front.
constexpr int HoverMilliseconds = 400;

}  // namespace

TabBar::TabBar(QWidget *parent) : QTabBar(parent)
{
  setDocumentMode(true);
  setMovable(true);
  setTabsClosable(true);
  setExpanding(false);
  setElideMode(Qt::ElideMiddle);
  setDrawBase(false);
  setAcceptDrops(true);
  setFocusPolicy(Qt::TabFocus);
}

void TabBar::mousePressEvent(QMouseEvent *event)
{
  const int at = tabAt(event->position().toPoint());
  if (event->button() == Qt::MiddleButton && at >= 0) {
    Q_EMIT tabCloseRequested(at);
    return;
  }
  m_pressed = event->button() == Qt::LeftButton ? at : -1;
  QTabBar::mousePressEvent(event);
}

void TabBar::mouseReleaseEvent(QMouseEvent *event)
{
  const bool wasPressed = m_pressed >= 0;
  m_pressed = -1;
  QTabBar::mouseReleaseEvent(event);
  const QRect near = rect().adjusted(-PullDistance, -PullDistance, PullDistance, PullDistance);
  if (wasPressed && event->button() == Qt::LeftButton && !near.contains(event->position().toPoint()))
    Q_EMIT pulledOut(currentIndex(), event->globalPosition().toPoint());
}

void TabBar::dragEnterEvent(QDragEnterEvent *event)
{
  if (event->mimeData()->hasFormat(QString::fromLatin1(FragmentMimeType)))
    event->accept();
}

void TabBar::dragMoveEvent(QDragMoveEvent *event)
{
  const int at = tabAt(event->position().toPoint());
  if (at != m_hovered) {
    m_hovered = at;
    m_hoverTime.start(HoverMilliseconds, this);
  }
  event->ignore();  // nothing can be dropped here
}

void TabBar::dragLeaveEvent(QDragLeaveEvent *)
{
  m_hovered = -1;
  m_hoverTime.stop();
}

void TabBar::timerEvent(QTimerEvent *event)
{
  if (event->timerId() != m_hoverTime.timerId()) {
    QTabBar::timerEvent(event);
    return;
  }
  m_hoverTime.stop();
  if (m_hovered >= 0)
    setCurrentIndex(m_hovered);
}

}  // namespace laneway
