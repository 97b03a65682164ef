#include "views/painting/export_diagram.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/document_builder.h"
#include "tests/support/element_gallery.h"
#include "tests/support/test_registry.h"
#include "views/painting/diagram_picture.h"

using namespace laneway;
using namespace laneway::painting;
using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> bytesOf(const Document &document, QStringView diagram, PictureFormat format,
                           const PictureOptions &options = {})
{
  return diagramBytes({document}, document, Id(diagram), format, options, u"out"_s);
}

qsizetype pagesIn(const QByteArray &pdf)
{
  return pdf.count("/Type /Page\n");
}

}  // namespace

class ExportDiagramTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void choosesTheFormatBySuffix()
  {
    QCOMPARE(pictureFormatOf(u"a.svg"_s), PictureFormat::Svg);
    QCOMPARE(pictureFormatOf(u"A.PNG"_s), PictureFormat::Png);
    QCOMPARE(pictureFormatOf(u"a.b.pdf"_s), PictureFormat::Pdf);
    QVERIFY(!pictureFormatOf(u"a.gif"_s));
    QVERIFY(!pictureFormatOf(u"svg"_s));
  }

  void writesFilesThatCanBeRead()
  {
    const Document document = test::onboardingMap();
    const QTemporaryDir folder;
    for (const QString &name : {u"map.svg"_s, u"map.png"_s, u"map.pdf"_s}) {
      const Result<void> written = exportDiagram({document}, document, Id(u"map"), folder.filePath(name), {});
      QVERIFY2(static_cast<bool>(written), qPrintable(name));
    }
    const QImage image(folder.filePath(u"map.png"_s));
    QVERIFY(image.width() > 2000);
    QFile pdf(folder.filePath(u"map.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QCOMPARE(pagesIn(bytes), 1);
  }

  void sameDocumentSameBytes()
  {
    const Document document = test::onboardingMap();
    for (const PictureFormat format : {PictureFormat::Svg, PictureFormat::Png, PictureFormat::Pdf}) {
      const Result<QByteArray> first = bytesOf(document, u"map", format);
      QTest::qSleep(format == PictureFormat::Pdf ? 1100 : 0);  // PDF would tell the second.
      QCOMPARE(*first, *bytesOf(document, u"map", format));
    }
  }

  void tilesOverSheets()
  {
    const Document document = test::elementGallery();
    PictureOptions options;
    options.pages = PdfPages::Tile;
    const Result<QByteArray> tiled = bytesOf(document, u"gallery", PictureFormat::Pdf, options);
    QCOMPARE(pagesIn(*tiled), 4);
    options.pages = PdfPages::Fit;
    QCOMPARE(pagesIn(*bytesOf(document, u"gallery", PictureFormat::Pdf, options)), 1);
  }

  void refusesWithAReason()
  {
    const Document document = test::onboardingMap();
    const Document empty = test::DocumentBuilder().process(u"p").build();
    const QTemporaryDir folder;
    const auto codeOf = [&](const Document &from, QStringView diagram, const QString &name,
                            const PictureOptions &options) {
      const Result<void> result = exportDiagram({from}, from, Id(diagram), folder.filePath(name), options);
      return result ? QString() : result.error().code;
    };
    QCOMPARE(codeOf(document, u"map", u"map.gif"_s, {}), u"picture-format-unknown"_s);
    QCOMPARE(codeOf(document, u"other", u"map.svg"_s, {}), u"picture-no-diagram"_s);
    QCOMPARE(codeOf(empty, u"p-map", u"map.svg"_s, {}), u"picture-empty"_s);
    PictureOptions huge;
    huge.scale = 1000;
    QCOMPARE(codeOf(document, u"map", u"map.png"_s, huge), u"picture-too-large"_s);
    QCOMPARE(codeOf(document, u"map", u"none/map.svg"_s, {}), u"file-not-writable"_s);
    QVERIFY(folder.isValid() && QDir(folder.path()).isEmpty());
  }

  void hugeDrawingsBecomeSmallerPictures()
  {
    Document document = test::DocumentBuilder().process(u"p").task(u"a").build();
    Shape shape = *document.get<Shape>(Id(u"shape-a"));
    shape.bounds = {0, 0, 60'000, 50};
    document.put(shape);
    const Result<QImage> image = diagramImage(document, Id(u"p-map"), {});
    QVERIFY(static_cast<bool>(image));
    QVERIFY(image->width() <= 32'001 && image->width() > 31'000);
  }

  void thumbnailsFitTheirBox()
  {
    const Document document = test::onboardingMap();
    const QImage small = thumbnail(document, Id(u"map"), {240, 140}, canvasPalette(Appearance::Dark), 2);
    QCOMPARE(small.size(), QSize(480, 280));
    QCOMPARE(small.pixelColor(0, 0), canvasPalette(Appearance::Dark).canvas);
    QVERIFY(small.pixelColor(240, 140) != canvasPalette(Appearance::Dark).canvas);
    QVERIFY(!thumbnail(document, Id(u"none"), {50, 50}, canvasPalette(Appearance::Light)).isNull());
  }

  void pagesCoverTheDrawing()
  {
    const QRectF drawing(100, 50, 1900, 900);
    for (const PageMode mode : {PageMode::Fit, PageMode::Tile}) {
      const PageOptions options{.mode = mode, .page = {700, 500}, .header = 30};
      QRectF covered;
      for (const Page &page : pagesFor(drawing, options)) {
        QVERIFY(QRectF(0, 30, 700, 470.01).contains(page.target));
        QVERIFY(std::abs(page.target.width() / page.source.width() - page.target.height() / page.source.height()) <
                1e-9);
        covered = covered.united(page.source);
      }
      QVERIFY(covered.contains(drawing));
    }
    QVERIFY(pagesFor(QRectF(), {.page = {700, 500}}).empty());
    QVERIFY(pagesFor(drawing, {.page = {0, 0}}).empty());
    QCOMPARE(pagesFor(QRectF(0, 0, 100, 100), {.mode = PageMode::Tile, .page = {700, 500}}).size(), 1U);
  }

  void titleIsTheNameOfWhatItShows() { QCOMPARE(diagramTitle(test::onboardingMap(), Id(u"map")), u"Gallery"_s); }
};

LANEWAY_TEST(ExportDiagramTest)
#include "export_diagram_test.moc"
