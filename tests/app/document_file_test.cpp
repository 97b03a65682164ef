#include "app/document_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/new_document.h"
#include "model/edit/draft.h"
#include "model/edit/rename.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class DocumentFileTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aNewDocumentHasOneProcessToDrawIn();
  void savingAndOpeningGivesTheSameDocument();
  void aFileChangedByOthersIsNoticed();
  void whatCannotBeReadSaysWhy();
  void aFailedSaveKeepsTheDocumentModified();
};

namespace {

void renameProcess(Session &session, const QString &name)
{
  const Id process = session.document().processes().begin()->id;
  QVERIFY(session.perform({u"rename"_s, {name}}, [&](Draft &draft) { return rename(draft, process, name); }));
}

}  // namespace

void DocumentFileTest::aNewDocumentHasOneProcessToDrawIn()
{
  const auto file = DocumentFile::create(newWorkbook(), u"Untitled"_s);
  QCOMPARE(file->session().document().processes().size(), std::size_t(1));
  QVERIFY(file->path().isEmpty());
  QVERIFY(!file->session().isModified());
}

void DocumentFileTest::savingAndOpeningGivesTheSameDocument()
{
  QTemporaryDir folder;
  const QString path = folder.filePath(u"map.laneway"_s);
  const auto file = DocumentFile::create(newWorkbook(), u"Untitled"_s);
  renameProcess(file->session(), u"Invoicing"_s);
  QVERIFY(file->saveAs(path));
  QVERIFY(!file->session().isModified());
  QCOMPARE(file->name(), u"map"_s);

  const auto opened = DocumentFile::open(path);
  QVERIFY(opened);
  QCOMPARE((*opened)->path(), path);
  QVERIFY(difference(file->session().document(), (*opened)->session().document()).isEmpty());
}

void DocumentFileTest::aFileChangedByOthersIsNoticed()
{
  QTemporaryDir folder;
  const QString path = folder.filePath(u"map.laneway"_s);
  const auto file = DocumentFile::create(newWorkbook(), u"Untitled"_s);
  QVERIFY(file->saveAs(path));
  QVERIFY(!file->changedOnDisk());
  QFile other(path);
  QVERIFY(other.open(QIODevice::Append));
  other.write("\n");
  other.close();
  QVERIFY(file->changedOnDisk());
  QVERIFY(file->save());
  QVERIFY(!file->changedOnDisk());
}

void DocumentFileTest::whatCannotBeReadSaysWhy()
{
  QTemporaryDir folder;
  const auto missing = DocumentFile::open(folder.filePath(u"none.laneway"_s));
  QVERIFY(!missing);
  QCOMPARE(missing.error().code, u"file-not-found"_s);
}

void DocumentFileTest::aFailedSaveKeepsTheDocumentModified()
{
  QTemporaryDir folder;
  const auto file = DocumentFile::create(newWorkbook(), u"Untitled"_s);
  renameProcess(file->session(), u"Invoicing"_s);
  QVERIFY(!file->saveAs(folder.filePath(u"no/such/folder/map.laneway"_s)));
  QVERIFY(file->session().isModified());
  QVERIFY(file->path().isEmpty());
}

LANEWAY_TEST(DocumentFileTest)
#include "document_file_test.moc"
