#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

#include "app/document_file.h"
#include "app/main_window.h"
#include "app/messages/language.h"
#include "app/settings.h"
#include "app/window_list.h"
#include "model/edit/session.h"
#include "model/exchange/bpmn/bpmn_format.h"
#include "model/exchange/files.h"
#include "model/process/navigate.h"
#include "tests/support/test_registry.h"
#include "views/canvas/canvas_view.h"
#include "views/dialogs/file_report_dialog.h"
#include "views/painting/fonts.h"

using namespace laneway;
using namespace Qt::StringLiterals;

/// BPMN files in the window, driven by the mouse and keys: opening, dropping, calls into other files, saving.
class BpmnWindowTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init() { m_list = std::make_unique<WindowList>(); }
  void cleanup();
  void whatWasRepairedIsListedBesideTheMap();
  void aSoundFileOpensWithoutRemarks();
  void aDoubleClickOnACallOpensTheProcessOfAnotherFile();
  void aCallOfNothingSaysSo();
  void whatIsOnlyCarriedAlongIsSeenOnTheMap();
  void aFileDroppedOnTheMapOpens();
  void savingAsBpmnAsksAboutWhatItCannotHold();
  void savingBeginsBesideTheFileThatWasOpened();
  void theNextDialogBeginsWhereTheLastFileWas();

 private:
  QString write(const QString &name, const QByteArray &inside);
  MainWindow *open(const QString &path);
  static void doubleClick(MainWindow &window, QStringView drawing);
  static QString source(const MainWindow &window) { return QFileInfo(window.file().source()).fileName(); }

  QTemporaryDir m_folder;
  std::unique_ptr<WindowList> m_list;
};

void BpmnWindowTest::initTestCase()
{
  QStandardPaths::setTestModeEnabled(true);
  painting::ensureFonts();
  QVERIFY(setLanguage(u"en"_s));
}

void BpmnWindowTest::cleanup()
{
  for (MainWindow *window : m_list->windows())
    while (window->tabs().size() > 1)
      window->discardTab(*window->tabs().back());
  for (MainWindow *window : m_list->windows())
    window->discardTab(window->tab());
  m_list.reset();
}

/// A process "ID of the file" with what is given, and a call "c" that is drawn.
QString BpmnWindowTest::write(const QString &name, const QByteArray &inside)
{
  const QByteArray id = QFileInfo(name).baseName().toUtf8();
  const QByteArray bytes =
      "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'\n"
      "  xmlns:bpmndi='http://www.omg.org/spec/BPMN/20100524/DI' xmlns:dc='http://www.omg.org/spec/DD/20100524/DC'\n"
      "  targetNamespace='urn:test'>\n<process id='" +
      id + "' name='The " + id + "'>\n" + inside +
      "</process>\n<bpmndi:BPMNDiagram id='d'><bpmndi:BPMNPlane id='plane' bpmnElement='" + id +
      "'><bpmndi:BPMNShape id='c_di' bpmnElement='c'><dc:Bounds x='0' y='0' width='160' height='100'/>"
      "</bpmndi:BPMNShape></bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>";
  const QString path = m_folder.filePath(name);
  return writeBytes(path, bytes) ? path : QString();
}

MainWindow *BpmnWindowTest::open(const QString &path)
{
  MainWindow *window = m_list->open(path);
  if (!window)
    return nullptr;
  window->resize(1200, 800);
  window->activateWindow();
  return QTest::qWaitForWindowExposed(window) ? window : nullptr;
}

void BpmnWindowTest::doubleClick(MainWindow &window, QStringView drawing)
{
  CanvasView &view = *window.canvas();
  const Shape *shape = window.file().session().document().get<Shape>(Id(drawing));
  QVERIFY(shape);
  const QPoint at = view.mapFromScene(shape->bounds.x + shape->bounds.width / 2, shape->bounds.y + 80);
  QVERIFY(view.viewport()->rect().contains(at));
  QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
  QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at);
}

void BpmnWindowTest::whatWasRepairedIsListedBesideTheMap()
{
  MainWindow *window = open(write(u"broken.bpmn"_s,
                                  "<callActivity id='c' name='&lt;b&gt;C'/>\n<task id='c'/>\n"
                                  "<sequenceFlow id='f' sourceRef='c' targetRef='gone'/>\n"));
  QVERIFY(window);
  auto *dialog = window->findChild<FileReportDialog *>();
  QVERIFY(dialog && dialog->isVisible());
  QVERIFY(!dialog->isModal());  // the map can be used meanwhile
  const QString text = dialog->findChild<QTextBrowser *>()->toPlainText();
  QVERIFY2(text.contains(u"Line 6"_s) && text.contains(u"“c”"_s), qPrintable(text));
  QVERIFY2(text.contains(u"Line 7"_s) && text.contains(u"“f”"_s), qPrintable(text));
  QVERIFY(dialog->windowTitle().contains(u"broken.bpmn"_s));
  QTest::keyClick(dialog, Qt::Key_Escape);
  QTRY_VERIFY(!window->findChild<FileReportDialog *>());
}

void BpmnWindowTest::aSoundFileOpensWithoutRemarks()
{
  MainWindow *window = open(write(u"sound.bpmn"_s, "<callActivity id='c' name='C'/>"));
  QVERIFY(window);
  QVERIFY(!window->findChild<FileReportDialog *>());
  QVERIFY(!window->file().session().isModified());
}

void BpmnWindowTest::aDoubleClickOnACallOpensTheProcessOfAnotherFile()
{
  write(u"shipping.bpmn"_s, "<task id='c' name='Pack'/>");
  MainWindow *window = open(write(u"order.bpmn"_s, "<callActivity id='c' name='Ship' calledElement='shipping'/>"));
  QVERIFY(window);
  QCOMPARE(source(*window), u"order.bpmn"_s);
  doubleClick(*window, u"c_di");
  QTRY_COMPARE(source(*window), u"shipping.bpmn"_s);
  QCOMPARE(window->tabs().size(), 2U);
  QCOMPARE(window->scope(), Id(u"shipping"));
}

void BpmnWindowTest::aCallOfNothingSaysSo()
{
  MainWindow *window = open(write(u"lonely.bpmn"_s, "<callActivity id='c' name='Ship' calledElement='nowhere'/>"));
  QVERIFY(window);
  QString said;
  connect(&window->tab(), &DocumentTab::statusMessage, this, [&said](const QString &text) { said = text; });
  doubleClick(*window, u"c_di");
  QTRY_VERIFY2(said.contains(u"“nowhere”"_s), qPrintable(said));
  QCOMPARE(window->tabs().size(), 1U);
}

void BpmnWindowTest::whatIsOnlyCarriedAlongIsSeenOnTheMap()
{
  const auto inkOf = [this](const QString &name, const QByteArray &drawn) {
    const QString path = write(name,
                               "<ioSpecification><dataInput id='in'/><inputSet/><outputSet/></ioSpecification>"
                               "<callActivity id='c' name='C'/>");
    QByteArray bytes = *readBytes(path);
    bytes.replace("</bpmndi:BPMNPlane>", drawn + "</bpmndi:BPMNPlane>");
    if (!writeBytes(path, bytes))
      return -1;
    MainWindow *window = open(path);
    if (!window)
      return -1;
    CanvasView &view = *window->canvas();
    const QRect part(view.mapFromScene(-4, 116), view.mapFromScene(44, 174));
    const QImage seen = view.viewport()->grab(part).toImage();
    const QRgb empty = seen.pixel(0, 0);
    int ink = 0;
    for (int y = 0; y < seen.height(); ++y)
      for (int x = 0; x < seen.width(); ++x)
        ink += seen.pixel(x, y) != empty;
    return ink;
  };
  const int without = inkOf(u"bare.bpmn"_s, {});
  const int with = inkOf(u"data.bpmn"_s,
                         "<bpmndi:BPMNShape id='in_di' bpmnElement='in'><dc:Bounds x='0' y='120' width='40' "
                         "height='50'/></bpmndi:BPMNShape>");
  QVERIFY2(without >= 0 && with > without + 100, qPrintable(u"%1, %2"_s.arg(without).arg(with)));
}

void BpmnWindowTest::aFileDroppedOnTheMapOpens()
{
  MainWindow *window = open(write(u"first.bpmn"_s, "<callActivity id='c' name='C'/>"));
  QVERIFY(window);
  QMimeData files;
  files.setUrls({QUrl::fromLocalFile(write(u"second.bpmn"_s, "<task id='c' name='Pack'/>"))});
  const QPoint at = window->rect().center();
  QDragEnterEvent enter(at, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(window, &enter);
  QVERIFY(enter.isAccepted());
  QDropEvent drop(at, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(window, &drop);
  QTRY_COMPARE(source(*window), u"second.bpmn"_s);
  QCOMPARE(window->tabs().size(), 2U);  // the first stays open

  // Over the map too, which takes other things itself.
  QWidget *viewport = window->canvas()->viewport();
  QDragEnterEvent over(viewport->rect().center(), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(viewport, &over);
  QVERIFY(over.isAccepted());
}

void BpmnWindowTest::savingAsBpmnAsksAboutWhatItCannotHold()
{
  MainWindow *window = open(QStringLiteral(LANEWAY_SOURCE_DIR "/resources/samples/en/client-onboarding.laneway"));
  QVERIFY(window);
  const QString path = m_folder.filePath(u"saved.bpmn"_s);
  QString losses;
  const auto saveAnswering = [&](QMessageBox::StandardButton answer) {
    QTimer timer;
    connect(&timer, &QTimer::timeout, &timer, [&] {
      QWidget *modal = QApplication::activeModalWidget();
      if (auto *question = qobject_cast<QMessageBox *>(modal)) {
        losses = question->informativeText();
        timer.stop();
        QTest::mouseClick(question->button(answer), Qt::LeftButton);
      } else if (auto *dialog = qobject_cast<QFileDialog *>(modal)) {
        auto *name = dialog->findChild<QLineEdit *>();
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
      }
    });
    timer.start(50);
    return window->saveAs();
  };
  QVERIFY(!saveAnswering(QMessageBox::Cancel));
  QVERIFY(losses.contains(u"BPMN"_s));
  QVERIFY(!QFile::exists(path));
  QVERIFY(saveAnswering(QMessageBox::Save));
  const auto bytes = readBytes(path);
  QVERIFY(bytes);
  QVERIFY(looksLikeBpmn(*bytes));
  QCOMPARE(window->file().path(), path);
  QVERIFY(!window->file().session().isModified());
}

void BpmnWindowTest::savingBeginsBesideTheFileThatWasOpened()
{
  QTemporaryDir elsewhere;
  MainWindow *window = open(write(u"here.bpmn"_s, {}));
  QVERIFY(window);
  settings::setLastFolder(elsewhere.path());  // as if another file had been opened since
  QString folder;
  QTimer timer;
  connect(&timer, &QTimer::timeout, this, [&] {
    auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
    if (!dialog)
      return;
    timer.stop();
    folder = dialog->directory().absolutePath();
    dialog->reject();
  });
  timer.start(50);
  QVERIFY(!window->saveAs());
  QCOMPARE(folder, QFileInfo(m_folder.path()).absoluteFilePath());
}

void BpmnWindowTest::theNextDialogBeginsWhereTheLastFileWas()
{
  settings::setLastFolder(QDir::rootPath());
  QVERIFY(open(write(u"last.bpmn"_s, {})));
  QCOMPARE(settings::lastFolder(), QFileInfo(m_folder.path()).absoluteFilePath());
}

LANEWAY_TEST(BpmnWindowTest)
#include "bpmn_window_test.moc"
