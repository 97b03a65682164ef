#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include "app/document_file.h"
#include "app/main_window.h"
#include "app/messages/language.h"
#include "app/window_list.h"
#include "model/edit/session.h"
#include "model/exchange/formats.h"
#include "tests/support/test_registry.h"
#include "views/canvas/canvas_view.h"
#include "views/painting/export_diagram.h"
#include "views/painting/fonts.h"

using namespace laneway;
using namespace Qt::StringLiterals;

/// Files dropped on the window, of every kind that lies on a desk: what can be opened opens as a tab, all else is
/// refused in words once, and what was open stays as it was.
class DropFilesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanup();
  void fileByFile_data();
  void fileByFile();
  void severalAtOnceAreAnsweredAtOnce();
  void pagesOfTheWebAreNotTaken();
  void aTableBecomesStepsOfTheDrawing();

 private:
  QString file(const QString &name, const QByteArray &content);
  static QString sample()
  {
    return QStringLiteral(LANEWAY_SOURCE_DIR "/resources/samples/en/client-onboarding.laneway");
  }
  /// A window with an empty process; false where it does not take the drop.
  bool drop(const QList<QUrl> &urls);
  /// Waits until this many tabs are open and, if `isRefused`, something was said.
  void settle(std::size_t tabs, bool isRefused);

  QTemporaryDir m_folder;
  std::unique_ptr<WindowList> m_list;
  QStringList m_said;
  QTimer m_reader;
};

void DropFilesTest::initTestCase()
{
  QStandardPaths::setTestModeEnabled(true);
  painting::ensureFonts();
  QVERIFY(setLanguage(u"en"_s));
  connect(&m_reader, &QTimer::timeout, this, [this] {
    if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
      m_said.push_back(box->text());
      box->button(QMessageBox::Ok)->click();
    }
  });
}

void DropFilesTest::cleanup()
{
  m_reader.stop();
  for (MainWindow *window : m_list->windows())
    delete window;
  m_list.reset();
  m_said.clear();
}

QString DropFilesTest::file(const QString &name, const QByteArray &content)
{
  QFile made(m_folder.filePath(name));
  return made.open(QIODevice::WriteOnly) && made.write(content) == content.size() ? made.fileName() : QString();
}

bool DropFilesTest::drop(const QList<QUrl> &urls)
{
  m_list = std::make_unique<WindowList>();
  MainWindow *window = m_list->openNew();
  m_reader.start(5);
  QMimeData mime;
  mime.setUrls(urls);
  // Over the drawing, which leaves files to the window around it.
  const QPoint at(300, 300);
  QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(window->canvas()->viewport(), &enter);
  if (!enter.isAccepted())
    return false;
  QDropEvent dropped(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(window, &dropped);
  return true;
}

void DropFilesTest::settle(std::size_t tabs, bool isRefused)
{
  QTRY_COMPARE(m_said.size(), qsizetype(isRefused ? 1 : 0));
  QTRY_COMPARE(m_list->windows().front()->tabs().size(), tabs);
  QCoreApplication::processEvents();
  QCOMPARE(m_list->windows().size(), std::size_t(1));
  QCOMPARE(m_said.size(), qsizetype(isRefused ? 1 : 0));
}

void DropFilesTest::fileByFile_data()
{
  QTest::addColumn<QString>("path");
  QTest::addColumn<bool>("opens");
  const QByteArray bpmn =
      "<?xml version=\"1.0\"?><definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" id=\"d\">"
      "<process id=\"p\"><startEvent id=\"s\"/><task id=\"t\" name=\"Call\"/>"
      "<sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"t\"/></process></definitions>";
  QImage picture(8, 8, QImage::Format_RGB32);
  picture.fill(Qt::red);
  const QString png = m_folder.filePath(u"picture.png"_s);
  QVERIFY(picture.save(png));
  QVERIFY(QDir(m_folder.path()).mkpath(u"folder"_s));
  QTest::newRow("document") << sample() << true;
  QTest::newRow("BPMN") << file(u"map.bpmn"_s, bpmn) << true;
  const Result<Imported> imported = readWorkbookFile(sample());
  QVERIFY(imported);
  const Workbook &workbook = imported->workbook;
  const Id map = workbook.document.diagrams().begin()->id;
  const QString svg = m_folder.filePath(u"picture-with-document.svg"_s);
  QVERIFY(painting::exportDiagram(workbook, workbook.document, map, svg, {}));
  const QString bare = m_folder.filePath(u"picture-only.svg"_s);
  QVERIFY(painting::exportDiagram(workbook, workbook.document, map, bare, {.withDocument = false}));
  QTest::newRow("SVG with a document") << svg << true;
  QTest::newRow("SVG without its document") << bare << false;
  QTest::newRow("foreign SVG") << file(u"foreign.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect/></svg>")
                               << false;
  QTest::newRow("PNG") << png << false;
  QTest::newRow("text") << file(u"notes.txt"_s, "Call the client\nSend the offer\n") << false;
  QTest::newRow("folder") << m_folder.filePath(u"folder"_s) << false;
  QTest::newRow("garbage by our name") << file(u"noise.laneway"_s, QByteArray("\x00\xff{\"\x1b[", 6)) << false;
  QTest::newRow("garbage by BPMN's name") << file(u"noise.bpmn"_s, QByteArray("<definitions><<", 15)) << false;
  QTest::newRow("empty") << file(u"empty.laneway"_s, {}) << false;
  QTest::newRow("not there") << m_folder.filePath(u"gone.laneway"_s) << false;
}

void DropFilesTest::fileByFile()
{
  QFETCH(QString, path);
  QFETCH(bool, opens);
  QVERIFY(drop({QUrl::fromLocalFile(path)}));
  settle(1, !opens);  // the empty document gives way to what is opened
  if (!opens) {
    const QString name = QFileInfo(path).fileName();
    QVERIFY2(m_said.front().contains(name), qPrintable(m_said.front()));
  }
}

void DropFilesTest::severalAtOnceAreAnsweredAtOnce()
{
  const QString text = file(u"notes.txt"_s, "Call the client\n");
  const QString noise = file(u"noise.bpmn"_s, "<definitions><<");
  const QString copy = m_folder.filePath(u"copy.laneway"_s);
  QFile::remove(copy);
  QVERIFY(QFile::copy(sample(), copy));
  QVERIFY(drop({QUrl::fromLocalFile(text), QUrl::fromLocalFile(sample()), QUrl(u"https://a.example/b.bpmn"_s),
                QUrl::fromLocalFile(noise), QUrl::fromLocalFile(copy)}));
  settle(2, true);
  for (const QString &name : {u"notes.txt"_s, u"noise.bpmn"_s})
    QVERIFY2(m_said.front().contains(name), qPrintable(m_said.front()));
}

void DropFilesTest::pagesOfTheWebAreNotTaken()
{
  QVERIFY(!drop({QUrl(u"https://a.example/b.bpmn"_s)}));
  settle(1, false);
}

void DropFilesTest::aTableBecomesStepsOfTheDrawing()
{
  const QString table = file(u"steps.csv"_s, "Step,Role\nCall the client,Sales\nSend the offer,Sales\n");
  m_list = std::make_unique<WindowList>();
  MainWindow *window = m_list->openNew();
  m_reader.start(5);
  QMimeData mime;
  mime.setUrls({QUrl::fromLocalFile(table)});
  const QPoint at(300, 300);
  QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(window->canvas()->viewport(), &enter);
  QVERIFY(enter.isAccepted());
  QDropEvent dropped(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(window->canvas()->viewport(), &dropped);
  settle(1, false);
  QCOMPARE(window->file().session().document().nodes().size(), std::size_t(2));
}

LANEWAY_TEST(DropFilesTest)
#include "drop_files_test.moc"
