#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;

/// The program itself, as a shell runs it where there is neither a display nor a session.
class ProgramTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void drawingNeedsNoSession();
  void aWindowIsRefusedInOneSentence();

 private:
  struct Answer {
    int exit = -1;
    QByteArray out;
    QByteArray err;
  };
  static Answer run(const QStringList &arguments);
};

ProgramTest::Answer ProgramTest::run(const QStringList &arguments)
{
  QProcess program;
  QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
  for (const QString &each : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_RUNTIME_DIR"_s, u"QT_QPA_PLATFORM"_s})
    bare.remove(each);
  program.setProcessEnvironment(bare);
  program.start(QStringLiteral(LANEWAY_BINARY_DIR "/app/laneway"), arguments);
  if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
    return {};
  return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

void ProgramTest::drawingNeedsNoSession()
{
  const QTemporaryDir folder;
  const QString sample = QStringLiteral(LANEWAY_SOURCE_DIR "/resources/samples/en/blog-post.laneway");
  for (const QString &name : {u"drawing.svg"_s, u"drawing.png"_s, u"drawing.pdf"_s}) {
    const Answer answer = run({u"export"_s, sample, folder.filePath(name)});
    QCOMPARE(answer.err, QByteArray());
    QCOMPARE(answer.exit, 0);
    QVERIFY(QFileInfo(folder.filePath(name)).size() > 0);
  }
}

void ProgramTest::aWindowIsRefusedInOneSentence()
{
  const Answer answer = run({});
  QCOMPARE(answer.exit, 2);
  QCOMPARE(answer.out, QByteArray());
  QCOMPARE(answer.err.count('\n'), 1);
  QVERIFY(answer.err.startsWith("laneway: "));
}

LANEWAY_TEST(ProgramTest)

#include "program_test.moc"
