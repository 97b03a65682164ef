#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "model/layout/inter_metrics.h"
#include "tests/support/element_gallery.h"
#include "tests/support/golden.h"
#include "tests/support/test_registry.h"
#include "views/painting/diagram_picture.h"
#include "views/painting/export_diagram.h"
#include "views/painting/fonts.h"
#include "views/painting/svg_writer.h"

using namespace laneway;
using namespace laneway::painting;
using namespace Qt::StringLiterals;

namespace {

QImage imageAt(const Document &document, Id diagram, const PaintContext &context, Appearance appearance, double zoom)
{
  DiagramPicture picture = paintDiagram(document, diagram, context);
  const QRectF view = picture.bounds.adjusted(-10, -10, 10, 10);
  const CanvasPalette &palette = canvasPalette(appearance);
  QImage image((view.size() * zoom).toSize(), QImage::Format_ARGB32_Premultiplied);
  image.fill(palette.canvas);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.scale(zoom, zoom);
  painter.translate(-view.topLeft());
  Player player(palette);
  play(painter, player, picture, view, zoom);
  return image;
}

}  // namespace

/// What was looked at and found good: every kind of element, in both themes, at the zooms where the detail changes.
class GoldenPicturesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { ensureFonts(); }

  void pixels_data()
  {
    QTest::addColumn<QString>("diagram");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<QString>("file");
    QTest::newRow("gallery light") << u"gallery"_s << false << 1.0 << u"gallery-light.png"_s;
    QTest::newRow("gallery dark") << u"gallery"_s << true << 1.0 << u"gallery-dark.png"_s;
    QTest::newRow("map, fine") << u"map"_s << false << 0.4 << u"map-40.png"_s;
    QTest::newRow("map, coarse") << u"map"_s << false << 0.39 << u"map-39.png"_s;
    QTest::newRow("map, overview") << u"map"_s << true << 0.14 << u"map-14-dark.png"_s;
    QTest::newRow("map, large") << u"map"_s << true << 2.0 << u"map-200-dark.png"_s;
  }
  void pixels()
  {
    QFETCH(QString, diagram);
    QFETCH(bool, dark);
    QFETCH(double, zoom);
    QFETCH(QString, file);
    const Document document = diagram == u"map" ? test::onboardingMap() : test::elementGallery();
    const QImage image =
        imageAt(document, Id(diagram), {&layout::interMetrics()}, dark ? Appearance::Dark : Appearance::Light, zoom);
    const QString difference = m_golden.compare(image, file);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
  }

  void svg()
  {
    const Document document = test::elementGallery();
    const DiagramPicture picture = paintDiagram(document, Id(u"gallery"), {&layout::interMetrics()});
    const QByteArray svg = diagramToSvg(document, picture, canvasPalette(Appearance::Light), {.title = u"Gallery"_s});
    const QString difference = m_golden.compare(svg, u"gallery.svg"_s);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
  }

  void colouredByRole()
  {
    PaintContext context{&layout::interMetrics()};
    context.colorBy = ColorBy::Role;
    const Document document = test::onboardingMap();
    const DiagramPicture picture = paintDiagram(document, Id(u"map"), context);
    const QByteArray svg = diagramToSvg(document, picture, canvasPalette(Appearance::Dark), {});
    const QString difference = m_golden.compare(svg, u"map-roles-dark.svg"_s);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
  }

  /// Another program's picture of our SVG is our own picture.
  void svgLooksAsPainted()
  {
    const QString rsvg = QStandardPaths::findExecutable(u"rsvg-convert"_s);
    if (rsvg.isEmpty())
      QSKIP("rsvg-convert is not installed (Debian: librsvg2-bin).");
    const Document document = test::onboardingMap();
    const QTemporaryDir folder;
    PictureOptions options;
    options.scale = 1;
    const QString svgPath = folder.filePath(u"map.svg"_s);
    const QString pngPath = folder.filePath(u"map.png"_s);
    QVERIFY(static_cast<bool>(exportDiagram({document}, document, Id(u"map"), svgPath, options)));
    QVERIFY(static_cast<bool>(exportDiagram({document}, document, Id(u"map"), pngPath, options)));
    const QString otherPath = folder.filePath(u"other.png"_s);
    QCOMPARE(QProcess::execute(rsvg, {svgPath, u"-o"_s, otherPath}), 0);
    const double differing = test::differingShare(QImage(pngPath), QImage(otherPath), 96);
    QVERIFY2(differing < 0.01, qPrintable(QString::number(differing)));
  }

 private:
  const test::Golden m_golden{QStringLiteral(LANEWAY_SOURCE_DIR "/tests/golden/painting"),
                              QStringLiteral(LANEWAY_BINARY_DIR "/golden-differences")};
};

LANEWAY_TEST(GoldenPicturesTest)
#include "golden_pictures_test.moc"
