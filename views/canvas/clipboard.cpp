#include "views/canvas/clipboard.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>
#include <vector>

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPainter>

#include "model/edit/fragment.h"
#include "model/edit/paste_rows.h"
#include "model/edit/refusal.h"
#include "model/exchange/native/native_format.h"
#include "model/layout/inter_metrics.h"
#include "views/canvas/canvas.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/drag_out.h"
#include "views/canvas/flow_order.h"
#include "views/canvas/geometry_qt.h"
#include "views/canvas/selection_commands.h"
#include "views/painting/diagram_picture.h"
#include "views/painting/element_painter.h"
#include "views/painting/player.h"
#include "views/painting/svg_writer.h"
#include "views/selection.h"

namespace laneway::canvas {

using namespace Qt::StringLiterals;

namespace {

constexpr char SvgMimeType[] = "image/svg+xml";
constexpr double PictureScale = 2;
constexpr double PictureMargin = 16;     ///< px of the drawing
constexpr double LargestPicture = 8000;  ///< px on a side
/// More text than this is no list of steps; its beginning is taken.
constexpr qsizetype LongestText = 1'000'000;

/// On paper: in light colours whatever the theme.
QImage pictureOf(const Fragment &fragment)
{
  painting::PaintContext context;
  context.metrics = &layout::interMetrics();
  const Document &document = fragment.document;
  std::vector<painting::DisplayList> lists;
  QRectF bounds;
  for (const Id drawing : painting::paintOrder(document, fragment.diagram)) {
    if (const Shape *shape = document.get<Shape>(drawing))
      lists.push_back(painting::paintShape(document, *shape, context));
    else if (const Route *route = document.get<Route>(drawing))
      lists.push_back(painting::paintRoute(document, *route, context));
    bounds |= painting::paintedBounds(lists.back());
  }
  if (bounds.isEmpty())
    return {};
  bounds.adjust(-PictureMargin, -PictureMargin, PictureMargin, PictureMargin);
  const double scale = std::min(PictureScale, LargestPicture / std::max(bounds.width(), bounds.height()));
  const painting::CanvasPalette &palette = painting::canvasPalette(painting::Appearance::Light);
  QImage image((bounds.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
  image.fill(palette.canvas);
  QPainter painter(&image);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  painter.scale(scale, scale);
  painter.translate(-bounds.topLeft());
  painting::Player player(palette);
  for (const painting::DisplayList &list : lists)
    player.play(painter, list);
  return image;
}

/// The same for programs that take drawings.
QByteArray svgOf(const Fragment &fragment)
{
  painting::PaintContext context;
  context.metrics = &layout::interMetrics();
  return painting::diagramToSvg(fragment.document, painting::paintDiagram(fragment.document, fragment.diagram, context),
                                painting::canvasPalette(painting::Appearance::Light),
                                {.title = {}, .margin = PictureMargin});
}

/// A name per line, as the work flows.
QString textOf(const Fragment &fragment)
{
  QStringList names;
  for (const Id node : flowOrder(fragment.document, fragment.diagram))
    if (const QString name = fragment.document.get<Node>(node)->name; !name.isEmpty())
      names.push_back(QString(name).replace(u'\n', u' '));
  return names.join(u'\n');
}

Rect boundsOf(const Document &document)
{
  std::optional<Rect> all;
  for (const Shape &shape : document.shapes())
    all = all ? united(*all, shape.bounds) : shape.bounds;
  return all.value_or(Rect{});
}

bool pasteFragment(Canvas &canvas, const QByteArray &text, QPointF at)
{
  Result<Document> read = fragmentFromJson(text);
  if (!read) {
    canvas.refuse(read.error());
    return false;
  }
  Fragment fragment;
  fragment.document = std::move(read).value();
  if (!fragment.document.diagrams().isEmpty())
    fragment.diagram = fragment.document.diagrams().begin()->id;
  fragment.bounds = boundsOf(fragment.document);
  std::vector<Id> pasted;
  if (!canvas.perform({u"paste"_s, {}}, [&](Draft &draft) {
        return keep(pasted, paste(draft, canvas.diagram(), toModel(at), fragment));
      }))
    return false;
  canvas.selection().set(pasted);
  return true;
}

/// Whether people wrote it: neither code of other programs nor bytes that are no text at all.
bool isWritten(const QString &text)
{
  const auto isNoise = [](QChar c) {
    return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t') ||
           c == QChar(QChar::ReplacementCharacter);
  };
  const QString trimmed = text.trimmed();
  const bool isMarkup = trimmed.startsWith(u'<') && trimmed.endsWith(u'>');
  const bool isData =
      (trimmed.startsWith(u'{') && trimmed.endsWith(u'}')) || (trimmed.startsWith(u'[') && trimmed.endsWith(u']'));
  return !isMarkup && !isData && std::none_of(trimmed.begin(), trimmed.end(), isNoise);
}

}  // namespace

void fillMime(QMimeData &mime, const Fragment &fragment)
{
  mime.setData(QString::fromLatin1(FragmentMimeType), fragmentToJson(fragment.document));
  if (const QString text = textOf(fragment); !text.isEmpty())
    mime.setText(text);
  if (const QImage picture = pictureOf(fragment); !picture.isNull()) {
    mime.setImageData(picture);
    mime.setData(QString::fromLatin1(SvgMimeType), svgOf(fragment));
  }
}

QPixmap pixmapOf(const Fragment &fragment, int side)
{
  return QPixmap::fromImage(pictureOf(fragment).scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

bool copyToClipboard(Canvas &canvas)
{
  const Fragment fragment = copyElements(canvas.document(), canvas.diagram(), canvas.selection().ids());
  if (fragment.isEmpty()) {
    canvas.refuse(refusal("copy-nothing"));
    return false;
  }
  auto mime = std::make_unique<QMimeData>();
  fillMime(*mime, fragment);
  QGuiApplication::clipboard()->setMimeData(mime.release());
  return true;
}

bool copyPictureToClipboard(Canvas &canvas)
{
  std::vector<Id> elements = canvas.selection().ids();
  if (elements.empty())
    for (const Id drawing : canvas.document().drawnIn(canvas.diagram()))
      if (const Shape *shape = canvas.document().get<Shape>(drawing))
        elements.push_back(shape->element);
  const QImage picture = pictureOf(copyElements(canvas.document(), canvas.diagram(), elements));
  if (picture.isNull()) {
    canvas.refuse(refusal("copy-nothing"));
    return false;
  }
  QGuiApplication::clipboard()->setImage(picture);
  return true;
}

bool holdsFragment(const QMimeData &mime)
{
  return mime.hasFormat(QString::fromLatin1(FragmentMimeType));
}

bool pasteText(Canvas &canvas, const QString &text, QPointF at)
{
  if (!isWritten(text)) {
    canvas.refuse(refusal("paste-no-steps"));
    return false;
  }
  const std::vector<StepRow> rows = rowsFromText(text.left(LongestText));
  if (rows.empty()) {
    canvas.refuse(refusal("paste-nothing"));
    return false;
  }
  std::vector<Id> pasted;
  if (!canvas.perform({u"paste-steps"_s, {QString::number(rows.size())}}, [&](Draft &draft) {
        return keep(pasted, pasteRows(draft, canvas.diagram(), toModel(at), rows));
      }))
    return false;
  canvas.selection().set(pasted);
  return true;
}

bool pasteFrom(Canvas &canvas, const QMimeData &mime, QPointF at)
{
  if (holdsFragment(mime))
    return pasteFragment(canvas, mime.data(QString::fromLatin1(FragmentMimeType)), at);
  if (mime.hasText() && !mime.text().trimmed().isEmpty())
    return pasteText(canvas, mime.text(), at);
  canvas.refuse(refusal("paste-nothing"));
  return false;
}

void pasteWithin(Canvas &canvas, const CarriedElements &carried, Qt::DropAction action, QPointF at)
{
  const Fragment fragment = copyElements(canvas.document(), carried.from.diagram(), carried.elements);
  std::vector<Id> pasted;
  const bool moves = action != Qt::CopyAction;
  const bool isDone = canvas.perform({moves ? u"move"_s : u"paste"_s, {}}, [&](Draft &draft) -> Result<void> {
    if (const Result<void> made = keep(pasted, paste(draft, canvas.diagram(), toModel(at), fragment)); !made || !moves)
      return made;
    return removeDrawn(draft, carried.elements);
  });
  if (isDone)
    canvas.selection().set(pasted);
}

void pasteFromClipboard(Canvas &canvas)
{
  if (const QMimeData *mime = QGuiApplication::clipboard()->mimeData())
    pasteFrom(canvas, *mime, canvas.pointOfInterest());
  else
    canvas.refuse(refusal("paste-nothing"));
}

}  // namespace laneway::canvas
