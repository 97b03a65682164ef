#include <algorithm>

#include <QImage>
#include <QPainter>
#include <QTest>

#include "model/exchange/bpmn/bpmn_format.h"
#include "model/exchange/bpmn/carried_drawing.h"
#include "model/exchange/bpmn/carried_marks.h"
#include "model/layout/inter_metrics.h"
#include "tests/support/collaboration.h"
#include "tests/support/test_registry.h"
#include "views/painting/carried_painter.h"
#include "views/painting/diagram_picture.h"
#include "views/painting/fonts.h"
#include "views/painting/line_gap.h"
#include "views/painting/line_shape.h"
#include "views/painting/svg_writer.h"

using namespace laneway;
using namespace laneway::painting;
using namespace Qt::StringLiterals;

namespace {

const PaintContext context{&layout::interMetrics()};

/// A collaboration of two pools at (0, 0) and (0, 300), 400 x 100, with what is given beside them.
Document collaboration(const QByteArray &first, const QByteArray &more, const QByteArray &drawing)
{
  return test::collaborationFromBpmn(
      "<participant id='p1' name='Shop'>" + first + "</participant><participant id='p2' name='Customer'/>" + more,
      "<bpmndi:BPMNShape id='p1_di' bpmnElement='p1'><dc:Bounds x='0' y='0' width='400' height='100'/>"
      "</bpmndi:BPMNShape><bpmndi:BPMNShape id='p2_di' bpmnElement='p2'>"
      "<dc:Bounds x='0' y='300' width='400' height='100'/></bpmndi:BPMNShape>" +
          drawing,
      "<message id='order' name='The order'/><globalTask id='global'/>");
}

Document withConversations()
{
  return collaboration(
      "",
      "<conversation id='talk' name='Delivery'/>"
      "<subConversation id='sub' name='Complaints'><conversation id='inner'/></subConversation>"
      "<callConversation id='call' name='Credit'/>"
      "<conversationLink id='link' name='agrees' sourceRef='p1' targetRef='talk'/>",
      "<bpmndi:BPMNShape id='talk_di' bpmnElement='talk'><dc:Bounds x='20' y='180' width='120' height='60'/>"
      "</bpmndi:BPMNShape><bpmndi:BPMNShape id='sub_di' bpmnElement='sub'>"
      "<dc:Bounds x='160' y='180' width='120' height='60'/></bpmndi:BPMNShape>"
      "<bpmndi:BPMNShape id='call_di' bpmnElement='call'><dc:Bounds x='310' y='190' width='40' height='36'/>"
      "</bpmndi:BPMNShape><bpmndi:BPMNEdge id='link_di' bpmnElement='link'><di:waypoint x='80' y='100'/>"
      "<di:waypoint x='80' y='180'/></bpmndi:BPMNEdge>");
}

/// A message flow from the one pool to the other, with attributes and a label for its edge.
Document withMessage(const QByteArray &attributes, const QByteArray &label = {})
{
  return collaboration("", "<messageFlow id='m' name='Places' sourceRef='p1' targetRef='p2' messageRef='order'/>",
                       "<bpmndi:BPMNEdge id='m_di' bpmnElement='m'" + attributes +
                           "><di:waypoint x='200' y='100'/><di:waypoint x='200' y='300'/>" + label +
                           "</bpmndi:BPMNEdge>");
}

DisplayList painted(const Document &document, QStringView drawing)
{
  if (const Shape *shape = document.get<Shape>(Id(drawing)))
    return paintShape(document, *shape, context);
  const Route *route = document.get<Route>(Id(drawing));
  return route ? paintRoute(document, *route, context) : DisplayList();
}

QString textOf(const DisplayList &list)
{
  QStringList lines;
  for (const Primitive &primitive : list.primitives)
    if (const auto *text = std::get_if<TextBlock>(&primitive))
      for (const TextLine &line : text->lines)
        lines << line.text;
  return lines.join(u' ');
}

std::vector<PathShape> pathsOf(const DisplayList &list)
{
  std::vector<PathShape> paths;
  for (const Primitive &primitive : list.primitives)
    if (const auto *path = std::get_if<PathShape>(&primitive))
      paths.push_back(*path);
  return paths;
}

/// The part of the diagram at a zoom, as it is shown.
QImage shown(const Document &document, const QRectF &part, Appearance appearance, double zoom)
{
  DiagramPicture picture = paintDiagram(document, Id(u"c-map"), context);
  const CanvasPalette &palette = canvasPalette(appearance);
  QImage image((part.size() * zoom).toSize(), QImage::Format_RGB32);
  image.fill(palette.canvas);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.scale(zoom, zoom);
  painter.translate(-part.topLeft());
  Player player(palette);
  play(painter, player, picture, part, zoom);
  return image;
}

/// How many of its pixels differ from the canvas.
int inked(const QImage &image, Appearance appearance)
{
  const QRgb empty = canvasPalette(appearance).canvas.rgb();
  int count = 0;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      count += image.pixel(x, y) != empty;
  return count;
}

}  // namespace

/// Signs of BPMN that the document only carries along: they are painted all the same.
class BpmnSignsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { ensureFonts(); }

  void poolsOfSeveralParticipantsAreMarked_data()
  {
    QTest::addColumn<QByteArray>("multiplicity");
    QTest::addColumn<bool>("marked");
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("open") << QByteArray("<participantMultiplicity/>") << true;
    QTest::newRow("at most one") << QByteArray("<participantMultiplicity minimum='0' maximum='1'/>") << false;
    QTest::newRow("two") << QByteArray("<participantMultiplicity minimum='2' maximum='2'/>") << true;
    QTest::newRow("nonsense") << QByteArray("<participantMultiplicity maximum='many'/>") << true;
  }
  void poolsOfSeveralParticipantsAreMarked()
  {
    QFETCH(const QByteArray, multiplicity);
    QFETCH(const bool, marked);
    const Document document = collaboration(multiplicity, {}, {});
    QCOMPARE(hasSeveralParticipants(*document.get<Pool>(Id(u"p1"))), marked);
    const std::vector<PathShape> paths = pathsOf(painted(document, u"p1_di"));
    QCOMPARE(paths.size(), marked ? 1U : 0U);
    if (marked) {
      const QRectF sign = paths.front().path.boundingRect();
      QVERIFY(QRectF(0, 0, 400, 100).contains(sign));
      QCOMPARE(qRound(sign.center().x()), 200);
      QVERIFY(sign.top() > 75);
    }
    QVERIFY(pathsOf(painted(document, u"p2_di")).empty());
  }

  void envelopesLieUponTheFlowsThatAskForThem()
  {
    QVERIFY(pathsOf(painted(withMessage({}), u"m_di")).empty());
    const auto envelopeOf = [](const QByteArray &kind) {
      const DisplayList list = painted(withMessage(" messageVisibleKind='" + kind + "'"), u"m_di");
      return std::pair(pathsOf(list), textOf(list));
    };
    const auto [initiating, texts] = envelopeOf("initiating");
    QCOMPARE(initiating.size(), 2U);
    QCOMPARE(initiating.front().path.boundingRect().center(), QPointF(200, 200));
    QCOMPARE(initiating.front().fill, Ink(PaletteRole::ShapeFill));
    QCOMPARE(texts, u"Places The order"_s);
    const auto [answering, same] = envelopeOf("non_initiating");
    QCOMPARE(answering.size(), 2U);
    QVERIFY(answering.front().fill != initiating.front().fill);
    QVERIFY(envelopeOf("nonsense").first.empty());
  }

  void aLineMakesRoomForItsNameUponIt()
  {
    const QByteArray label = "<bpmndi:BPMNLabel><dc:Bounds x='%1' y='150' width='60' height='14'/></bpmndi:BPMNLabel>";
    const auto lineWith = [&label](const QByteArray &x) {
      const DisplayList list = painted(withMessage({}, QByteArray(label).replace("%1", x)), u"m_di");
      return std::get<LineShape>(list.primitives.front());
    };
    QVERIFY(lineWith("240").gap.isEmpty());
    const LineShape crossed = lineWith("170");
    QVERIFY(crossed.gap.contains(QPointF(200, 157)));
    const QPainterPath path = linePath(crossed);
    QVERIFY(!path.intersects(crossed.gap.adjusted(1, 1, -1, -1)));
    QVERIFY(path.boundingRect().top() < 110 && path.boundingRect().bottom() > 280);
    const DisplayList moved = translated(DisplayList{.primitives = {crossed}}, {5, 7});
    QCOMPARE(std::get<LineShape>(moved.primitives.front()).gap, crossed.gap.translated(5, 7));
  }

  void aGapLeavesTheRestOfALineAsItWas()
  {
    QPainterPath path(QPointF(0, 0));
    path.lineTo(40, 0);
    path.quadTo(50, 0, 50, 10);
    path.lineTo(50, 100);
    QCOMPARE(withGap(path, QRectF(200, 200, 10, 10)), path);
    const QPainterPath cut = withGap(path, QRectF(45, 40, 10, 20));
    QVERIFY(qAbs(cut.length() - (path.length() - 20)) < 0.1);
    const QPainterPath bend = withGap(path, QRectF(42, -5, 20, 20));
    QVERIFY(qAbs(bend.length() - (42 + 85)) < 1);
    QVERIFY(withGap(path, QRectF(-10, -10, 200, 200)).isEmpty());
  }

  void callsThatOpenAProcessAreMarkedAsCollapsed()
  {
    const auto signsOf = [](const QByteArray &called) {
      const QByteArray file =
          "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' "
          "xmlns:bpmndi='http://www.omg.org/spec/BPMN/20100524/DI' xmlns:dc='http://www.omg.org/spec/DD/20100524/DC' "
          "targetNamespace='urn:test'><globalTask id='global'/><process id='main'><callActivity id='a' name='A'" +
          called +
          "/></process><process id='other'><task id='t'/></process><bpmndi:BPMNDiagram id='c-map'>"
          "<bpmndi:BPMNPlane id='plane' bpmnElement='main'><bpmndi:BPMNShape id='a_di' bpmnElement='a'>"
          "<dc:Bounds x='0' y='0' width='120' height='80'/></bpmndi:BPMNShape></bpmndi:BPMNPlane>"
          "</bpmndi:BPMNDiagram></definitions>";
      const Result<Imported> imported = workbookFromBpmn(file, u"test.bpmn"_s);
      return imported ? pathsOf(painted(imported->workbook.document, u"a_di")) : std::vector<PathShape>();
    };
    const auto isAtTheBottom = [](const std::vector<PathShape> &signs) {
      return !signs.empty() && std::all_of(signs.begin(), signs.end(),
                                           [](const PathShape &sign) { return sign.path.boundingRect().top() > 60; });
    };
    QVERIFY(isAtTheBottom(signsOf(" calledElement='other'")));
    QVERIFY(isAtTheBottom(signsOf(" calledElement='in-another-file'")));
    QVERIFY(!isAtTheBottom(signsOf(" calledElement='global'")));
    QVERIFY(!isAtTheBottom(signsOf("")));
  }

  void conversationsAreDrawnWhereTheFileHasThem()
  {
    const Document document = withConversations();
    const CarriedDrawing carried = carriedDrawing(document, Id(u"c-map"));
    QCOMPARE(carried.shapes.size(), 3U);
    QCOMPARE(carried.lines.size(), 1U);
    QCOMPARE(carried.shapes.front().name, u"Delivery"_s);
    QCOMPARE(carried.shapes.front().bounds, (Rect{20, 180, 120, 60}));
    QVERIFY(carriedDrawing(document, Id(u"none")).isEmpty());
    QVERIFY(carriedDrawing(collaboration({}, {}, {}), Id(u"c-map")).isEmpty());

    const DiagramPicture picture = paintDiagram(document, Id(u"c-map"), context);
    const auto listOf = [&picture](QStringView element) {
      const auto found = std::find_if(picture.elements.begin(), picture.elements.end(),
                                      [element](const PaintedElement &each) { return each.element == Id(element); });
      return found == picture.elements.end() ? DisplayList() : found->picture.list();
    };
    QCOMPARE(textOf(listOf(u"talk")), u"Delivery"_s);
    QCOMPARE(textOf(listOf(u"call")), u"Credit"_s);
    const DisplayList link = listOf(u"link");
    QCOMPARE(textOf(link), u"agrees"_s);
    const QRectF words = textBounds(std::get<TextBlock>(link.primitives.back()));
    QVERIFY(std::get<LineShape>(link.primitives.front()).gap.contains(words));
    QVERIFY(pathsOf(listOf(u"call")).front().stroke.width > pathsOf(listOf(u"talk")).front().stroke.width);
    QVERIFY(pathsOf(listOf(u"sub")).size() > pathsOf(listOf(u"talk")).size());
    QVERIFY(listOf(u"inner").isEmpty());  // the file does not draw it
    const QByteArray svg = diagramToSvg(document, picture, canvasPalette(Appearance::Light), {});
    QVERIFY(svg.contains("id=\"talk\" class=\"carried\""));
  }

  void dataOfAProcessIsDrawnWhereTheFileHasIt()
  {
    const QByteArray file =
        "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' "
        "xmlns:bpmndi='http://www.omg.org/spec/BPMN/20100524/DI' xmlns:dc='http://www.omg.org/spec/DD/20100524/DC' "
        "xmlns:di='http://www.omg.org/spec/DD/20100524/DI' targetNamespace='urn:test'><process id='p'>"
        "<ioSpecification><dataInput id='in' name='Order'/><dataOutput id='out' isCollection='true'/><inputSet/>"
        "<outputSet/></ioSpecification><task id='t'><dataInputAssociation id='a'><sourceRef>in</sourceRef>"
        "<targetRef>x</targetRef></dataInputAssociation></task></process><bpmndi:BPMNDiagram id='c-map'>"
        "<bpmndi:BPMNPlane id='plane' bpmnElement='p'><bpmndi:BPMNShape id='t_di' bpmnElement='t'>"
        "<dc:Bounds x='0' y='100' width='100' height='80'/></bpmndi:BPMNShape><bpmndi:BPMNShape id='in_di' "
        "bpmnElement='in' xmlns:bioc='http://bpmn.io/schema/bpmn/biocolor/1.0' bioc:fill='#ffe500'><dc:Bounds x='20' "
        "y='0' width='36' height='50'/></bpmndi:BPMNShape><bpmndi:BPMNShape "
        "id='out_di' bpmnElement='out'><dc:Bounds x='200' y='0' width='36' height='50'/></bpmndi:BPMNShape>"
        "<bpmndi:BPMNEdge id='a_di' bpmnElement='a'><di:waypoint x='38' y='50'/><di:waypoint x='38' y='100'/>"
        "</bpmndi:BPMNEdge></bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>";
    const Result<Imported> imported = workbookFromBpmn(file, u"test.bpmn"_s);
    QVERIFY(imported);
    const CarriedDrawing carried = carriedDrawing(imported->workbook.document, Id(u"c-map"));
    QCOMPARE(carried.shapes.size(), 2U);
    QCOMPARE(carried.lines.size(), 1U);
    QCOMPARE(carried.shapes[0].kind, CarriedKind::DataInput);
    QCOMPARE(carried.shapes[1].kind, CarriedKind::DataOutput);
    const DisplayList in = paintCarried(carried.shapes[0], context);
    const DisplayList out = paintCarried(carried.shapes[1], context);
    QCOMPARE(textOf(in), u"Order"_s);
    QCOMPARE(pathsOf(in).front().fill, Ink::of(Color{0xffe500}));
    QVERIFY(pathsOf(out).size() > pathsOf(in).size());  // its marker of a collection
    const DisplayList line = paintCarried(carried.lines[0], context);
    QCOMPARE(std::get<LineShape>(line.primitives.front()).end, LineEnd::OpenArrow);
    QCOMPARE(paintDiagram(imported->workbook.document, Id(u"c-map"), context).elements.size(), 4U);
  }

  void signsShowAtAllZoomsInBothThemes_data()
  {
    QTest::addColumn<double>("zoom");
    for (const double zoom : {0.1, 0.2, 0.5, 1.0, 3.0})
      QTest::addRow("%g", zoom) << zoom;
  }
  void signsShowAtAllZoomsInBothThemes()
  {
    QFETCH(const double, zoom);
    const Document conversations = withConversations();
    const Document envelope = withMessage(" messageVisibleKind='initiating'");
    const Document bare = withMessage({});
    const QRectF hexagon(20, 180, 120, 60);
    const QRectF middle(180, 190, 40, 20);
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
      QVERIFY(inked(shown(conversations, hexagon, appearance, zoom), appearance) > 0);
      const bool differs = shown(envelope, middle, appearance, zoom) != shown(bare, middle, appearance, zoom);
      QCOMPARE(differs, zoom >= FineZoom);
    }
  }
};

LANEWAY_TEST(BpmnSignsTest)
#include "bpmn_signs_test.moc"
