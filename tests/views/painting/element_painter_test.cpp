#include "views/painting/element_painter.h"

#include <QRandomGenerator>
#include <QTest>

#include "model/edit/default_sizes.h"
#include "model/layout/inter_metrics.h"
#include "tests/support/document_builder.h"
#include "tests/support/element_gallery.h"
#include "tests/support/test_registry.h"
#include "views/painting/palette.h"

using namespace laneway;
using namespace laneway::painting;
using namespace Qt::StringLiterals;

namespace {

const PaintContext context{&layout::interMetrics()};

std::vector<TextBlock> textsOf(const DisplayList &list)
{
  std::vector<TextBlock> texts;
  for (const Primitive &primitive : list.primitives)
    if (const auto *text = std::get_if<TextBlock>(&primitive))
      texts.push_back(*text);
  return texts;
}

QString shownText(const DisplayList &list)
{
  QStringList lines;
  for (const TextBlock &text : textsOf(list))
    for (const TextLine &line : text.lines)
      lines << line.text;
  return lines.join(u' ');
}

template <typename T>
int count(const DisplayList &list)
{
  return static_cast<int>(std::count_if(list.primitives.begin(), list.primitives.end(),
                                        [](const Primitive &each) { return std::holds_alternative<T>(each); }));
}

const LineShape &lineOf(const DisplayList &list)
{
  return std::get<LineShape>(list.primitives.front());
}

DisplayList paintElement(const Document &document, QStringView element, const PaintContext &with = context,
                         const Look &look = {})
{
  for (const Id drawing : document.drawings(Id(element))) {
    if (const Shape *shape = document.get<Shape>(drawing))
      return paintShape(document, *shape, with, look);
    return paintRoute(document, *document.get<Route>(drawing), with, {}, look);
  }
  return {};
}

/// Names as people and files have them, and worse.
QString randomName(QRandomGenerator &random)
{
  static const QStringList Words{u"check"_s,    u"Documents"_s,      u"Kundenauftragsbestätigungsschreiben"_s,
                                 u"a"_s,        u"WWWWWWWWWW"_s,     u"בדיקה"_s,
                                 u"مراجعة"_s,   u"書類を確認する"_s, u"👩‍👩‍👧"_s,
                                 u"✅"_s,        u"x\u0301"_s,        u"\n"_s,
                                 u"1,234.56"_s, u"e-mail/fax"_s};
  QString name;
  const int words = 1 + static_cast<int>(random.bounded(12));
  for (int i = 0; i < words; ++i)
    name += Words[random.bounded(static_cast<int>(Words.size()))] + u' ';
  return name;
}

}  // namespace

class ElementPainterTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aStepShowsItsName()
  {
    const Document document = test::DocumentBuilder().process(u"p").task(u"t", u"Check documents").build();
    const DisplayList list = paintElement(document, u"t");
    QCOMPARE(shownText(list), u"Check documents"_s);
    QVERIFY(!list.shortened);
    QCOMPARE(count<RectShape>(list), 1);
  }

  /// Symbols in the upper corners leave no room for the word beside them, but there is room below.
  void aLongWordStandsBelowTheSymbolsRatherThanInTwoParts()
  {
    test::DocumentBuilder builder;
    builder.process(u"p").task(u"t", u"Acknowledge receipt");
    builder.change<Node>(u"t", [](Node &node) {
      node.documentation = u"By e-mail"_s;
      std::get<Activity>(node.detail).type = TaskType::Service;
    });
    const DisplayList list = paintElement(builder.build(), u"t");
    const std::vector<TextBlock> texts = textsOf(list);
    QCOMPARE(texts.size(), std::size_t{1});
    QCOMPARE(texts.front().lines.size(), std::size_t{2});
    QCOMPARE(texts.front().lines.front().text, u"Acknowledge"_s);
  }

  void aNameBeingEditedIsHidden()
  {
    const Document document =
        test::DocumentBuilder().process(u"p").task(u"t").gateway(u"g").chain({u"t", u"g"}).build();
    for (const char16_t *element : {u"t", u"g", u"t-g"})
      QCOMPARE(shownText(paintElement(document, element, context, {.hideName = true})), QString());
  }

  void heatFillsStepsAndNotTheFrameOfAnExpandedSubProcess()
  {
    const Document document = test::DocumentBuilder().process(u"p").task(u"t").subProcess(u"s").build();
    const auto fillOf = [&](QStringView element) {
      const DisplayList list = paintElement(document, element, context, {.fill = Ink::heatFill(1)});
      return std::get<RectShape>(list.primitives.front()).fill;
    };
    QCOMPARE(fillOf(u"t"), Ink::heatFill(1));
    QVERIFY(fillOf(u"s") != Ink::heatFill(1));
  }

  void aLongNameIsShortenedAndSaysSo()
  {
    const Document document = test::DocumentBuilder().process(u"p").task(u"t", QString(10'000, u'x')).build();
    const DisplayList list = paintElement(document, u"t");
    QVERIFY(list.shortened);
    QVERIFY(shownText(list).endsWith(u'…'));
  }

  /// No text leaves its shape, whatever the name, the size and the kind.
  void namesStayInsideTheirShapes()
  {
    const quint32 seed = 7;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 600; ++round) {
      Activity activity;
      activity.type = static_cast<TaskType>(random.bounded(8));
      activity.kind = static_cast<ActivityKind>(random.bounded(3));
      activity.loop.kind = static_cast<LoopKind>(random.bounded(4));
      activity.forCompensation = random.bounded(3) == 0;
      const bool expanded = random.bounded(2) == 0;
      const Size size{10.0 + random.bounded(240), 10.0 + random.bounded(160)};
      Style style;
      if (random.bounded(3) == 0)
        style.fontSize = 6 + random.bounded(40);
      const Document document = test::DocumentBuilder()
                                    .process(u"p")
                                    .node(u"t", activity, randomName(random))
                                    .change<Node>(u"t", [&](Node &node) { node.documentation = u"x"_s; })
                                    .build();
      Shape shape = *document.get<Shape>(Id(u"shape-t"));
      shape.bounds = {100, 100, size.width, size.height};
      shape.expanded = expanded;
      shape.style = style;
      const QRectF inside(100, 100, size.width, size.height);
      for (const TextBlock &text : textsOf(paintShape(document, shape, context)))
        for (std::size_t i = 0; i < text.lines.size(); ++i) {
          if (text.lines[i].text.isEmpty())
            continue;
          const double width = text.lines[i].width;
          const double left = text.align == Align::Center ? text.anchor.x() - width / 2 : text.anchor.x();
          const double base = text.anchor.y() + static_cast<double>(i) * text.lineHeight;
          const QRectF ink(left, base - 0.73 * text.font.pixelSize, width, 0.73 * text.font.pixelSize);
          QVERIFY2(inside.adjusted(-0.01, -1, 0.01, 1).contains(ink), qPrintable(text.lines[i].text));
        }
    }
  }

  void namesOfLanesStayInTheirHeaders()
  {
    const quint32 seed = 11;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 200; ++round) {
      const Document document = test::DocumentBuilder()
                                    .process(u"p")
                                    .pool(u"pool", randomName(random))
                                    .lane(u"lane", randomName(random))
                                    .build();
      for (const char16_t *element : {u"pool", u"lane"}) {
        Shape shape = *document.get<Shape>(Id(QString(u"shape-"_s + QString::fromUtf16(element))));
        shape.bounds = {0, 0, 40.0 + random.bounded(500), 40.0 + random.bounded(300)};
        shape.horizontal = random.bounded(2) == 0;
        const QRectF header = shape.horizontal ? QRectF(0, 0, sizes::Header, shape.bounds.height)
                                               : QRectF(0, 0, shape.bounds.width, sizes::Header);
        for (const TextBlock &text : textsOf(paintShape(document, shape, context)))
          QVERIFY2(textBounds(text).isEmpty() || header.adjusted(-1, -1, 1, 1).contains(textBounds(text)),
                   qPrintable(text.lines.front().text));
      }
    }
  }

  void paintedBoundsHoldEverything()
  {
    const Document document = test::elementGallery();
    for (const Shape &shape : document.shapes()) {
      const DisplayList list = paintShape(document, shape, context);
      const QRectF bounds = paintedBounds(list);
      const Node *node = document.get<Node>(shape.element);
      if (!node || !node->as<Annotation>())
        QVERIFY(bounds.contains(QRectF(shape.bounds.x, shape.bounds.y, shape.bounds.width, shape.bounds.height)));
      for (const TextBlock &text : textsOf(list))
        QVERIFY(bounds.contains(textBounds(text)));
    }
  }

  /// Moved to one place and without names, no two shapes of the gallery are painted alike; but BPMN draws an event on
  /// a border as it draws one that catches, and the gallery repeats what it draws flows between.
  void everyKindLooksDifferent()
  {
    const Document document = test::elementGallery();
    std::vector<std::pair<QString, DisplayList>> seen;
    for (const Shape &shape : document.shapes()) {
      const Node *node = document.get<Node>(shape.element);
      if (!node || QStringList{u"Inside"_s, u"Begin"_s, u"A"_s, u"B"_s}.contains(node->name))
        continue;
      const Event *event = node->as<Event>();
      if ((event && event->position == EventPosition::Boundary && event->interrupting) || node == lastGateway(document))
        continue;
      Shape moved = shape;
      moved.bounds.x = moved.bounds.y = 0;
      const DisplayList list = paintShape(document, moved, context, {.hideName = true});
      for (const auto &[name, other] : seen)
        QVERIFY2(list != other, qPrintable(name + u" / "_s + node->name + u' ' + shape.id.text()));
      seen.emplace_back(node->name, list);
    }
    QVERIFY(seen.size() > 80);
  }

  void flowsWearTheirEnds()
  {
    test::DocumentBuilder builder;
    builder.process(u"p").task(u"a").task(u"b").chain({u"a", u"b"});
    const auto painted = [&](const std::function<void(Flow &)> &change) {
      test::DocumentBuilder copy = builder;
      return lineOf(paintElement(copy.change<Flow>(u"a-b", change).build(), u"a-b"));
    };
    QCOMPARE(painted([](Flow &) {}).end, LineEnd::Arrow);
    QCOMPARE(painted([](Flow &flow) { flow.isDefault = true; }).start, LineEnd::Slash);
    QCOMPARE(painted([](Flow &flow) { flow.condition = u"x > 1"_s; }).start, LineEnd::Diamond);
    const LineShape message = painted([](Flow &flow) { flow.kind = FlowKind::Message; });
    QCOMPARE(message.start, LineEnd::Circle);
    QCOMPARE(message.end, LineEnd::HollowArrow);
    QCOMPARE(message.stroke.dash, Dash::Dashed);
    const LineShape association = painted([](Flow &flow) { flow.kind = FlowKind::Association; });
    QCOMPARE(association.end, LineEnd::None);
    QCOMPARE(association.stroke.dash, Dash::Dotted);
    QCOMPARE(painted([](Flow &flow) {
               flow.kind = FlowKind::Association;
               flow.direction = AssociationDirection::Both;
             }).start,
             LineEnd::OpenArrow);
    QCOMPARE(painted([](Flow &flow) { flow.kind = FlowKind::DataAssociation; }).end, LineEnd::OpenArrow);
  }

  void conditionsAtAGatewayShowNoDiamond()
  {
    const Document document = test::DocumentBuilder()
                                  .process(u"p")
                                  .gateway(u"g")
                                  .task(u"b")
                                  .chain({u"g", u"b"})
                                  .change<Flow>(u"g-b", [](Flow &flow) { flow.condition = u"x"_s; })
                                  .build();
    QCOMPARE(lineOf(paintElement(document, u"g-b")).start, LineEnd::None);
  }

  void stepsTakeTheColourOfTheirRole()
  {
    const Document document = test::DocumentBuilder()
                                  .process(u"p")
                                  .pool(u"pool")
                                  .lane(u"sales")
                                  .task(u"call")
                                  .lane(u"office")
                                  .task(u"check")
                                  .build();
    PaintContext byRole = context;
    byRole.colorBy = ColorBy::Role;
    const auto fillOf = [&](QStringView task) {
      return std::get<RectShape>(paintElement(document, task, byRole).primitives.front()).fill;
    };
    QCOMPARE(fillOf(u"call"), Ink::roleFill(0));
    QCOMPARE(fillOf(u"check"), Ink::roleFill(1));
    const std::vector<LegendEntry> entries = legend(document, Id(u"p-map"), ColorBy::Role);
    QCOMPARE(entries.size(), 2U);
    QCOMPARE(entries[1].role, Id(u"role-office"));
    QCOMPARE(entries[1].fill, fillOf(u"check"));
    QVERIFY(legend(document, Id(u"p-map"), ColorBy::CarriedOut).empty());
    QVERIFY(legend(document, Id(u"p-map"), ColorBy::Nothing).empty());
  }

  void ownColoursWinAndTextStaysReadable()
  {
    Document document = test::DocumentBuilder().process(u"p").task(u"t").build();
    Shape shape = *document.get<Shape>(Id(u"shape-t"));
    for (const std::uint32_t rgb : {0x000000U, 0xfffffeU, 0x24507aU, 0xfff3c4U, 0x808080U, 0xd7301fU}) {
      shape.style.fill = Color{rgb};
      const DisplayList list = paintShape(document, shape, context);
      QCOMPARE(std::get<RectShape>(list.primitives.front()).fill, Ink::of(Color{rgb}));
      const CanvasPalette &palette = canvasPalette(Appearance::Dark);
      QVERIFY(contrast(textsOf(list).front().ink.in(palette), 0xff000000U | rgb) >= 4.5);
    }
  }

  void aWhiteFillIsThePaperOfTheTheme()
  {
    Document document = test::DocumentBuilder().process(u"p").pool(u"pool").lane(u"lane").task(u"t").build();
    for (const QStringView element : {u"shape-t", u"shape-pool", u"shape-lane"}) {
      Shape shape = *document.get<Shape>(Id(element));
      shape.style.fill = Color{0xffffff};
      shape.style.text = Color{0x000000};
      const DisplayList list = paintShape(document, shape, context);
      const Ink fill = std::get<RectShape>(list.primitives.front()).fill;
      QCOMPARE(fill.in(canvasPalette(Appearance::Light)), 0xffffffffU);
      QCOMPARE(fill.in(canvasPalette(Appearance::Dark)), canvasPalette(Appearance::Dark).shapeFill.rgba());
      for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        const CanvasPalette &palette = canvasPalette(appearance);
        QVERIFY(contrast(textsOf(list).front().ink.in(palette), fill.in(palette)) >= 4.5);
      }
      // Black is plain text: that of the theme where it is dark, untouched on paper.
      const Ink text = textsOf(list).front().ink;
      QCOMPARE(text.in(canvasPalette(Appearance::Light)), 0xff000000U);
      QCOMPARE(text.in(canvasPalette(Appearance::Dark)), canvasPalette(Appearance::Dark).text.rgb());
    }
  }

  void aWhiteFillLetsTheColouringThrough()
  {
    Document document = test::DocumentBuilder().process(u"p").pool(u"pool").lane(u"lane").task(u"t").build();
    PaintContext byRole = context;
    byRole.colorBy = ColorBy::Role;
    Shape shape = *document.get<Shape>(Id(u"shape-t"));
    for (const auto &[rgb, isColoured] : {std::pair(0xffffffU, true), std::pair(0xfff3c4U, false)}) {
      shape.style.fill = Color{rgb};
      document.put(shape);
      const Ink fill = std::get<RectShape>(paintElement(document, u"t", byRole).primitives.front()).fill;
      QCOMPARE(fill == Ink::roleFill(0), isColoured);
      QCOMPARE(legend(document, Id(u"p-map"), ColorBy::Role).empty(), !isColoured);
    }
  }

  /// Colours of text that other programs write, from white to black.
  void aFixedTextIsReadableOnTheFillsOfBothThemes()
  {
    Document document = test::DocumentBuilder().process(u"p").task(u"t").build();
    Shape shape = *document.get<Shape>(Id(u"shape-t"));
    for (const std::uint32_t rgb : {0x000000U, 0xffffffU, 0x808080U, 0xfb8c00U, 0x1e88e5U, 0xe53935U}) {
      shape.style.text = Color{rgb};
      const DisplayList list = paintShape(document, shape, context);
      const Ink fill = std::get<RectShape>(list.primitives.front()).fill;
      for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        const CanvasPalette &palette = canvasPalette(appearance);
        QVERIFY(contrast(textsOf(list).front().ink.in(palette), fill.in(palette)) >= 4.5);
      }
    }
  }

  void aFixedOutlineStandsOutInBothThemes()
  {
    const Ink black = Ink::of(Color{0x000000}, PaletteRole::Canvas);
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
      const CanvasPalette &palette = canvasPalette(appearance);
      QVERIFY(contrast(black.in(palette), palette.canvas.rgb()) >= 3);
    }
    QCOMPARE(black.in(canvasPalette(Appearance::Light)), qRgb(0, 0, 0));
  }

  void whatStandsAfterANameStaysOffTheShapes_data()
  {
    QTest::addColumn<double>("end");
    QTest::addColumn<int>("texts");
    QTest::newRow("both beside each other where there is room") << 400.0 << 1;
    QTest::newRow("across the line where there is not") << 140.0 << 2;
  }

  void whatStandsAfterANameStaysOffTheShapes()
  {
    QFETCH(double, end);
    QFETCH(int, texts);
    Document document = test::DocumentBuilder().process(u"p").gateway(u"a").task(u"b").chain({u"a", u"b"}).build();
    Flow flow = *document.get<Flow>(Id(u"a-b"));
    flow.name = u"yes"_s;
    document.put(flow);
    Route route = *document.get<Route>(Id(u"route-a-b"));
    route.points = {{100, 100}, {end, 100}};
    route.label = Rect{112, 80, 24, 16};
    Look look;
    look.addition = u"75 %"_s;
    const std::vector<TextBlock> shown = textsOf(paintRoute(document, route, context, {}, look));
    QCOMPARE(static_cast<int>(shown.size()), texts);
    for (const TextBlock &each : shown) {
      QVERIFY(textBounds(each).left() >= 102);
      QVERIFY(textBounds(each).right() <= end - 2);
      QVERIFY(textBounds(each).bottom() <= 100 || textBounds(each).top() >= 100);
    }
  }

  void framesLieBehindRoutesAndTheseBehindSteps()
  {
    const Document document = test::DocumentBuilder()
                                  .process(u"p")
                                  .pool(u"pool")
                                  .lane(u"lane")
                                  .subProcess(u"sub")
                                  .boundary(u"late", u"sub")
                                  .task(u"after")
                                  .chain({u"sub", u"after"})
                                  .in(u"sub")
                                  .task(u"inner")
                                  .build();
    const std::vector<Id> order = paintOrder(document, Id(u"p-map"));
    const std::vector<Id> expected{Id(u"shape-pool"),  Id(u"shape-lane"),  Id(u"shape-sub"), Id(u"route-sub-after"),
                                   Id(u"shape-after"), Id(u"shape-inner"), Id(u"shape-late")};
    QCOMPARE(order, expected);
  }

  void whatDoesNotExistIsNotPainted()
  {
    Document document = test::DocumentBuilder().process(u"p").task(u"a").task(u"b").chain({u"a", u"b"}).build();
    document.remove(Id(u"a"));
    document.remove(Id(u"a-b"));
    QVERIFY(paintElement(document, u"a").isEmpty());
    QVERIFY(paintElement(document, u"a-b").isEmpty());
    Route route = *document.get<Route>(Id(u"route-a-b"));
    route.points.clear();
    QVERIFY(paintRoute(document, route, context).isEmpty());
  }

  void eventsInSmallSizesKeepTheirRings()
  {
    Document document = test::DocumentBuilder().process(u"p").task(u"t").boundary(u"e", u"t").build();
    Shape shape = *document.get<Shape>(Id(u"shape-e"));
    shape.bounds = {0, 0, 8, 8};
    for (const Primitive &primitive : paintShape(document, shape, context).primitives)
      if (const auto *ring = std::get_if<EllipseShape>(&primitive))
        QVERIFY(ring->rect.width() > 0);
  }

 private:
  /// The decision that the labelled flow leaves.
  static const Node *lastGateway(const Document &document)
  {
    const Node *last = nullptr;
    for (const Node &node : document.nodes())
      if (node.as<Gateway>())
        last = &node;
    return last;
  }
};

LANEWAY_TEST(ElementPainterTest)
#include "element_painter_test.moc"
