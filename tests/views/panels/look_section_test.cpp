#include "views/panels/properties/look_section.h"

#include <QTest>
#include <QToolButton>

#include "app/messages/language.h"
#include "model/edit/restyle.h"
#include "model/edit/session.h"
#include "model/process/navigate.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"
#include "tests/views/panels/panel_test.h"
#include "views/painting/fonts.h"
#include "views/painting/tints.h"
#include "views/panels/properties_panel.h"
#include "views/selection.h"
#include "views/theme/apply_theme.h"
#include "views/theme/theme.h"
#include "views/widgets/choice_field.h"
#include "views/widgets/link_button.h"
#include "views/widgets/swatch_row.h"

using namespace laneway;
using namespace Qt::StringLiterals;

/// The look of what is selected, changed in the panel with the mouse and with keys.
class LookSectionTest : public test::PanelTest {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();
  void aSwatchColoursWhatIsSelected();
  void undoIsShown();
  void sizeAndFontAreKept();
  void boldIsSwitchedOffForOneOfABoldKind();
  void offWithoutABoldKindSaysNothing();
  void theLookBecomesThatOfTheKind();
  void theStandardLookComesBack();
  void theSwatchesFollowTheTheme();

 private:
  [[nodiscard]] Style own(QStringView id) const { return shapeIn(m_session->document(), Id(u"p-map"), Id(id))->style; }
  [[nodiscard]] LookSection &section() const { return *m_panel->findChild<LookSection *>(); }
  [[nodiscard]] QToolButton *button(const QString &name) const
  {
    for (QToolButton *each : section().findChildren<QToolButton *>())
      if (each->accessibleName() == name)
        return each;
    return nullptr;
  }
  [[nodiscard]] LinkButton *link(const QString &text) const
  {
    for (LinkButton *each : section().findChildren<LinkButton *>())
      if (each->text() == text)
        return each;
    return nullptr;
  }
  void makeStepsBold()
  {
    QVERIFY(m_session->perform({u"change-kind-style"_s, {}}, [](Draft &draft) {
      return restyleKind(draft, StyledKind::Step, [](Style &style) { style.bold = true; });
    }));
  }
};

void LookSectionTest::initTestCase()
{
  test::prepareWidgets();
}

void LookSectionTest::init()
{
  open(test::DocumentBuilder().process(u"p").task(u"call").task(u"offer").chain({u"call", u"offer"}).build(), u"p",
       {320, 900});
  m_selection->set(Id(u"call"));
}

void LookSectionTest::cleanup()
{
  close();
  theme::applyTheme(theme::themeFor(theme::Appearance::Light));
}

void LookSectionTest::aSwatchColoursWhatIsSelected()
{
  m_selection->set({Id(u"call"), Id(u"offer")});
  QTest::mouseClick(button(u"Blue"_s), Qt::LeftButton);
  for (const QStringView id : {u"call", u"offer"}) {
    QCOMPARE(own(id).fill, std::optional(painting::tintFill(0)));
    QCOMPARE(own(id).stroke, std::optional(painting::tintOutline(0)));
  }
  QCOMPARE(m_session->revision(), std::uint64_t(1));
  QVERIFY(button(u"Blue"_s)->isChecked());
  QTest::mouseClick(button(u"Standard colours"_s), Qt::LeftButton);
  QCOMPARE(own(u"call"), Style());
}

void LookSectionTest::undoIsShown()
{
  QTest::mouseClick(button(u"Green"_s), Qt::LeftButton);
  QVERIFY(button(u"Green"_s)->isChecked());
  m_session->undo();
  QVERIFY(!button(u"Green"_s)->isChecked());
  QVERIFY(button(u"Standard colours"_s)->isChecked());
}

void LookSectionTest::sizeAndFontAreKept()
{
  for (ChoiceField *each : section().findChildren<ChoiceField *>())
    if (each->accessibleName() == u"Text size"_s) {
      each->setFocus();
      QTest::keyClicks(each, u"16"_s);
    }
  QCOMPARE(own(u"call").fontSize, std::optional(16.0));
}

void LookSectionTest::boldIsSwitchedOffForOneOfABoldKind()
{
  makeStepsBold();
  QVERIFY(button(u"Bold"_s)->isChecked());
  QTest::mouseClick(button(u"Bold"_s), Qt::LeftButton);
  QCOMPARE(own(u"call").bold, std::optional(false));
  QVERIFY(!button(u"Bold"_s)->isChecked());
  m_selection->set(Id(u"offer"));
  QVERIFY(button(u"Bold"_s)->isChecked());
}

void LookSectionTest::offWithoutABoldKindSaysNothing()
{
  QTest::mouseClick(button(u"Italic"_s), Qt::LeftButton);
  QCOMPARE(own(u"call").italic, std::optional(true));
  QTest::mouseClick(button(u"Italic"_s), Qt::LeftButton);
  QCOMPARE(own(u"call"), Style());
}

void LookSectionTest::theLookBecomesThatOfTheKind()
{
  QTest::mouseClick(button(u"Violet"_s), Qt::LeftButton);
  QTest::mouseClick(link(u"Use for all steps"_s), Qt::LeftButton);
  QCOMPARE(own(u"call"), Style());
  QCOMPARE(styleOf(m_session->document(), StyledKind::Step).fill, std::optional(painting::tintFill(3)));
  m_selection->set(Id(u"offer"));
  QVERIFY(button(u"Violet"_s)->isChecked());
}

void LookSectionTest::theStandardLookComesBack()
{
  QTest::mouseClick(button(u"Red"_s), Qt::LeftButton);
  QTest::mouseClick(button(u"Bold"_s), Qt::LeftButton);
  QTest::mouseClick(link(u"Standard look"_s), Qt::LeftButton);
  QCOMPARE(own(u"call"), Style());
}

void LookSectionTest::theSwatchesFollowTheTheme()
{
  QTest::mouseClick(button(u"Blue"_s), Qt::LeftButton);
  const auto middle = [this] { return button(u"Blue"_s)->icon().pixmap(18, 18).toImage().pixelColor(9, 9); };
  const auto tint = [](painting::Appearance appearance) {
    return painting::roleTint(painting::canvasPalette(appearance), 0).fill;
  };
  QCOMPARE(middle(), tint(painting::Appearance::Light));
  theme::applyTheme(theme::themeFor(theme::Appearance::Dark));
  QTRY_COMPARE(middle(), tint(painting::Appearance::Dark));
  QVERIFY(button(u"Blue"_s)->isChecked());
  QCOMPARE(own(u"call").fill, std::optional(painting::tintFill(0)));  // what is kept is the same
}

LANEWAY_TEST(LookSectionTest)
#include "look_section_test.moc"
