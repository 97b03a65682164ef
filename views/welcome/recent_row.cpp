#include "views/welcome/recent_row.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>

#include "views/theme/icon.h"
#include "views/theme/style_painting.h"
#include "views/theme/theme.h"

namespace laneway {

namespace {

constexpr int Height = 44;
constexpr int Side = 8;
constexpr int IconSize = 20;

QString shortened(const QString &folder)
{
  const QString home = QDir::homePath();
  return folder == home || folder.startsWith(home + u'/') ? u'~' + folder.mid(home.size()) : folder;
}

}  // namespace

RecentRow::RecentRow(const QString &path, QWidget *parent) : QAbstractButton(parent)
{
  const QFileInfo file(path);
  setText(file.completeBaseName());
  m_folder = QDir::toNativeSeparators(shortened(file.absolutePath()));
  setToolTip(QDir::toNativeSeparators(path));
  setAccessibleName(text());
  setAccessibleDescription(m_folder);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RecentRow::sizeHint() const
{
  return {220, Height};
}

void RecentRow::paintEvent(QPaintEvent *)
{
  const theme::Theme &colors = theme::themeOf(palette());
  QPainter painter(this);
  if (underMouse() || isDown())
    theme::drawBox(&painter, rect(), theme::cornerRadius, isDown() ? colors.pressed : colors.hover);
  theme::icon(u"document", theme::Tone::Muted)
      .paint(&painter, QRect(Side, (height() - IconSize) / 2, IconSize, IconSize));
  const int left = Side + IconSize + 10;
  const QRect room(left, 0, width() - left - Side, height());
  const QFontMetrics metrics(font());
  painter.setPen(colors.text);
  painter.drawText(room.adjusted(0, 5, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                   metrics.elidedText(text(), Qt::ElideRight, room.width()));
  painter.setPen(colors.mutedText);
  painter.drawText(room.adjusted(0, 0, 0, -5), Qt::AlignLeft | Qt::AlignBottom,
                   metrics.elidedText(m_folder, Qt::ElideMiddle, room.width()));
  if (hasFocus())
    theme::drawFocusRing(&painter, rect(), theme::cornerRadius, colors);
}

void RecentRow::keyPressEvent(QKeyEvent *event)
{
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
    click();
  else
    QAbstractButton::keyPressEvent(event);
}

}  // namespace laneway
