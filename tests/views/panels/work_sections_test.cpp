#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include "app/messages/language.h"
#include "model/edit/attributes.h"
#include "model/edit/people.h"
#include "model/edit/session.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"
#include "tests/views/panels/panel_pictures.h"
#include "tests/views/panels/panel_test.h"
#include "views/painting/fonts.h"
#include "views/panels/properties/attribute_text.h"
#include "views/panels/properties_panel.h"
#include "views/selection.h"
#include "views/widgets/entry.h"
#include "views/widgets/fold_button.h"
#include "views/widgets/form_field.h"
#include "views/widgets/link_button.h"

using namespace laneway;
using namespace Qt::StringLiterals;

/// The parts of the properties panel that only simulations need: folded away until asked for.
class WorkSectionsTest : public test::PanelTest {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();

  void nothingShowsUntilItIsUnfolded();
  void batchesShowTheirRowsWhenThereAreSome();
  void whoElseIsNeededIsTyped();
  void aRoleThatIsNotThereIsMade();
  void mistakesAreAShareAndRetries();
  void theQueueOfARole();
  void urgentWorkInterrupts();
  void breakdownsAndWhoRepairs();
  void whatIsOpenedElsewhereHasNoWorkOfItsOwn();
  void aDecisionByAnAttribute();
  void anExpressionIsCheckedAsItIsTyped();
  void whatAnAttributeBeginsWith_data();
  void whatAnAttributeBeginsWith();
  void nonsenseToBeginWithIsRefused();
  void aPersonHasRolesAndSpeed();
  void pictures();

 private:
  void unfold(const QString &text = u"Simulation"_s) const
  {
    for (FoldButton *each : m_panel->findChildren<FoldButton *>())
      if (each->text() == text && each->isVisible())
        each->setChecked(true);
  }
  void clickLink(const QString &text) const
  {
    for (LinkButton *each : m_panel->findChildren<LinkButton *>())
      if (each->text() == text && each->isVisible())
        QTest::mouseClick(each, Qt::LeftButton);
  }
  static void choose(QComboBox *box, const QString &text)
  {
    box->setCurrentIndex(box->findText(text));
    Q_EMIT box->activated(box->currentIndex());
  }
  [[nodiscard]] bool says(const QString &text) const
  {
    for (const QLabel *each : m_panel->findChildren<QLabel *>())
      if (each->isVisible() && each->text().contains(text))
        return true;
    return false;
  }
  [[nodiscard]] const Process &process() const { return *m_session->document().get<Process>(Id(u"p")); }
};

void WorkSectionsTest::initTestCase()
{
  test::prepareWidgets();
}

void WorkSectionsTest::init()
{
  open(test::DocumentBuilder()
           .process(u"p", u"Orders")
           .workflow(u"w", u"Picking")
           .start(u"begin")
           .task(u"pick")
           .end(u"finish")
           .chain({u"begin", u"pick", u"finish"})
           .process(u"p", u"Orders")
           .pool(u"company", u"Company")
           .lane(u"clerk", u"Clerk")
           .start(u"start", u"Order")
           .task(u"check", u"Check")
           .gateway(u"decide", GatewayKind::Exclusive, u"Large?")
           .task(u"approve", u"Approve")
           .call(u"picking", u"w", u"Picking")
           .end(u"end", u"Sent")
           .chain({u"start", u"check", u"decide", u"approve", u"picking", u"end"})
           .flow(u"decide", u"picking")
           .build(),
       u"p", {264, 1500});
}

void WorkSectionsTest::cleanup()
{
  close();
}

void WorkSectionsTest::nothingShowsUntilItIsUnfolded()
{
  m_selection->set(Id(u"check"));
  QVERIFY(!field(u"In batches of"_s));
  unfold();
  QVERIFY(field(u"In batches of"_s));
  QVERIFY(!field(u"But waits at most"_s));
  QVERIFY(!field(u"Tried again at most"_s));
  QVERIFY(!field<QComboBox>(u"When it is full"_s));
  // Without attributes there is nothing to derive a priority from.
  QVERIFY(!field(u"Plus"_s));
}

void WorkSectionsTest::batchesShowTheirRowsWhenThereAreSome()
{
  m_selection->set(Id(u"check"));
  unfold();
  test::enter(field(u"In batches of"_s), u"5"_s);
  QCOMPARE(step(u"check").batch->size, 5);
  test::enter(field(u"But waits at most"_s), u"2 h"_s);
  QCOMPARE(step(u"check").batch->timeout, std::optional(Duration::fromHours(2)));
  choose(field<QComboBox>(u"A batch takes"_s), u"The time of each, added up"_s);
  QCOMPARE(step(u"check").batch->mode, BatchMode::OneAfterAnother);
  test::enter(field(u"In batches of"_s), QString());
  QVERIFY(!step(u"check").batch);
  QVERIFY(!field(u"But waits at most"_s));
  m_session->undo();
  QCOMPARE(step(u"check").batch->size, 5);
}

void WorkSectionsTest::whoElseIsNeededIsTyped()
{
  m_selection->set(Id(u"check"));
  unfold();
  test::enter(field(u"Also needs"_s), u"2 clerk"_s);
  QCOMPARE(step(u"check").alsoNeeds, (std::vector<RoleNeed>{{Id(u"role-clerk"), 2}}));
  QCOMPARE(field(u"Also needs"_s)->text(), u"2 Clerk"_s);
  QCOMPARE(m_session->undoLabel(), (ActionLabel{u"change-staffing"_s, {u"Check"_s}}));
}

void WorkSectionsTest::aRoleThatIsNotThereIsMade()
{
  m_selection->set(Id(u"check"));
  unfold();
  test::enter(field(u"Or done by"_s), u"2 Junior; Senior"_s);
  QCOMPARE(step(u"check").alternatives.size(), std::size_t(2));
  QCOMPARE(m_session->document().roles().size(), 3);
  m_session->undo();
  QCOMPARE(m_session->document().roles().size(), 1);
}

void WorkSectionsTest::mistakesAreAShareAndRetries()
{
  m_selection->set(Id(u"check"));
  unfold();
  test::enter(field(u"Goes wrong"_s), u"5 %"_s);
  QCOMPARE(step(u"check").failure->share.value, 0.05);
  test::enter(field(u"Tried again at most"_s), u"3"_s);
  QCOMPARE(step(u"check").failure->retries, 3);
  test::enter(field(u"Goes wrong"_s), u"150"_s);
  QCOMPARE(step(u"check").failure->share.value, 0.05);
}

void WorkSectionsTest::theQueueOfARole()
{
  m_selection->set(Id(u"clerk"));
  unfold();
  choose(field<QComboBox>(u"Queue"_s), u"Shortest work first"_s);
  QCOMPARE(m_session->document().get<Role>(Id(u"role-clerk"))->queue, QueueOrder::Shortest);
  // All are alike, so it makes no difference who is taken.
  QVERIFY(!field<QComboBox>(u"Who is taken"_s));
}

void WorkSectionsTest::urgentWorkInterrupts()
{
  m_selection->set(Id(u"role-clerk"));
  unfold();
  choose(field<QComboBox>(u"Urgent work"_s), u"Interrupts; the rest is done later"_s);
  QCOMPARE(m_session->document().get<Role>(Id(u"role-clerk"))->preemption, Preemption::Resume);
}

void WorkSectionsTest::breakdownsAndWhoRepairs()
{
  m_selection->set(Id(u"role-clerk"));
  unfold();
  const auto breakdown = [this] { return m_session->document().get<Role>(Id(u"role-clerk"))->breakdown; };
  test::enter(field(u"Mean"_s), u"40 h"_s);
  QVERIFY(breakdown().has_value());
  QCOMPARE(breakdown()->every.mean, Duration::fromHours(40));
  QCOMPARE(breakdown()->repair.mean, Duration::fromHours(1));
  test::enter(field(u"Mean"_s), QString());
  QVERIFY(!breakdown().has_value());
}

void WorkSectionsTest::whatIsOpenedElsewhereHasNoWorkOfItsOwn()
{
  m_selection->set(Id(u"picking"));
  unfold();
  QVERIFY(!field(u"In batches of"_s));
}

/// From an empty process to a decision that an attribute makes, all by the panel.
void WorkSectionsTest::aDecisionByAnAttribute()
{
  m_selection->set(Id(u"p"));
  unfold();
  clickLink(u"Add an attribute"_s);
  QCOMPARE(process().attributes.size(), std::size_t(1));
  test::enter(field(u"Attribute"_s), u"value"_s);
  test::enter(field(u"Begins with"_s), u"100 to 2000"_s);
  QCOMPARE(process().attributes.front(), (Attribute{u"value"_s, AttributeType::Number, 100, 2000, {}}));
  m_selection->set(Id(u"check"));
  clickLink(u"Set an attribute"_s);
  test::enter(field(u"New value"_s), u"value * 1.2"_s);
  QCOMPARE(m_session->document().get<Node>(Id(u"check"))->assignments,
           (std::vector<Assignment>{{u"value"_s, u"value * 1.2"_s}}));
  m_selection->set(Id(u"decide-approve"));
  test::enter(field(u"Condition"_s), u"value > 1000"_s);
  QCOMPARE(m_session->document().get<Flow>(Id(u"decide-approve"))->condition, u"value > 1000"_s);
  while (m_session->canUndo())
    m_session->undo();
  QVERIFY(process().attributes.empty());
}

void WorkSectionsTest::anExpressionIsCheckedAsItIsTyped()
{
  QVERIFY(m_session->perform({u"test"_s, {}}, [](Draft &draft) { return addAttribute(draft, Id(u"p"), u"value"_s); }));
  m_selection->set(Id(u"decide-approve"));
  QLineEdit *condition = field(u"Condition"_s);
  test::type(condition, u"value > "_s);
  QVERIFY(says(u"Something is missing at the end."_s));
  test::type(condition, u"value > valu"_s);
  QVERIFY(says(u"There is no attribute “valu” (character 9)."_s));
  test::type(condition, u"value > 10"_s);
  QVERIFY(!says(u"no attribute"_s));
  test::type(condition, u"value + 10"_s);
  QVERIFY(says(u"should be true or false"_s));
}

void WorkSectionsTest::whatAnAttributeBeginsWith_data()
{
  QTest::addColumn<int>("type");
  QTest::addColumn<QString>("typed");
  QTest::addColumn<QString>("shown");
  const int number = static_cast<int>(AttributeType::Number);
  const int yesNo = static_cast<int>(AttributeType::YesNo);
  const int text = static_cast<int>(AttributeType::Text);
  QTest::newRow("a number") << number << u" 12.5 "_s << u"12.5"_s;
  QTest::newRow("a range") << number << u"10-50"_s << u"10 to 50"_s;
  QTest::newRow("a range in words") << number << u"10 to 50"_s << u"10 to 50"_s;
  QTest::newRow("numbers") << number << u"1 (60 %); 2 (40 %)"_s << u"1 (60\u00a0%); 2 (40\u00a0%)"_s;
  QTest::newRow("numbers alike") << number << u"1; 2; 3"_s << u"1; 2; 3"_s;
  QTest::newRow("a negative number") << number << u"-5"_s << u"-5"_s;
  QTest::newRow("a range around zero") << number << u"-5 to 10.5"_s << u"-5 to 10.5"_s;
  QTest::newRow("a range below zero") << number << u"-10--2"_s << u"-10 to -2"_s;
  QTest::newRow("a range up to a negative number") << number << u"-10 – -2"_s << u"-10 to -2"_s;
  QTest::newRow("negative numbers") << number << u"-1; 2"_s << u"-1; 2"_s;
  QTest::newRow("zero") << number << QString() << QString();
  QTest::newRow("yes") << yesNo << u"Yes"_s << u"yes"_s;
  QTest::newRow("no") << yesNo << u"no"_s << u"no"_s;
  QTest::newRow("sometimes") << yesNo << u"30"_s << u"30\u00a0%"_s;
  QTest::newRow("a text") << text << u"new customer"_s << u"new customer"_s;
  QTest::newRow("texts") << text << u"new (75 %); old (25 %)"_s << u"new (75\u00a0%); old (25\u00a0%)"_s;
  QTest::newRow("a text in brackets") << text << u"new (EU)"_s << u"new (EU)"_s;
}

void WorkSectionsTest::whatAnAttributeBeginsWith()
{
  QFETCH(int, type);
  QFETCH(QString, typed);
  QFETCH(QString, shown);
  Attribute attribute;
  attribute.type = static_cast<AttributeType>(type);
  const std::optional<Attribute> read = withStart(attribute, typed);
  QVERIFY(read.has_value());
  QCOMPARE(startText(*read), shown);
  QVERIFY(withStart(attribute, shown) == read);
}

void WorkSectionsTest::nonsenseToBeginWithIsRefused()
{
  for (const QString &typed : {u"much"_s, u"50 to 10"_s, u"-2 to -5"_s, u"-"_s, u"- to 5"_s, u"1 (0 %)"_s, u"1; two"_s})
    QVERIFY2(!withStart(Attribute{}, typed), qPrintable(typed));
  QVERIFY(!withStart(Attribute{{}, AttributeType::YesNo, 0, 0, {}}, u"130 %"_s));
}

void WorkSectionsTest::aPersonHasRolesAndSpeed()
{
  Id anna;
  QVERIFY(m_session->perform({u"test"_s, {}}, [&](Draft &draft) -> Result<void> {
    const Result<Id> made = createPerson(draft, u"Anna"_s);
    anna = *made;
    return {};
  }));
  m_selection->set(anna);
  test::enter(field(u"Roles"_s), u"Clerk, Driver"_s);
  test::enter(field(u"Speed"_s), u"120 %"_s);
  const Person &person = *m_session->document().get<Person>(anna);
  QCOMPARE(person.roles.size(), std::size_t(2));
  QCOMPARE(person.speed, 1.2);
  m_selection->set(Id(u"role-clerk"));
  QCOMPARE(field(u"How many"_s)->placeholderText(), u"1, by name"_s);
  unfold();
  QVERIFY(field<QComboBox>(u"Who is taken"_s));
}

void WorkSectionsTest::pictures()
{
  QVERIFY(m_session->perform({u"test"_s, {}}, [](Draft &draft) { return addAttribute(draft, Id(u"p"), u"value"_s); }));
  QVERIFY(m_session->perform({u"test"_s, {}}, [](Draft &draft) {
    return setAssignments(draft, Id(u"check"), {{u"value"_s, u"value * 1.2"_s}});
  }));
  m_selection->set(Id(u"check"));
  unfold();
  test::enter(field(u"In batches of"_s), u"5"_s);
  test::enter(field(u"Goes wrong"_s), u"5 %"_s);
  test::enter(field(u"Room for"_s), u"20"_s);
  test::enter(field(u"Plus"_s), u"if(value > 1000, 5, zero)"_s);
  test::writePictures(*m_panel, u"properties-step-work"_s);
  m_selection->set(Id(u"role-clerk"));
  unfold();
  test::writePictures(*m_panel, u"properties-role-work"_s);
  m_selection->set(Id(u"p"));
  unfold();
  test::writePictures(*m_panel, u"properties-attributes"_s);
}

LANEWAY_TEST(WorkSectionsTest)
#include "work_sections_test.moc"
