#include <QMenu>
#include <QSignalSpy>

#include "model/process/styling.h"
#include "tests/support/test_registry.h"
#include "tests/views/canvas/canvas_bench.h"
#include "views/painting/tints.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

/// The menu of the right mouse button, walked by keys as by the mouse.
class CanvasMenuTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { qRegisterMetaType<Id>(); }
  void linksOpenFromIt();
  void asksForLinksAndComments();
  void aColourIsOneStep();
  void boldOfTheKindIsSwitchedOffForOne();
  void whatIsNotSelectedHasNoLook();
  void aRightClickSelectsWhatItIsAbout();
};

namespace {

Document twoSteps()
{
  return DocumentBuilder()
      .process(u"p")
      .task(u"call")
      .task(u"offer")
      .chain({u"call", u"offer"})
      .change<Node>(u"call",
                    [](Node &node) {
                      node.links = {{u"Manual"_s, u"manual.pdf"_s}, {{}, u"https://a.example"_s}};
                    })
      .build();
}

QMenu *openMenu(CanvasBench &bench, QPoint at)
{
  bench.click(at, {}, Qt::RightButton);
  return bench.view.findChild<QMenu *>();
}

QAction *entry(const QMenu &menu, const QString &text)
{
  for (QAction *each : menu.actions()) {
    if (each->text() == text)
      return each;
    if (each->menu())
      if (QAction *inside = entry(*each->menu(), text))
        return inside;
  }
  return nullptr;
}

Style styleIn(const CanvasBench &bench, QStringView id)
{
  return styleOf(bench.document(), *shapeIn(bench.document(), bench.view.diagram(), Id(id)));
}

}  // namespace

void CanvasMenuTest::linksOpenFromIt()
{
  CanvasBench bench(twoSteps(), u"p");
  QSignalSpy opened(&bench.view, &CanvasView::linkRequested);
  QMenu *menu = openMenu(bench, bench.at(u"call"));
  QVERIFY(menu);
  QVERIFY(entry(*menu, u"Open “https://a.example”"_s));
  QAction *manual = entry(*menu, u"Open “Manual”"_s);
  QVERIFY(manual);
  menu->setActiveAction(manual);
  QTest::keyClick(menu, Qt::Key_Return);
  QCOMPARE(opened.size(), 1);
  QCOMPARE(opened.first().first().toString(), u"manual.pdf"_s);
}

void CanvasMenuTest::asksForLinksAndComments()
{
  CanvasBench bench(twoSteps(), u"p");
  QSignalSpy links(&bench.view, &CanvasView::newLinkRequested);
  QSignalSpy comments(&bench.view, &CanvasView::commentRequested);
  QMenu *menu = openMenu(bench, bench.at(u"offer"));
  QVERIFY(menu);
  entry(*menu, u"Add Link…"_s)->trigger();
  entry(*menu, u"Comment…"_s)->trigger();
  QCOMPARE(links.size(), 1);
  QCOMPARE(comments.size(), 1);
}

void CanvasMenuTest::aColourIsOneStep()
{
  CanvasBench bench(twoSteps(), u"p");
  QMenu *menu = openMenu(bench, bench.at(u"call"));
  QVERIFY(menu);
  entry(*menu, u"Green"_s)->trigger();
  QCOMPARE(styleIn(bench, u"call").fill, std::optional(painting::tintFill(2)));
  QCOMPARE(styleIn(bench, u"call").stroke, std::optional(painting::tintOutline(2)));
  QVERIFY(!styleIn(bench, u"offer").fill);
  QCOMPARE(bench.session.revision(), std::uint64_t(1));
  bench.key(Qt::Key_Z, Qt::ControlModifier);
  QVERIFY(!styleIn(bench, u"call").fill);
}

void CanvasMenuTest::boldOfTheKindIsSwitchedOffForOne()
{
  CanvasBench bench(twoSteps(), u"p");
  Document document = bench.document();
  DocumentInfo info = document.info();
  info.extras = *withKindStyle(info.extras, StyledKind::Step, {.bold = true});
  document.put(info);
  CanvasBench bold(document, u"p");
  QMenu *menu = openMenu(bold, bold.at(u"call"));
  QVERIFY(menu);
  QAction *flag = entry(*menu, u"Bold"_s);
  QVERIFY(flag->isChecked());
  flag->trigger();
  QCOMPARE(styleIn(bold, u"call").bold, std::optional(false));
  QCOMPARE(styleIn(bold, u"offer").bold, std::optional(true));
}

void CanvasMenuTest::whatIsNotSelectedHasNoLook()
{
  CanvasBench bench(twoSteps(), u"p");
  QMenu *menu = openMenu(bench, {20, 20});
  QVERIFY(menu);
  QVERIFY(!entry(*menu, u"Look"_s));
  QVERIFY(!entry(*menu, u"Add Link…"_s));
  QVERIFY(entry(*menu, u"Select All"_s));
}

void CanvasMenuTest::aRightClickSelectsWhatItIsAbout()
{
  CanvasBench bench(twoSteps(), u"p");
  bench.click(bench.at(u"call"));
  QVERIFY(openMenu(bench, bench.at(u"offer")));
  QCOMPARE(bench.selection.ids(), std::vector{Id(u"offer")});
}

LANEWAY_TEST(CanvasMenuTest)
#include "canvas_menu_test.moc"
