#include "app/recovery.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "app/document_file.h"
#include "app/messages/language.h"
#include "app/new_document.h"
#include "app/recovery_question.h"
#include "model/edit/draft.h"
#include "model/edit/rename.h"
#include "model/exchange/files.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class RecoveryTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(setLanguage(u"en"_s)); }
  void init();
  void changesOfASavedFileSurviveACrash();
  void aDocumentThatWasNeverSavedSurvivesACrash();
  void aRecoveredDocumentSurvivesTheNextCrash();
  void nothingIsKeptOfWhatIsSavedUndoneOrClosed();
  void whatARunningProgramKeepsIsNotOffered();
  void aFileThatOthersChangedIsNotSavedOverUnasked();
  void changesThatCannotBeKeptAreSaidOnce();
  void aDamagedJournalSaysWhereItIsDamaged();
  void theQuestionNamesTheDocuments();

 private:
  /// What lies in the folder at this moment, in another: as if the program had ended here.
  [[nodiscard]] QString crash();
  [[nodiscard]] QStringList kept() const { return QDir(m_journals).entryList({u"*.journal"_s}); }

  std::unique_ptr<QTemporaryDir> m_folder;
  QString m_journals;
  int m_crashes = 0;
};

namespace {

void renameProcess(DocumentFile &file, const QString &name)
{
  Session &session = file.session();
  const Id process = session.document().processes().begin()->id;
  QVERIFY(session.perform({u"rename"_s, {name}}, [&](Draft &draft) { return rename(draft, process, name); }));
}

std::unique_ptr<DocumentFile> savedFile(const QString &path)
{
  auto file = DocumentFile::create(newWorkbook(), u"Untitled"_s);
  return file->saveAs(path) ? std::move(file) : nullptr;
}

Result<RecoveredDocument> onlyDocumentIn(const QString &folder)
{
  const std::vector<AbandonedJournal> journals = abandonedJournals(folder);
  if (journals.size() != 1)
    return Error{u"test-journals"_s, {QString::number(journals.size())}, {}};
  return readAbandoned(journals.front().path);
}

}  // namespace

void RecoveryTest::init()
{
  m_folder = std::make_unique<QTemporaryDir>();
  m_journals = m_folder->filePath(u"recovery"_s);
}

QString RecoveryTest::crash()
{
  const QString copy = m_folder->filePath(u"crash-%1"_s.arg(++m_crashes));
  QDir().mkpath(copy);
  for (const QFileInfo &file : QDir(m_journals).entryInfoList(QDir::Files))
    if (file.suffix() != u"lock"_s)
      QFile::copy(file.filePath(), copy + u'/' + file.fileName());
  return copy;
}

void RecoveryTest::changesOfASavedFileSurviveACrash()
{
  const auto file = savedFile(m_folder->filePath(u"map.laneway"_s));
  file->keepJournal(m_journals);
  QVERIFY(kept().isEmpty());
  renameProcess(*file, u"Invoicing"_s);
  renameProcess(*file, u"Invoicing a client"_s);
  const auto recovered = onlyDocumentIn(crash());
  QVERIFY(recovered);
  QCOMPARE(recovered->file, file->path());
  QCOMPARE(recovered->name, u"map"_s);
  QVERIFY(!recovered->fileIsOther);
  QVERIFY(difference(recovered->workbook.document, file->session().document()).isEmpty());
  const auto opened = DocumentFile::recover(*recovered);
  QVERIFY(opened->session().isModified());
  QVERIFY(!opened->changedOnDisk());
  QVERIFY(opened->save());
  QVERIFY(!opened->session().isModified());
}

void RecoveryTest::aDocumentThatWasNeverSavedSurvivesACrash()
{
  const auto file = DocumentFile::create(newWorkbook(), u"Untitled"_s);
  file->keepJournal(m_journals);
  QVERIFY(kept().isEmpty());
  renameProcess(*file, u"Hiring"_s);
  renameProcess(*file, u"Hiring people"_s);
  const auto recovered = onlyDocumentIn(crash());
  QVERIFY(recovered);
  QVERIFY(recovered->file.isEmpty());
  QVERIFY(difference(recovered->workbook.document, file->session().document()).isEmpty());
}

void RecoveryTest::aRecoveredDocumentSurvivesTheNextCrash()
{
  const auto file = savedFile(m_folder->filePath(u"map.laneway"_s));
  file->keepJournal(m_journals);
  renameProcess(*file, u"Invoicing"_s);
  const auto first = DocumentFile::recover(onlyDocumentIn(crash()).value());
  const QString next = m_folder->filePath(u"next"_s);
  first->keepJournal(next);
  m_journals = next;
  const auto recovered = onlyDocumentIn(crash());
  QVERIFY(recovered);
  QVERIFY(difference(recovered->workbook.document, file->session().document()).isEmpty());
}

void RecoveryTest::nothingIsKeptOfWhatIsSavedUndoneOrClosed()
{
  auto file = savedFile(m_folder->filePath(u"map.laneway"_s));
  file->keepJournal(m_journals);
  renameProcess(*file, u"Invoicing"_s);
  QCOMPARE(kept().size(), 1);
  QVERIFY(file->save());
  QVERIFY(kept().isEmpty());
  renameProcess(*file, u"Hiring"_s);
  QCOMPARE(kept().size(), 1);
  file->session().undo();
  QVERIFY(kept().isEmpty());
  file->session().redo();
  QCOMPARE(kept().size(), 1);
  file.reset();
  QVERIFY(QDir(m_journals).entryList(QDir::Files).isEmpty());
}

void RecoveryTest::whatARunningProgramKeepsIsNotOffered()
{
  const auto file = savedFile(m_folder->filePath(u"map.laneway"_s));
  file->keepJournal(m_journals);
  renameProcess(*file, u"Invoicing"_s);
  QCOMPARE(kept().size(), 1);
  QVERIFY(abandonedJournals(m_journals).empty());
}

void RecoveryTest::aFileThatOthersChangedIsNotSavedOverUnasked()
{
  const QString path = m_folder->filePath(u"map.laneway"_s);
  const auto file = savedFile(path);
  file->keepJournal(m_journals);
  renameProcess(*file, u"Invoicing"_s);
  const QString crashed = crash();
  QFile other(path);
  QVERIFY(other.open(QIODevice::Append));
  other.write("\n");
  other.close();
  const auto recovered = onlyDocumentIn(crashed);
  QVERIFY(recovered);
  QVERIFY(recovered->fileIsOther);
  QVERIFY(difference(recovered->workbook.document, file->session().document()).isEmpty());
  QVERIFY(DocumentFile::recover(*recovered)->changedOnDisk());
}

void RecoveryTest::changesThatCannotBeKeptAreSaidOnce()
{
  QVERIFY(writeBytes(m_journals, "a file where the folder should be"));
  const auto file = savedFile(m_folder->filePath(u"map.laneway"_s));
  file->keepJournal(m_journals);
  const QSignalSpy said(file.get(), &DocumentFile::journalFailed);
  renameProcess(*file, u"Invoicing"_s);
  renameProcess(*file, u"Hiring"_s);
  QCOMPARE(said.size(), 1);
  QVERIFY(file->save());
}

void RecoveryTest::aDamagedJournalSaysWhereItIsDamaged()
{
  QDir().mkpath(m_journals);
  const QString path = m_journals + u"/a.journal"_s;
  QVERIFY(writeBytes(path, "{\"format\": \"something else\"}\n"));
  const auto journals = abandonedJournals(m_journals);
  QCOMPARE(journals.size(), std::size_t(1));
  const auto read = readAbandoned(journals.front().path);
  QVERIFY(!read);
  QCOMPARE(read.error().code, u"journal-unusable"_s);
  discardAbandoned(path);
  QVERIFY(QDir(m_journals).entryList(QDir::Files).isEmpty());
}

void RecoveryTest::theQuestionNamesTheDocuments()
{
  const std::vector<AbandonedJournal> journals{{u"a"_s, u"Hiring"_s, QDateTime(QDate(2026, 1, 2), QTime(3, 4))},
                                               {u"b"_s, u"Invoicing"_s, QDateTime(QDate(2026, 1, 2), QTime(3, 5))}};
  const auto answerBy = [&](Qt::Key key, QString *text = nullptr) {
    QTimer::singleShot(0, this, [=] {
      auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
      if (text)
        *text = box->informativeText();
      QTest::keyClick(box, key);
    });
    return askWhetherToRecover(journals, nullptr);
  };
  QString text;
  QCOMPARE(answerBy(Qt::Key_Return, &text), RecoveryAnswer::Recover);
  QVERIFY(text.contains(u"Hiring"_s) && text.contains(u"Invoicing"_s));
  QCOMPARE(answerBy(Qt::Key_Escape), RecoveryAnswer::Later);
}

LANEWAY_TEST(RecoveryTest)
#include "recovery_test.moc"
