#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

#include "model/edit/change_set.h"
#include "model/exchange/files.h"
#include "tests/support/cli/command_folder.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;
using laneway::test::Answer;
using laneway::test::run;

/// What convert, export, diff and layout write.
class DocumentCommandsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_folder.fill()); }
  void cleanup() { QVERIFY(test::forgetWhatWasTyped()); }
  void convertKeepsEverything();
  void convertTakesOutAVariant();
  void nothingIsLeftWhereAnOutputCannotBeWritten();
  void exportedDrawingsOpenAgain();
  void diffAsJsonNamesEveryProperty();
  void layoutDrawsWhatIsNotDrawn();

 private:
  test::CommandFolder m_folder;
};

void DocumentCommandsTest::convertKeepsEverything()
{
  QCOMPARE(run({u"convert"_s, m_folder.path(u"small.laneway"_s), m_folder.path(u"same.laneway"_s)}).exit, 0);
  QCOMPARE(*readBytes(m_folder.path(u"same.laneway"_s)), *readBytes(m_folder.path(u"small.laneway"_s)));
}

void DocumentCommandsTest::convertTakesOutAVariant()
{
  QCOMPARE(run({u"convert"_s, m_folder.path(u"small.laneway#to-be"_s), m_folder.path(u"to-be.laneway"_s)}).exit, 0);
  const Workbook taken = m_folder.read(u"to-be.laneway"_s);
  QVERIFY(taken.variants.empty());
  QVERIFY(difference(taken.document, test::smallWorkbook().variants.front().document).isEmpty());
}

void DocumentCommandsTest::nothingIsLeftWhereAnOutputCannotBeWritten()
{
  const Answer answer = run({u"convert"_s, m_folder.path(u"broken.laneway"_s), m_folder.path(u"never.laneway"_s)});
  QCOMPARE(answer.exit, 2);
  QVERIFY(!QFile::exists(m_folder.path(u"never.laneway"_s)));
  QCOMPARE(
      run({u"simulate"_s, m_folder.path(u"small.laneway"_s), u"--json"_s, m_folder.path(u"no/folder.json"_s)}).exit, 2);
}

void DocumentCommandsTest::exportedDrawingsOpenAgain()
{
  QVERIFY(m_folder.save(u"undrawn.laneway"_s, {test::smallProcess().buildUndrawn(), {}, {}}));
  QCOMPARE(run({u"export"_s, m_folder.path(u"small.laneway"_s), m_folder.path(u"whole.svg"_s)}).exit, 0);
  QCOMPARE(run({u"diff"_s, m_folder.path(u"small.laneway"_s), m_folder.path(u"whole.svg"_s), u"--layout"_s}).exit, 0);
  QCOMPARE(run({u"export"_s, m_folder.path(u"undrawn.laneway"_s), m_folder.path(u"laid-out.svg"_s)}).exit, 0);
  QVERIFY(readBytes(m_folder.path(u"laid-out.svg"_s))->contains("Check documents"));
  QCOMPARE(run({u"export"_s, m_folder.path(u"small.laneway"_s), m_folder.path(u"only.svg"_s), u"--no-document"_s}).exit,
           0);
  QCOMPARE(run({u"convert"_s, m_folder.path(u"only.svg"_s), m_folder.path(u"x.laneway"_s)}).exit, 2);
}

void DocumentCommandsTest::diffAsJsonNamesEveryProperty()
{
  const Answer answer =
      run({u"diff"_s, m_folder.path(u"small.laneway"_s), m_folder.path(u"changed.laneway"_s), u"--json"_s});
  QCOMPARE(answer.exit, 1);
  const nlohmann::json json = nlohmann::json::parse(answer.out.toStdString());
  const nlohmann::json &changes = json["changes"];
  QCOMPARE(changes.size(), std::size_t(2));
  QCOMPARE(changes[0]["id"].get<std::string>(), std::string("check"));
  QCOMPARE(changes[0]["change"].get<std::string>(), std::string("changed"));
  QCOMPARE(changes[0]["properties"][1]["property"].get<std::string>(), std::string("duration"));
  QCOMPARE(changes[0]["properties"][1]["after"]["mean"].get<std::string>(), std::string("PT20M"));
  QCOMPARE(changes[1]["change"].get<std::string>(), std::string("added"));
  QCOMPARE(changes[1]["element"]["name"].get<std::string>(), std::string("File it"));
}

void DocumentCommandsTest::layoutDrawsWhatIsNotDrawn()
{
  QVERIFY(m_folder.save(u"undrawn.laneway"_s, {test::smallProcess().buildUndrawn(), {}, {}}));
  QCOMPARE(run({u"layout"_s, m_folder.path(u"undrawn.laneway"_s), m_folder.path(u"drawn.laneway"_s)}).exit, 0);
  const Document drawn = m_folder.read(u"drawn.laneway"_s).document;
  for (const Node &node : drawn.nodes())
    QVERIFY2(!drawn.drawings(node.id).isEmpty(), qPrintable(node.id.text()));
  QCOMPARE(run({u"diff"_s, m_folder.path(u"undrawn.laneway"_s), m_folder.path(u"drawn.laneway"_s)}).exit, 0);
}

LANEWAY_TEST(DocumentCommandsTest)
#include "document_commands_test.moc"
