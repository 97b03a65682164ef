#include "views/painting/svg_writer.h"

#include <set>

#include <QTest>
#include <QXmlStreamReader>

#include "model/exchange/native/native_format.h"
#include "model/exchange/svg/svg_document.h"
#include "model/layout/inter_metrics.h"
#include "tests/support/document_builder.h"
#include "tests/support/element_gallery.h"
#include "tests/support/random_document.h"
#include "tests/support/test_registry.h"
#include "views/painting/export_diagram.h"

using namespace laneway;
using namespace laneway::painting;
using namespace Qt::StringLiterals;

namespace {

QByteArray svgOf(const Document &document, QStringView diagram, PictureOptions options = {})
{
  const Result<QByteArray> bytes = diagramBytes({document}, document, Id(diagram), PictureFormat::Svg, options, {});
  return bytes ? *bytes : QByteArray();
}

/// Every element of an SVG with an id: the texts it holds.
struct Group {
  QString title;
  QString description;
  QStringList texts;
};
using Groups = std::map<QString, Group>;

/// Empty where the XML is not well-formed or an id comes twice.
Groups groupsOf(const QByteArray &svg)
{
  Groups groups;
  QXmlStreamReader xml(svg);
  std::vector<QString> open;
  while (!xml.atEnd()) {
    xml.readNext();
    if (xml.isStartElement()) {
      const QString id = xml.attributes().value("id"_L1).toString();
      const QString around = open.empty() ? QString() : open.back();
      const QString name = xml.name().toString();
      if (!id.isEmpty() && !groups.emplace(id, Group{}).second)
        return {};
      if (name == "title"_L1 || name == "desc"_L1 || name == "text"_L1) {
        const QString text = xml.readElementText();
        if (around.isEmpty())
          continue;
        if (name == "title"_L1)
          groups[around].title = text;
        else if (name == "desc"_L1)
          groups[around].description = text;
        else
          groups[around].texts << text;
        continue;
      }
      open.push_back(id.isEmpty() ? around : id);
    } else if (xml.isEndElement()) {
      open.pop_back();
    }
  }
  return xml.hasError() ? Groups() : groups;
}

}  // namespace

class SvgWriterTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyElementIsAGroupWithItsName()
  {
    const Document document = test::onboardingMap();
    const Groups groups = groupsOf(svgOf(document, u"map"));
    for (const Node &node : document.nodes()) {
      const auto group = groups.find(node.id.text());
      QVERIFY2(group != groups.end(), qPrintable(node.name));
      QCOMPARE(group->second.title, node.name);
      QCOMPARE(group->second.texts.join(u' '), node.name);
    }
    for (const Flow &flow : document.flows())
      QVERIFY(groups.contains(flow.id.text()));
    for (const Lane &lane : document.lanes())
      QCOMPARE(groups.at(lane.id.text()).title, lane.name);
  }

  void documentationIsTheDescription()
  {
    const Document document = test::DocumentBuilder()
                                  .process(u"p")
                                  .task(u"check")
                                  .change<Node>(u"check", [](Node &node) { node.documentation = u"How to"_s; })
                                  .build();
    QCOMPARE(groupsOf(svgOf(document, u"p-map")).at(u"check"_s).description, u"How to"_s);
  }

  void holdsTheWholeFile()
  {
    const Document document = test::elementGallery();
    const QByteArray svg = svgOf(document, u"gallery");
    const Result<Imported> read = workbookFromSvg(svg, u"gallery.svg"_s);
    QVERIFY(static_cast<bool>(read));
    QCOMPARE(workbookToJson(read->workbook), workbookToJson({document}));
    PictureOptions bare;
    bare.withDocument = false;
    QVERIFY(!svgOf(document, u"gallery", bare).contains("<metadata"));
  }

  void sameDocumentSameBytes()
  {
    QCOMPARE(svgOf(test::elementGallery(), u"gallery"), svgOf(test::elementGallery(), u"gallery"));
  }

  void anElementDrawnTwiceKeepsIdsUnique()
  {
    Document document = test::DocumentBuilder().process(u"p").task(u"check").build();
    Shape again = *document.get<Shape>(Id(u"shape-check"));
    again.id = Id(u"shape-again");
    again.bounds.y += 200;
    document.put(again);
    const Groups groups = groupsOf(svgOf(document, u"p-map"));
    QVERIFY(groups.contains(u"check"_s));
    QVERIFY(groups.contains(u"shape-check"_s) || groups.contains(u"shape-again"_s));
  }

  /// Names that XML cannot say, markup, every script: well-formed, and what can be said is there.
  void anyNameGivesSoundXml_data()
  {
    QTest::addColumn<QString>("name");
    QTest::newRow("markup") << u"<b>&amp;\"'</b> ]]>"_s;
    QTest::newRow("control") << QString(u"a\u0001b\u0000c"_s);
    QTest::newRow("lone surrogate") << QString(u"a"_s + QChar(0xd800) + u'b');
    QTest::newRow("no character") << QString(u"a"_s + QChar(0xffff) + QChar(0xfffe));
    QTest::newRow("right to left") << u"בדיקת מסמכים (טיוטה)"_s;
    QTest::newRow("emoji") << u"👩‍👩‍👧 check ✅"_s;
    QTest::newRow("long") << QString(10'000, u'W');
  }
  void anyNameGivesSoundXml()
  {
    QFETCH(QString, name);
    const Document document = test::DocumentBuilder().process(u"p").task(u"check", name).build();
    const QByteArray svg = svgOf(document, u"p-map");
    const Groups groups = groupsOf(svg);
    QVERIFY(groups.contains(u"check"_s));
    QVERIFY(static_cast<bool>(workbookFromSvg(svg, u"x.svg"_s)));
  }

  void randomDocumentsGiveSoundXml();

  void rightToLeftLinesSayTheirDirection()
  {
    const Document document = test::DocumentBuilder().process(u"p").note(u"n", u"בדיקת מסמכים").build();
    const QByteArray svg = svgOf(document, u"p-map");
    QVERIFY(svg.contains("direction=\"rtl\" text-anchor=\"end\""));
  }
};

void SvgWriterTest::randomDocumentsGiveSoundXml()
{
  for (quint32 seed = 1; seed <= 20; ++seed) {
    qInfo("seed %u", seed);
    const Document document = test::randomDocument(seed);
    for (const Diagram &diagram : document.diagrams()) {
      PaintContext context{&layout::interMetrics()};
      context.colorBy = ColorBy::Role;
      const DiagramPicture picture = paintDiagram(document, diagram.id, context);
      const QByteArray svg = diagramToSvg(document, picture, canvasPalette(Appearance::Dark), {});
      QXmlStreamReader xml(svg);
      while (!xml.atEnd())
        xml.readNext();
      QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }
  }
}

LANEWAY_TEST(SvgWriterTest)
#include "svg_writer_test.moc"
