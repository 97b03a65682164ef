#include "views/theme/theme_style.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QObject>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>

#include "tests/support/test_registry.h"
#include "views/painting/fonts.h"
#include "views/theme/apply_theme.h"
#include "views/theme/icon.h"
#include "views/theme/theme.h"

using namespace laneway::theme;
using namespace Qt::StringLiterals;

/// Beside what it asserts, this test writes pictures of every kind of widget into its build folder, to be looked at.
class ThemeStyleTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { laneway::painting::ensureFonts(); }
  void cleanupTestCase() { applyTheme(themeFor(Appearance::Light)); }

  void messageBoxesHaveOurSigns()
  {
    applyTheme(themeFor(Appearance::Light));
    const auto shown = [](const QIcon &icon) { return icon.pixmap(32, 32).toImage(); };
    const auto standard = [&](QStyle::StandardPixmap sign) {
      return shown(QApplication::style()->standardIcon(sign, nullptr, nullptr));
    };
    QCOMPARE(standard(QStyle::SP_MessageBoxQuestion), shown(icon(u"help", Tone::Accent)));
    QCOMPARE(standard(QStyle::SP_MessageBoxInformation), shown(icon(u"information", Tone::Accent)));
    QCOMPARE(standard(QStyle::SP_MessageBoxWarning), shown(icon(u"warning", Tone::Warning)));
    QCOMPARE(standard(QStyle::SP_MessageBoxCritical), shown(icon(u"error", Tone::Error)));
  }

  void aChangeOfThemeRestylesWhatIsOpen()
  {
    applyTheme(themeFor(Appearance::Light));
    const std::unique_ptr<QMainWindow> window = gallery();
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    const QImage light = picture(*window, u"light"_s);
    applyTheme(themeFor(Appearance::Dark));
    QCoreApplication::processEvents();  // Qt hands palettes on through the queue.
    const QImage dark = picture(*window, u"dark"_s);
    applyTheme(themeFor(Appearance::Light));
    QCoreApplication::processEvents();
    const QImage again = picture(*window, u"light"_s);

    QCOMPARE(shareOf(light, themeFor(Appearance::Dark).window), 0.0);
    QCOMPARE(shareOf(dark, themeFor(Appearance::Light).window), 0.0);
    QVERIFY(shareOf(light, themeFor(Appearance::Light).window) > 0.2);
    QVERIFY(shareOf(dark, themeFor(Appearance::Dark).window) > 0.2);
    QCOMPARE(again, light);
  }

  void aWidgetOpenedLaterHasTheTheme()
  {
    applyTheme(themeFor(Appearance::Dark));
    QLineEdit field;
    field.resize(200, 30);
    const QImage image = field.grab().toImage();
    QCOMPARE(image.pixelColor(100, 4), themeFor(Appearance::Dark).sunken);
    applyTheme(themeFor(Appearance::Light));
  }

  void focusIsSeenOnEveryField_data()
  {
    QTest::addColumn<QByteArray>("kind");
    for (const char *kind : {"QLineEdit", "QComboBox", "QSpinBox", "QPlainTextEdit", "QPushButton", "QCheckBox"})
      QTest::newRow(kind) << QByteArray(kind);
  }
  void focusIsSeenOnEveryField()
  {
    QFETCH(QByteArray, kind);
    QWidget window;
    QVBoxLayout layout(&window);
    QLineEdit first;
    layout.addWidget(&first);
    const std::unique_ptr<QWidget> field = make(kind);
    layout.addWidget(field.get());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first.setFocus();
    const QImage without = field->grab().toImage();
    QTest::keyClick(&first, Qt::Key_Tab);
    QVERIFY(field->hasFocus());
    const QImage with = field->grab().toImage();
    const QColor accent = themeFor(Appearance::Light).accent;
    QVERIFY(shareOf(with, accent) > shareOf(without, accent));
    field->setParent(nullptr);
  }

  void aScrollBarCanBeDraggedToItsEnd()
  {
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 100000);
    bar.setPageStep(10);
    bar.resize(12, 300);
    bar.show();
    QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(6, 8));
    QTest::mouseMove(&bar, QPoint(6, 600));
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(6, 600));
    QCOMPARE(bar.value(), bar.maximum());
  }

  void theArrowsOfASpinBoxStep()
  {
    QSpinBox box;
    box.resize(120, 30);
    box.show();
    QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(110, 8));
    QCOMPARE(box.value(), 1);
    QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(110, 22));
    QCOMPARE(box.value(), 0);
  }

 private:
  static std::unique_ptr<QWidget> make(const QByteArray &kind)
  {
    if (kind == "QLineEdit")
      return std::make_unique<QLineEdit>();
    if (kind == "QComboBox")
      return std::make_unique<QComboBox>();
    if (kind == "QSpinBox")
      return std::make_unique<QSpinBox>();
    if (kind == "QPlainTextEdit")
      return std::make_unique<QPlainTextEdit>();
    if (kind == "QCheckBox")
      return std::make_unique<QCheckBox>(u"Vertical"_s);
    return std::make_unique<QPushButton>(u"Cancel"_s);
  }

  static std::unique_ptr<QMainWindow> gallery();

  static QImage picture(QMainWindow &window, const QString &name)
  {
    const QImage image = window.grab().toImage();
    image.save(QStringLiteral(LANEWAY_BINARY_DIR "/theme-%1.png").arg(name));
    return image;
  }

  /// How much of the picture has exactly this colour.
  static double shareOf(const QImage &image, const QColor &color)
  {
    qint64 count = 0;
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x)
        count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return static_cast<double>(count) / static_cast<double>(image.width() * image.height());
  }
};

/// Every kind of widget in its states, arranged about as in the program's window.
std::unique_ptr<QMainWindow> ThemeStyleTest::gallery()
{
  auto window = std::make_unique<QMainWindow>();
  window->resize(1240, 860);
  for (const QString &title : {u"&File"_s, u"&Edit"_s, u"&View"_s, u"&Simulate"_s})
    window->menuBar()->addMenu(title);

  auto *bar = window->addToolBar(u"Tools"_s);
  bar->setMovable(false);
  for (const QString &name : {u"new"_s, u"open"_s, u"save"_s})
    bar->addAction(icon(name), name);
  bar->addSeparator();
  bar->addAction(icon(u"undo"), u"Undo"_s);
  bar->addAction(icon(u"redo"), u"Redo"_s)->setEnabled(false);
  bar->addAction(icon(u"theme"), u"Theme"_s)->setCheckable(true);
  bar->actions().last()->setChecked(true);
  auto *views = new QTabBar;
  setSegmented(views);
  for (const QString &name : {u"Map"_s, u"Table"_s, u"Checklist"_s, u"Simulate"_s})
    views->addTab(name);
  bar->addSeparator();
  bar->addWidget(views);

  auto *split = new QSplitter;
  auto *tree = new QTreeWidget;
  tree->setHeaderHidden(true);
  auto *operational = new QTreeWidgetItem(tree, {u"Operational"_s});
  auto *onboarding = new QTreeWidgetItem(operational, {u"Client onboarding"_s});
  for (const QString &name : {u"Document collection"_s, u"Kick-off meeting"_s})
    (new QTreeWidgetItem(onboarding, {name}))->setIcon(0, icon(u"workflow"));
  onboarding->setIcon(0, icon(u"process"));
  new QTreeWidgetItem(operational, {u"Invoicing"_s});
  tree->expandAll();
  tree->setCurrentItem(onboarding);
  split->addWidget(tree);

  auto *middle = new QWidget;
  auto *column = new QVBoxLayout(middle);
  auto *documents = new QTabBar;
  documents->addTab(u"Onboarding.laneway"_s);
  documents->addTab(u"Sales.laneway"_s);
  documents->setTabsClosable(true);
  documents->setExpanding(false);
  column->addWidget(documents);
  auto *table = new QTableWidget(4, 3);
  table->setHorizontalHeaderLabels({u"Step"_s, u"Role"_s, u"Time"_s});
  for (int row = 0; row < 4; ++row) {
    for (int place = 0; place < 3; ++place)
      table->setItem(row, place, new QTableWidgetItem(u"Cell %1.%2"_s.arg(row).arg(place)));
  }
  table->setCurrentCell(1, 1);
  column->addWidget(table);
  auto *list = new QListWidget;
  for (const QString &name : {u"error"_s, u"warning"_s, u"advice"_s}) {
    const Tone tone = name == u"error" ? Tone::Error : name == u"warning" ? Tone::Warning : Tone::Advice;
    list->addItem(new QListWidgetItem(icon(name, tone), u"\"Confirm details\" has no owner"_s));
  }
  list->setCurrentRow(1);
  column->addWidget(list);
  auto *tiles = new QHBoxLayout;
  for (const QString &name : {u"step"_s, u"decision"_s, u"start"_s, u"end"_s, u"pool"_s, u"lane"_s, u"note"_s}) {
    auto *tile = new QToolButton;
    setTile(tile);
    tile->setIcon(icon(name));
    tile->setIconSize(QSize(24, 24));
    tile->setFixedSize(42, 38);
    tile->setAutoRaise(true);
    tile->setEnabled(name != u"pool");
    tiles->addWidget(tile);
  }
  tiles->addStretch();
  column->addLayout(tiles);
  split->addWidget(middle);

  auto *panel = new QWidget;
  auto *form = new QVBoxLayout(panel);
  auto *caption = new QLabel(u"Who"_s);
  caption->setForegroundRole(QPalette::PlaceholderText);
  form->addWidget(caption);
  auto *who = new QComboBox;
  who->addItems({u"Account manager"_s, u"Operations"_s});
  form->addWidget(who);
  auto *name = new QLineEdit(u"Review account"_s);
  form->addWidget(name);
  auto *empty = new QLineEdit;
  empty->setPlaceholderText(u"Search or run a command"_s);
  form->addWidget(empty);
  auto *off = new QLineEdit(u"Not now"_s);
  off->setEnabled(false);
  form->addWidget(off);
  form->addWidget(new QSpinBox);
  form->addWidget(new QPlainTextEdit(u"Compare the plan with the contract, check access rights."_s));
  auto *group = new QGroupBox(u"Arrivals"_s);
  auto *choices = new QVBoxLayout(group);
  auto *ticked = new QCheckBox(u"Repeat"_s);
  ticked->setChecked(true);
  auto *partly = new QCheckBox(u"Partly"_s);
  partly->setTristate(true);
  partly->setCheckState(Qt::PartiallyChecked);
  auto *chosen = new QRadioButton(u"Every day"_s);
  chosen->setChecked(true);
  for (QWidget *choice : {static_cast<QWidget *>(ticked), static_cast<QWidget *>(new QCheckBox(u"Never"_s)),
                          static_cast<QWidget *>(partly), static_cast<QWidget *>(chosen),
                          static_cast<QWidget *>(new QRadioButton(u"Every week"_s))})
    choices->addWidget(choice);
  form->addWidget(group);
  auto *slider = new QSlider(Qt::Horizontal);
  slider->setValue(40);
  form->addWidget(slider);
  auto *progress = new QProgressBar;
  progress->setValue(60);
  form->addWidget(progress);
  auto *buttons = new QHBoxLayout;
  buttons->addWidget(new QPushButton(u"Cancel"_s));
  auto *run = new QPushButton(icon(u"play", Tone::OnAccent), u"Simulate"_s);
  run->setDefault(true);
  buttons->addWidget(run);
  form->addLayout(buttons);

  // A menu inside of the window, so that one picture shows all.
  auto *menu = new QMenu(panel);
  menu->addAction(icon(u"cut"), u"Cut\tCtrl+X"_s);
  menu->addAction(icon(u"copy"), u"Copy\tCtrl+C"_s)->setEnabled(false);
  menu->addSeparator();
  auto *grid = menu->addAction(u"Show grid"_s);
  grid->setCheckable(true);
  grid->setChecked(true);
  menu->addMenu(u"Theme"_s);
  menu->setActiveAction(menu->actions().first());
  menu->setWindowFlags(Qt::Widget);
  menu->show();
  form->addWidget(menu);
  form->addStretch();
  split->addWidget(panel);
  split->setSizes({220, 640, 280});

  window->setCentralWidget(split);
  window->statusBar()->showMessage(u"Saved"_s);
  return window;
}

LANEWAY_TEST(ThemeStyleTest)

#include "theme_style_test.moc"
