#include <algorithm>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include "app/lay_out.h"
#include "app/messages/language.h"
#include "model/edit/session.h"
#include "model/exchange/formats.h"
#include "model/exchange/native/native_format.h"
#include "model/process/navigate.h"
#include "tests/support/cli/command_folder.h"
#include "tests/support/document_builder.h"
#include "tests/support/layout_samples.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;
using laneway::test::DocumentBuilder;

namespace {

/// What the command prints; null where it fails.
QString printed(const QStringList &arguments)
{
  const test::Answer answer = test::run(arguments);
  return answer.exit == 0 ? answer.out : QString();
}

QByteArray bytesOf(const QString &path)
{
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(bytes);
}

Document hiring()
{
  DocumentBuilder builder;
  builder.process(u"hiring").pool(u"company").lane(u"people").lane(u"team");
  builder.in(u"people").start(u"applied").task(u"screen").gateway(u"suitable", GatewayKind::Exclusive, u"Suitable?");
  builder.in(u"team").task(u"interview").note(u"hint", u"Two of the team").end(u"hired");
  builder.in(u"people").task(u"reject").end(u"rejected");
  builder.chain({u"applied", u"screen", u"suitable", u"interview", u"hired"});
  builder.chain({u"suitable", u"reject", u"rejected"}).flow(u"interview", u"screen").flow(u"hint", u"interview");
  builder.change<Flow>(u"hint-interview", [](Flow &flow) { flow.kind = FlowKind::Association; });
  return builder.build();
}

}  // namespace

Q_DECLARE_METATYPE(laneway::layout::LayoutMode)

/// laneway layout, on real files and on files whose elements stand in another order.
class LayoutCommandTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(setLanguage(u"en"_s)); }

  void realMapsHaveOnlyNoughtsInTheirMetrics()
  {
    const QString given = qEnvironmentVariable("LANEWAY_TEST_DATA");
    const QDir data(given.isEmpty() ? QStringLiteral(LANEWAY_SOURCE_DIR "/../shared/data") : given);
    if (!data.exists(u"miwg-reference"_s))
      QSKIP("There is no collection of real maps here; LANEWAY_TEST_DATA names its folder.");
    QDirIterator files(data.filePath(u"miwg-reference"_s), {u"*.bpmn"_s}, QDir::Files);
    // Overlaps, flows through shapes, labels covered, outside lanes.
    static const QRegularExpression figures(
        u" (\\d+) +(\\d+) +(\\d+) +(\\d+) +\\d+ +\\d+ +\\d+ +[\\d,.]+ +[\\d,.]+$"_s);
    int rows = 0;
    while (files.hasNext()) {
      const QString file = files.next();
      const QString table = printed({u"layout"_s, file, m_folder.filePath(u"out.laneway"_s), u"--metrics"_s});
      QVERIFY2(!table.isEmpty(), qPrintable(file));
      for (const QString &line : table.split(u'\n')) {
        const QRegularExpressionMatch row = figures.match(line);
        if (!row.hasMatch())
          continue;
        ++rows;
        for (int figure = 1; figure <= 4; ++figure)
          QVERIFY2(row.captured(figure) == u"0", qPrintable(file + u": "_s + line));
      }
    }
    QVERIFY(rows >= 11);
  }

  void theOrderOfElementsInTheFileDoesNotMatter()
  {
    const QString first = m_folder.filePath(u"first.laneway"_s);
    const QString shuffled = m_folder.filePath(u"shuffled.laneway"_s);
    nlohmann::json json = nlohmann::json::parse(workbookToJson({hiring(), {}, {}}).toStdString());
    write(first, QByteArray::fromStdString(json.dump()));
    test::Dice dice(11);
    for (auto &[key, value] : json.items()) {
      for (std::size_t i = value.is_array() ? value.size() : 0; i > 1; --i)
        std::swap(value[i - 1], value[static_cast<std::size_t>(dice.roll(static_cast<int>(i)))]);
    }
    write(shuffled, QByteArray::fromStdString(json.dump()));
    QVERIFY(bytesOf(first) != bytesOf(shuffled));
    for (const QString &file : {first, shuffled})
      QVERIFY(!printed({u"layout"_s, file, file + u".laneway"_s, u"--metrics"_s}).isEmpty());
    QVERIFY(!bytesOf(first + u".laneway"_s).isEmpty());
    QCOMPARE(bytesOf(first + u".laneway"_s), bytesOf(shuffled + u".laneway"_s));
  }

  void aSelectionMovesWhatItNamesAndNothingElse()
  {
    const QString drawn = m_folder.filePath(u"drawn.laneway"_s);
    const QString pushed = m_folder.filePath(u"pushed.laneway"_s);
    const QString out = m_folder.filePath(u"selected.laneway"_s);
    write(drawn, workbookToJson({hiring(), {}, {}}));
    QVERIFY(!printed({u"layout"_s, drawn, drawn, u"--metrics"_s}).isEmpty());
    nlohmann::json json = nlohmann::json::parse(bytesOf(drawn).toStdString());
    const auto shapeOf = [](nlohmann::json &file, const std::string &element) -> nlohmann::json & {
      return *std::find_if(file["shapes"].begin(), file["shapes"].end(),
                           [&](const nlohmann::json &shape) { return shape["element"] == element; });
    };
    for (const std::string each : {"interview", "screen"})
      shapeOf(json, each)["bounds"][0] = shapeOf(json, each)["bounds"][0].get<double>() + 13;
    write(pushed, QByteArray::fromStdString(json.dump()));

    QVERIFY(!printed({u"layout"_s, pushed, out, u"--mode"_s, u"selection"_s, u"--select"_s, u"interview, hired"_s,
                      u"--metrics"_s})
                 .isEmpty());
    nlohmann::json after = nlohmann::json::parse(bytesOf(out).toStdString());
    for (const std::string each : {"applied", "screen", "suitable", "reject", "rejected"})
      QVERIFY2(shapeOf(after, each)["bounds"] == shapeOf(json, each)["bounds"], each.c_str());
    const auto middleOf = [&](const std::string &each) {
      const nlohmann::json &bounds = shapeOf(after, each)["bounds"];
      return bounds[1].get<double>() + bounds[3].get<double>() / 2;
    };
    QCOMPARE(middleOf("interview"), middleOf("hired"));
  }

  void theWindowsCommandGivesTheSameBytes_data()
  {
    QTest::addColumn<QString>("name");
    QTest::addColumn<layout::LayoutMode>("mode");
    QTest::newRow("everything") << u"everything"_s << layout::LayoutMode::Everything;
    QTest::newRow("selection") << u"selection"_s << layout::LayoutMode::Selection;
    QTest::newRow("new only") << u"new"_s << layout::LayoutMode::NewOnly;
    QTest::newRow("sketch") << u"sketch"_s << layout::LayoutMode::Sketch;
    QTest::newRow("routes") << u"routes"_s << layout::LayoutMode::Routes;
  }

  void theWindowsCommandGivesTheSameBytes()
  {
    QFETCH(const QString, name);
    QFETCH(const layout::LayoutMode, mode);
    const QString in = m_folder.filePath(u"both.laneway"_s);
    const QString out = m_folder.filePath(u"both-out.laneway"_s);
    Document document = hiring();
    // Crooked, with one step that is not drawn yet.
    const Id map = document.diagrams().begin()->id;
    Shape moved = *shapeIn(document, map, Id(u"interview"));
    moved.bounds = translated(moved.bounds, {31, 7});
    document.put(moved);
    for (const Id element : {Id(u"reject"), Id(u"suitable-reject"), Id(u"reject-rejected")}) {
      const auto drawings = document.drawings(element);
      const std::vector<Id> drawn(drawings.begin(), drawings.end());
      for (const Id drawing : drawn)
        document.remove(drawing);
    }
    write(in, workbookToJson({document, {}, {}}));
    const Result<Imported> read = readWorkbookFile(in);
    QVERIFY(read);
    const bool selects = mode == layout::LayoutMode::Selection;
    const QStringList selection = selects ? QStringList{u"--select"_s, u"interview,hired"_s} : QStringList();
    QVERIFY(!printed(QStringList{u"layout"_s, in, out, u"--metrics"_s, u"--mode"_s, name} + selection).isNull());

    Session session(read->workbook, 1);
    const std::vector<Id> selected = selects ? std::vector{Id(u"interview"), Id(u"hired")} : std::vector<Id>();
    QVERIFY(layOut(session, map, {mode, selected}, nullptr));
    QVERIFY(bytesOf(out) != bytesOf(in));
    QCOMPARE(workbookToJson({session.document(), {}, {}}), bytesOf(out));
  }

  void aSelectionThatCannotBeIsRefused_data()
  {
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no ids") << QStringList{u"--mode"_s, u"selection"_s};
    QTest::newRow("unknown id") << QStringList{u"--mode"_s, u"selection"_s, u"--select"_s, u"nobody"_s};
    QTest::newRow("another mode") << QStringList{u"--mode"_s, u"routes"_s, u"--select"_s, u"screen"_s};
    QTest::newRow("not a shape") << QStringList{u"--mode"_s, u"selection"_s, u"--select"_s, u"interview-screen"_s};
  }

  void aSelectionThatCannotBeIsRefused()
  {
    QFETCH(const QStringList, options);
    const QString in = m_folder.filePath(u"given.laneway"_s);
    const QString out = m_folder.filePath(u"never.laneway"_s);
    write(in, workbookToJson({hiring(), {}, {}}));
    QVERIFY(printed(QStringList{u"layout"_s, in, out, u"--metrics"_s} + options).isNull());
    QVERIFY(!QFile::exists(out));
  }

 private:
  QTemporaryDir m_folder;
};

LANEWAY_TEST(LayoutCommandTest)
#include "layout_command_test.moc"
