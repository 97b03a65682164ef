#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "model/edit/draft.h"
#include "model/edit/move_shapes.h"
#include "model/edit/remove.h"
#include "model/edit/rename.h"
#include "model/edit/session.h"
#include "model/exchange/formats.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

/// Edits of Laneway's, written as BPMN, beside the same edits of the file by a program that is not ours.
class BpmnEditTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void editsAreThoseOfAnotherEditor_data();
  void editsAreThoseOfAnotherEditor();
};

namespace {

QString testData()
{
  const QString set = qEnvironmentVariable("LANEWAY_TEST_DATA");
  return set.isEmpty() ? QStringLiteral(LANEWAY_SOURCE_DIR "/../shared/data") : set;
}

/// The tasks that are drawn once, in the order of their ids.
std::vector<Id> drawnTasks(const Document &document)
{
  std::vector<Id> tasks;
  for (const Node &node : document.nodes())
    if (const Activity *activity = node.as<Activity>();
        activity && activity->kind == ActivityKind::Task && document.drawings(node.id).size() == 1) {
      const Shape *shape = document.get<Shape>(*document.drawings(node.id).begin());
      if (!document.get<Diagram>(shape->diagram)->automatic)
        tasks.push_back(node.id);
    }
  return tasks;
}

/// Does it in Laneway and returns the words in which the other editor is told.
QString perform(Session &session, const QString &kind, Id task)
{
  const Result<ChangeSet> done = session.perform({kind, {}}, [&](Draft &draft) -> Result<void> {
    if (kind == u"rename")
      return rename(draft, task, u"Another name"_s);
    if (kind == u"delete")
      return removeElements(draft, {task});
    const Shape *shape = draft.document.get<Shape>(*draft.document.drawings(task).begin());
    return moveShapes(draft, shape->diagram, {task}, {24, 16});
  });
  if (!done)
    return {};
  const QString arguments = kind == u"rename" ? u":Another name"_s : kind == u"move" ? u":24:16"_s : QString();
  return kind + u':' + task.text() + arguments;
}

QString output(const QStringList &arguments)
{
  QProcess python;
  python.start(u"python3"_s, arguments);
  return python.waitForFinished(300'000) ? QString::fromUtf8(python.readAllStandardOutput()) : QString();
}

}  // namespace

void BpmnEditTest::editsAreThoseOfAnotherEditor_data()
{
  QTest::addColumn<QString>("folder");
  QTest::addColumn<QString>("kind");
  for (const char *folder : {"miwg-reference", "camunda-examples"})
    for (const char *kind : {"rename", "move", "delete"})
      QTest::addRow("%s, %s", folder, kind) << QString::fromLatin1(folder) << QString::fromLatin1(kind);
}

void BpmnEditTest::editsAreThoseOfAnotherEditor()
{
  QFETCH(QString, folder);
  QFETCH(QString, kind);
  const QDir files(testData() + u'/' + folder);
  const QString tools = testData() + u"/../tools/"_s;
  if (!files.exists() || !QFileInfo::exists(tools + u"bpmn_edit.py"_s))
    QSKIP("The files of others, or the other editor beside them, are not here: set LANEWAY_TEST_DATA.");

  const QTemporaryDir out;
  QDir(out.path()).mkpath(u"theirs"_s);
  QDir(out.path()).mkpath(u"ours"_s);
  int edited = 0;
  for (const QFileInfo &each : files.entryInfoList({u"*.bpmn"_s}, QDir::Files)) {
    const auto imported = readWorkbookFile(each.filePath());
    QVERIFY(imported);
    Session session(imported->workbook, 1);
    const std::vector<Id> tasks = drawnTasks(session.document());
    if (tasks.empty())
      continue;
    const QString told = perform(session, kind, tasks[tasks.size() / 2]);
    QVERIFY2(!told.isEmpty(), qPrintable(each.fileName()));
    const QString theirs = out.filePath(u"theirs/"_s + each.fileName());
    (void)output({tools + u"bpmn_edit.py"_s, each.filePath(), theirs, told});
    if (!QFile::exists(theirs))
      QSKIP("python3 is needed for the other editor.");
    Workbook workbook = imported->workbook;
    workbook.document = session.document();
    QVERIFY(writeWorkbookFile(workbook, out.filePath(u"ours/"_s + each.fileName())));
    ++edited;
  }
  QVERIFY(edited >= 10);

  // Ours draws the flows of what moved afresh, and their labels with them, and lanes grow around it.
  static const QRegularExpression row(u"^(\\S+) +([\\d.]+) +([\\d.]+) +([\\d.]+) +\\d+ +\\d+ +(\\d+) *(.*)$"_s);
  static const QRegularExpression allowed(u"di_(waypoints|labels|bounds) \\d+%(; )?"_s);
  int compared = 0;
  const QStringList rows =
      output({tools + u"bpmn_compare.py"_s, u"--batch"_s, out.filePath(u"theirs"_s), out.filePath(u"ours"_s)})
          .split(u'\n');
  for (const QString &line : rows) {
    const QRegularExpressionMatch match = row.match(line);
    if (!match.hasMatch())
      continue;
    ++compared;
    QVERIFY2(match.captured(3) == u"1.0000" && match.captured(5) == u"0", qPrintable(line));
    QString worse = match.captured(6).trimmed();
    if (kind == u"move")
      worse.remove(allowed);
    QVERIFY2(worse.isEmpty(), qPrintable(line));
  }
  QCOMPARE(compared, edited);
}

LANEWAY_TEST(BpmnEditTest)
#include "bpmn_edit_test.moc"
