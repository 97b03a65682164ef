#include "views/panels/shape_palette.h"

#include <QApplication>
#include <QDrag>
#include <QEvent>
#include <QGridLayout>
#include <QMimeData>
#include <QMouseEvent>
#include <QToolButton>

#include "views/canvas/element_kinds.h"
#include "views/theme/icon.h"
#include "views/theme/theme_style.h"

namespace laneway {

namespace {

constexpr int Columns = 4;
constexpr int IconSize = 24;
constexpr int TileHeight = 38;

/// The tiles, row by row. Keys of elementKinds().
constexpr const char *TileKeys[] = {"step", "decision", "start", "end",         "parallel", "timer",
                                    "call", "pool",     "lane",  "data-object", "note",     "group"};

/// A tile that can be dragged as well as clicked.
class Tile : public QToolButton {
 public:
  Tile(const QString &key, QWidget *parent) : QToolButton(parent), m_key(key) {}

 protected:
  void mousePressEvent(QMouseEvent *event) override
  {
    m_pressedAt = event->position().toPoint();
    QToolButton::mousePressEvent(event);
  }

  void mouseMoveEvent(QMouseEvent *event) override
  {
    const bool far = (event->position().toPoint() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton) || !far) {
      QToolButton::mouseMoveEvent(event);
      return;
    }
    setDown(false);
    auto *drag = new QDrag(this);
    auto *carried = new QMimeData;
    carried->setData(QLatin1StringView(NewElementMime), m_key.toUtf8());
    drag->setMimeData(carried);
    drag->setPixmap(icon().pixmap(IconSize * 2));
    drag->setHotSpot({IconSize, IconSize});
    drag->exec(Qt::CopyAction);
  }

 private:
  QString m_key;
  QPoint m_pressedAt;
};

}  // namespace

ShapePalette::ShapePalette(QWidget *parent) : QWidget(parent)
{
  auto *grid = new QGridLayout(this);
  grid->setContentsMargins(16, 4, 16, 16);
  grid->setSpacing(6);
  int at = 0;
  for (const char *name : TileKeys) {
    const QString key = QString::fromLatin1(name);
    const ElementKind *kind = elementKind(key);
    if (!kind)
      continue;
    auto *tile = new Tile(key, this);
    tile->setIcon(theme::icon(kind->icon));
    tile->setIconSize({IconSize, IconSize});
    tile->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tile->setFixedHeight(TileHeight);
    tile->setProperty("key", key);
    theme::setTile(tile);
    connect(tile, &QToolButton::clicked, this, [this, key] { Q_EMIT chosen(key); });
    grid->addWidget(tile, at / Columns, at % Columns);
    m_tiles.push_back(tile);
    ++at;
  }
  retranslate();
}

void ShapePalette::changeEvent(QEvent *event)
{
  if (event->type() == QEvent::LanguageChange)
    retranslate();
  QWidget::changeEvent(event);
}

void ShapePalette::retranslate()
{
  for (QToolButton *tile : m_tiles) {
    const ElementKind *kind = elementKind(tile->property("key").toString());
    const QString name = elementName(*kind);
    tile->setToolTip(tr("%1: drag it onto the drawing, or click here and then there").arg(name));
    tile->setAccessibleName(name);
  }
}

}  // namespace laneway
