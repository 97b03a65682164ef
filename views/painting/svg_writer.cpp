#include "views/painting/svg_writer.h"

#include <set>

#include <QXmlStreamWriter>

#include "model/exchange/svg/svg_document.h"
#include "views/painting/line_shape.h"
#include "views/painting/svg_path.h"

namespace laneway::painting {

using namespace Qt::StringLiterals;

namespace {

constexpr auto SvgNamespace = "http://www.w3.org/2000/svg"_L1;
constexpr auto FallbackFonts = "Inter, 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif"_L1;

/// XML 1.0 has no way at all to say some characters.
QString sayable(const QString &text)
{
  QString result;
  result.reserve(text.size());
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar character = text[i];
    if (character.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
      result += character;
      result += text[++i];
      continue;
    }
    const char16_t unit = character.unicode();
    const bool control = unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r';
    result += control || character.isSurrogate() || unit >= 0xfffe ? QChar(QChar::ReplacementCharacter) : character;
  }
  return result;
}

/// JSON can: as escapes, since these occur in its strings only.
QString sayableJson(const QByteArray &json)
{
  QString text = QString::fromUtf8(json);
  text.replace(QChar(0xfffe), "\\ufffe"_L1);
  text.replace(QChar(0xffff), "\\uffff"_L1);
  return text;
}

/// The kind of an element, as class names.
QString classOf(const Document &document, Id element)
{
  if (const Node *node = document.get<Node>(element)) {
    if (const auto *activity = node->as<Activity>()) {
      switch (activity->kind) {
        case ActivityKind::Task:
          return u"step task"_s;
        case ActivityKind::SubProcess:
          return u"step sub-process"_s;
        case ActivityKind::Call:
          return u"step call"_s;
      }
    }
    if (node->as<Gateway>())
      return u"gateway"_s;
    if (node->as<Event>())
      return u"event"_s;
    if (node->as<Data>())
      return u"data"_s;
    return node->as<Annotation>() ? u"note"_s : u"group"_s;
  }
  if (const Flow *flow = document.get<Flow>(element)) {
    switch (flow->kind) {
      case FlowKind::Sequence:
        return u"flow sequence"_s;
      case FlowKind::Message:
        return u"flow message"_s;
      case FlowKind::Association:
        return u"flow association"_s;
      case FlowKind::DataAssociation:
        return u"flow data"_s;
    }
  }
  if (const Lane *lane = document.get<Lane>(element))
    return lane->kind == LaneKind::Lane ? u"lane"_s : u"phase"_s;
  return document.get<Pool>(element) ? u"pool"_s : u"carried"_s;
}

struct Caption {
  QString name;
  QString documentation;
};

Caption captionOf(const Document &document, Id element)
{
  if (const Node *node = document.get<Node>(element))
    return {node->name, node->documentation};
  if (const Flow *flow = document.get<Flow>(element))
    return {flow->name, flow->documentation};
  if (const Lane *lane = document.get<Lane>(element))
    return {lane->name, lane->documentation};
  if (const Pool *pool = document.get<Pool>(element))
    return {pool->name, pool->documentation};
  return {};
}

class Writer {
 public:
  explicit Writer(const CanvasPalette &palette) : m_xml(&m_bytes), m_palette(palette)
  {
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
  }

  void open(const QRectF &view)
  {
    m_xml.writeStartDocument();
    m_xml.writeDefaultNamespace(SvgNamespace);
    m_xml.writeStartElement(SvgNamespace, "svg"_L1);
    attribute("width", view.width());
    attribute("height", view.height());
    m_xml.writeAttribute("viewBox"_L1, svgNumber(view.x()) + u' ' + svgNumber(view.y()) + u' ' +
                                           svgNumber(view.width()) + u' ' + svgNumber(view.height()));
  }

  QByteArray close()
  {
    m_xml.writeEndDocument();
    return m_bytes;
  }

  void caption(const Caption &caption)
  {
    if (!caption.name.isEmpty())
      element("title", caption.name);
    if (!caption.documentation.isEmpty())
      element("desc", caption.documentation);
  }

  void metadata(const QByteArray &documentJson)
  {
    m_xml.writeStartElement(SvgNamespace, "metadata"_L1);
    m_xml.writeNamespace(QLatin1StringView(SvgDocumentNamespace), QLatin1StringView(SvgDocumentPrefix));
    m_xml.writeStartElement(QLatin1StringView(SvgDocumentNamespace), QLatin1StringView(SvgDocumentElement));
    m_xml.writeCDATA(sayableJson(documentJson));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
  }

  void background(const QRectF &view)
  {
    m_xml.writeEmptyElement(SvgNamespace, "rect"_L1);
    rectangle(view);
    fill(PaletteRole::Canvas);
  }

  /// What everything in the drawing has in common is said once.
  void openDrawing()
  {
    m_xml.writeStartElement(SvgNamespace, "g"_L1);
    text("fill", u"none"_s);
    text("stroke-linecap", u"round"_s);
    text("stroke-linejoin", u"round"_s);
    text("font-family", FallbackFonts);
  }

  void openElement(const QString &id, const QString &classes)
  {
    m_xml.writeStartElement(SvgNamespace, "g"_L1);
    if (!id.isEmpty())
      m_xml.writeAttribute("id"_L1, id);
    if (!classes.isEmpty())
      m_xml.writeAttribute("class"_L1, classes);
  }

  void closeElement() { m_xml.writeEndElement(); }

  void list(const DisplayList &list)
  {
    for (const Primitive &primitive : list.primitives)
      std::visit([this](const auto &shape) { add(shape); }, primitive);
  }

 private:
  void add(const RectShape &shape)
  {
    m_xml.writeEmptyElement(SvgNamespace, "rect"_L1);
    rectangle(shape.rect);
    if (shape.radius > 0)
      attribute("rx", shape.radius);
    fill(shape.fill);
    stroke(shape.stroke);
  }

  void add(const EllipseShape &shape)
  {
    m_xml.writeEmptyElement(SvgNamespace, "ellipse"_L1);
    attribute("cx", shape.rect.center().x());
    attribute("cy", shape.rect.center().y());
    attribute("rx", shape.rect.width() / 2);
    attribute("ry", shape.rect.height() / 2);
    fill(shape.fill);
    stroke(shape.stroke);
  }

  void add(const PathShape &shape) { path(shape.path, shape.fill, shape.stroke); }

  void add(const LineShape &line)
  {
    path(linePath(line), PaletteRole::None, line.stroke);
    for (const auto &end : {startShape(line), endShape(line)})
      if (end)
        path(end->path, end->fill, endStroke(line, *end));
  }

  void add(const TextBlock &block)
  {
    for (std::size_t i = 0; i < block.lines.size(); ++i) {
      const TextLine &line = block.lines[i];
      if (line.text.isEmpty())
        continue;
      const double down = static_cast<double>(i) * block.lineHeight;
      m_xml.writeStartElement(SvgNamespace, "text"_L1);
      attribute("x", block.anchor.x());
      attribute("y", block.anchor.y() + down);
      if (block.rotation != 0)
        text("transform", u"rotate(%1 %2 %3)"_s.arg(svgNumber(block.rotation), svgNumber(block.anchor.x()),
                                                    svgNumber(block.anchor.y())));
      font(block.font);
      const bool rightToLeft = line.text.isRightToLeft();
      if (rightToLeft)
        text("direction", u"rtl"_s);
      if (const QString anchor = anchorName(block.align, rightToLeft); !anchor.isEmpty())
        text("text-anchor", anchor);
      attribute("textLength", line.width);
      text("lengthAdjust", u"spacingAndGlyphs"_s);
      fill(block.ink);
      m_xml.writeCharacters(sayable(line.text));
      m_xml.writeEndElement();
    }
  }

  /// In right-to-left text the start is the right end.
  static QString anchorName(Align align, bool rightToLeft)
  {
    switch (align) {
      case Align::Center:
        return u"middle"_s;
      case Align::Left:
        return rightToLeft ? u"end"_s : QString();
      case Align::Right:
        return rightToLeft ? QString() : u"end"_s;
    }
    return {};
  }

  void path(const QPainterPath &path, const Ink &ink, const Stroke &line)
  {
    m_xml.writeEmptyElement(SvgNamespace, "path"_L1);
    m_xml.writeAttribute("d"_L1, pathData(path));
    fill(ink);
    stroke(line);
  }

  void rectangle(const QRectF &rect)
  {
    attribute("x", rect.x());
    attribute("y", rect.y());
    attribute("width", rect.width());
    attribute("height", rect.height());
  }

  void font(const Font &font)
  {
    if (!font.family.isEmpty())
      text("font-family", u'\'' + sayable(font.family).remove(u'\'') + "', "_L1 + FallbackFonts);
    attribute("font-size", font.pixelSize);
    if (font.weight != 400)
      text("font-weight", QString::number(font.weight));
    if (font.italic)
      text("font-style", u"italic"_s);
  }

  void fill(const Ink &ink)
  {
    if (!ink.isNone())
      color("fill", "fill-opacity", ink.in(m_palette));
  }

  void stroke(const Stroke &stroke)
  {
    if (stroke.ink.isNone())
      return;
    color("stroke", "stroke-opacity", stroke.ink.in(m_palette));
    attribute("stroke-width", stroke.width);
    if (stroke.dash == Dash::Solid)
      return;
    QStringList lengths;
    for (const double length : dashLengths(stroke.dash))
      lengths += svgNumber(length);
    text("stroke-dasharray", lengths.join(u' '));
  }

  void color(const char *name, const char *opacity, QRgb rgb)
  {
    text(name, QColor::fromRgb(rgb).name());
    if (qAlpha(rgb) != 255)
      attribute(opacity, qAlpha(rgb) / 255.0);
  }

  void element(const char *name, const QString &content)
  {
    m_xml.writeTextElement(SvgNamespace, QLatin1StringView(name), sayable(content));
  }
  void attribute(const char *name, double value) { text(name, svgNumber(value)); }
  void text(const char *name, const QString &value) { m_xml.writeAttribute(QLatin1StringView(name), value); }

  QByteArray m_bytes;
  QXmlStreamWriter m_xml;
  const CanvasPalette &m_palette;
};

}  // namespace

QByteArray diagramToSvg(const Document &document, const DiagramPicture &picture, const CanvasPalette &palette,
                        const SvgOptions &options)
{
  const QRectF view =
      picture.bounds.adjusted(-options.margin, -options.margin, options.margin, options.margin).toAlignedRect();
  Writer writer(palette);
  writer.open(view);
  writer.caption({options.title, {}});
  if (!options.documentJson.isEmpty())
    writer.metadata(options.documentJson);
  if (options.background)
    writer.background(view);
  writer.openDrawing();
  std::set<Id> written;
  for (const PaintedElement &each : picture.elements) {
    // An element that is drawn twice can have its id only once.
    const Id id = written.insert(each.element).second ? each.element : each.drawing;
    writer.openElement(id.text(), classOf(document, each.element));
    writer.caption(captionOf(document, each.element));
    writer.list(each.picture.list());
    writer.closeElement();
  }
  writer.closeElement();
  return writer.close();
}

QByteArray displayListToSvg(const DisplayList &list, const CanvasPalette &palette)
{
  Writer writer(palette);
  writer.open(paintedBounds(list).toAlignedRect());
  writer.openDrawing();
  writer.list(list);
  writer.closeElement();
  return writer.close();
}

}  // namespace laneway::painting
