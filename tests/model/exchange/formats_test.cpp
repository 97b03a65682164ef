#include "model/exchange/formats.h"

#include <csignal>

#include <sys/resource.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "model/edit/change_set.h"
#include "model/exchange/files.h"
#include "model/exchange/native/native_format.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class FormatsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aFileIsWrittenAndReadByItsName();
  void contentsDecideBeforeTheName();
  void theDocumentInsideAPictureIsRead();
  void picturesWithoutDocumentAreRefused();
  void whatCannotBeReadSaysWhy_data();
  void whatCannotBeReadSaysWhy();
  void aFailedWriteLeavesTheOldFile();
  void devicesAreWrittenToNotReplaced();
};

namespace {

Workbook titled(const QString &title)
{
  Workbook workbook;
  DocumentInfo info;
  info.title = title;
  workbook.document.put(info);
  return workbook;
}

QByteArray pictureOf(const Workbook &workbook)
{
  return "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><title>A map</title><metadata>"
         "<laneway:document xmlns:laneway=\"https://laneway.invalid/ns/document\">" +
         QString::fromUtf8(workbookToJson(workbook)).toHtmlEscaped().toUtf8() +
         "</laneway:document></metadata><g/></svg>";
}

}  // namespace

void FormatsTest::aFileIsWrittenAndReadByItsName()
{
  const QTemporaryDir folder;
  const QString path = folder.filePath(u"Ablauf ü.laneway"_s);
  QVERIFY(writeWorkbookFile(titled(u"A"_s), path));
  const auto imported = readWorkbookFile(path);
  QVERIFY(imported);
  QCOMPARE(imported->workbook.document.info().title, u"A"_s);
  QVERIFY(imported->report.empty());
}

void FormatsTest::contentsDecideBeforeTheName()
{
  const auto imported = readWorkbook(workbookToJson(titled(u"A"_s)), u"map.svg"_s);
  QVERIFY(imported);
  QCOMPARE(imported->workbook.document.info().title, u"A"_s);
}

void FormatsTest::theDocumentInsideAPictureIsRead()
{
  const Workbook workbook = titled(u"<A & “B”>"_s);
  const auto imported = readWorkbook(pictureOf(workbook), u"map.svg"_s);
  QVERIFY(imported);
  QVERIFY(difference(workbook.document, imported->workbook.document).isEmpty());
}

void FormatsTest::picturesWithoutDocumentAreRefused()
{
  const auto plain = readWorkbook("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", u"map.svg"_s);
  QVERIFY(!plain);
  QCOMPARE(plain.error().code, u"svg-no-document"_s);
  const auto broken = readWorkbook("<svg>\n  <g></svg>", u"map.svg"_s);
  QVERIFY(!broken);
  QCOMPARE(broken.error().code, u"xml-syntax"_s);
  QCOMPARE(broken.error().arguments.mid(0, 2), (QStringList{u"map.svg"_s, u"2"_s}));
  const auto cut = readWorkbook(pictureOf(titled(u"A"_s)).left(300), u"map.svg"_s);
  QVERIFY(!cut);
  QCOMPARE(cut.error().code, u"xml-syntax"_s);
}

void FormatsTest::whatCannotBeReadSaysWhy_data()
{
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("code");
  QTest::newRow("no such file") << u"none.laneway"_s << u"file-not-found"_s;
  QTest::newRow("folder") << u"folder"_s << u"file-is-folder"_s;
  QTest::newRow("empty") << u"empty.laneway"_s << u"json-empty"_s;
  QTest::newRow("unknown") << u"unknown.xyz"_s << u"file-format-unknown"_s;
  QTest::newRow("not ours") << u"binary.laneway"_s << u"json-syntax"_s;
  QTest::newRow("locked") << u"locked.laneway"_s << u"file-not-readable"_s;
}

void FormatsTest::whatCannotBeReadSaysWhy()
{
  const QTemporaryDir folder;
  QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
  QVERIFY(writeBytes(folder.filePath(u"empty.laneway"_s), {}));
  QVERIFY(writeBytes(folder.filePath(u"unknown.xyz"_s), "hello"));
  QVERIFY(writeBytes(folder.filePath(u"binary.laneway"_s),
                     "\x7f"
                     "ELF"));
  QVERIFY(writeBytes(folder.filePath(u"locked.laneway"_s), "{}"));
  QFile::setPermissions(folder.filePath(u"locked.laneway"_s), QFile::Permissions());
  QFETCH(QString, name);
  QFETCH(QString, code);
  const QString path = folder.filePath(name);
  if (code == u"file-not-readable" && QFileInfo(path).isReadable())
    QSKIP("This user may read everything.");
  const auto imported = readWorkbookFile(path);
  QVERIFY(!imported);
  QCOMPARE(imported.error().code, code);
  QVERIFY(imported.error().arguments.value(0).endsWith(name));
}

void FormatsTest::aFailedWriteLeavesTheOldFile()
{
  const QTemporaryDir folder;
  QVERIFY(!writeBytes(folder.path(), "x"));
  const auto nowhere = writeBytes(folder.filePath(u"none/a.laneway"_s), "x");
  QVERIFY(!nowhere);
  QCOMPARE(nowhere.error().code, u"file-not-writable"_s);

  // A limit on the size of files fails a write in the middle, as a full disk does.
  const QString path = folder.filePath(u"a.laneway"_s);
  QVERIFY(writeBytes(path, "before"));
  rlimit before{};
  getrlimit(RLIMIT_FSIZE, &before);
  const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
  const rlimit small{1000, before.rlim_max};
  setrlimit(RLIMIT_FSIZE, &small);
  const auto full = writeBytes(path, QByteArray(100'000, 'x'));
  setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, ignored);
  QVERIFY(!full);
  QCOMPARE(full.error().code, u"file-not-writable"_s);
  QCOMPARE(full.error().arguments.size(), 2);
  QCOMPARE(readBytes(path).value(), QByteArray("before"));
  QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.laneway"_s});
}

void FormatsTest::devicesAreWrittenToNotReplaced()
{
  const QString path = u"/dev/full"_s;
  if (!QFile::exists(path))
    QSKIP("There is no full device here.");
  const auto full = writeBytes(path, QByteArray(100'000, 'x'));
  QVERIFY(!full);
  QCOMPARE(full.error().code, u"file-not-writable"_s);
  QVERIFY(!QFileInfo(path).isFile());
}

LANEWAY_TEST(FormatsTest)
#include "formats_test.moc"
