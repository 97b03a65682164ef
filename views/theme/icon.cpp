#include "views/theme/icon.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "views/theme/theme.h"

using namespace Qt::StringLiterals;

namespace laneway::theme {

namespace {

QString fileOf(const QString &name)
{
  return u":/laneway/icons/%1.svg"_s.arg(name);
}

QColor colorOf(Tone tone, QIcon::Mode mode, QIcon::State state)
{
  const Theme &theme = themeOf(QGuiApplication::palette());
  if (mode == QIcon::Disabled)
    return theme.disabledText;
  const bool isChosen = state == QIcon::On || mode == QIcon::Selected;
  switch (tone) {
    case Tone::Plain:
      return isChosen ? theme.accent : theme.icon;
    case Tone::Muted:
      return isChosen ? theme.accent : theme.mutedText;
    case Tone::Accent:
      return theme.accent;
    case Tone::OnAccent:
      return theme.onAccent;
    case Tone::Error:
      return theme.canvas.error;
    case Tone::Warning:
      return theme.canvas.warning;
    case Tone::Advice:
      return theme.canvas.advice;
    case Tone::Good:
      return theme.canvas.good;
  }
  Q_UNREACHABLE();
}

/// Lines of 1.5 px on the grid of 24 px, but never thinner than 1.3 px as seen: small icons stay readable.
QByteArray strokeWidthAt(double logicalSize)
{
  return QByteArray::number(std::max(1.5, 1.3 * 24 / logicalSize), 'f', 2);
}

class ThemedIcon : public QIconEngine {
 public:
  ThemedIcon(QString name, Tone tone) : m_name(std::move(name)), m_tone(tone) {}

  void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
  {
    draw(*painter, QRectF(rect), colorOf(m_tone, mode, state), std::min(rect.width(), rect.height()));
  }

  QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
  {
    return scaledPixmap(size, mode, state, 1);
  }

  /// `size` is in device pixels.
  QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
  {
    const QColor color = colorOf(m_tone, mode, state);
    const QString key =
        u"laneway-icon %1 %2 %3x%4 %5"_s.arg(m_name, color.name()).arg(size.width()).arg(size.height()).arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
      return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    {
      QPainter painter(&pixmap);
      draw(painter, QRectF(QPointF(), QSizeF(size)), color, std::min(size.width(), size.height()) / scale);
    }
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
  }

  QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
  [[nodiscard]] QIconEngine *clone() const override { return new ThemedIcon(*this); }
  [[nodiscard]] QString key() const override { return u"laneway-icon"_s; }
  QString iconName() override { return m_name; }
  bool isNull() override { return false; }

 private:
  void draw(QPainter &painter, const QRectF &rect, const QColor &color, double logicalSize) const
  {
    QFile file(fileOf(m_name));
    if (!file.open(QIODevice::ReadOnly) || rect.isEmpty())
      return;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace("stroke-width=\"1.5\"", "stroke-width=\"" + strokeWidthAt(logicalSize) + '"');
    const double side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(svg).render(&painter, square);
  }

  QString m_name;
  Tone m_tone;
};

}  // namespace

QIcon icon(QStringView name, Tone tone)
{
  Q_ASSERT_X(QFile::exists(fileOf(name.toString())), "icon", qPrintable(name.toString()));
  return QIcon(new ThemedIcon(name.toString(), tone));
}

QStringList iconNames()
{
  QStringList names = QDir(u":/laneway/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
  for (QString &name : names)
    name.chop(4);
  return names;
}

}  // namespace laneway::theme
