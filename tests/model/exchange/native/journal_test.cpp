#include "model/exchange/native/journal.h"

#include <QTemporaryDir>
#include <QTest>

#include "model/exchange/files.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class JournalTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { m_path = m_folder.filePath(u"a.journal"_s); }
  void replayingGivesTheLastState();
  void aCutOffLastLineIsLeftOut();
  void aDamagedLineIsNamed();
  void anUnsavedDocumentIsHeldInFull();
  void anEmptyJournalIsUnusable();

 private:
  JournalBase base() const { return {u"/maps/a.laneway"_s, u"a"_s, {}}; }
  QTemporaryDir m_folder;
  QString m_path;
};

namespace {

Document withRole(Document document, const QString &id, const QString &name)
{
  document.put(Role{.id = Id(id), .name = name});
  return document;
}

}  // namespace

void JournalTest::replayingGivesTheLastState()
{
  const Document empty;
  const Document one = withRole(empty, u"a"_s, u"Clerk"_s);
  Document two = withRole(one, u"b"_s, u"Müller\n"_s);
  two.remove(Id(u"a"));
  {
    auto journal = JournalWriter::start(m_path, base());
    QVERIFY(journal);
    QVERIFY(journal.value().append(difference(empty, one)));
    QVERIFY(journal.value().append(difference(one, two)));
  }
  const auto journal = readJournal(m_path);
  QVERIFY(journal);
  QCOMPARE(journal->base.file, base().file);
  QCOMPARE(journal->base.name, base().name);
  QVERIFY(!journal->base.snapshot);
  QVERIFY(!journal->isCutOff);
  QCOMPARE(journal->entries.size(), std::size_t(2));
  QVERIFY(difference(replayed(*journal, empty), two).isEmpty());
}

void JournalTest::aCutOffLastLineIsLeftOut()
{
  const Document empty;
  const Document one = withRole(empty, u"a"_s, u"Clerk"_s);
  {
    auto journal = JournalWriter::start(m_path, base());
    QVERIFY(journal.value().append(difference(empty, one)));
    QVERIFY(journal.value().append(difference(one, withRole(one, u"b"_s, u"Boss"_s))));
  }
  QByteArray bytes = readBytes(m_path).value();
  bytes.chop(5);
  QVERIFY(writeBytes(m_path, bytes));
  const auto journal = readJournal(m_path);
  QVERIFY(journal);
  QVERIFY(journal->isCutOff);
  QVERIFY(difference(replayed(*journal, empty), one).isEmpty());
}

void JournalTest::aDamagedLineIsNamed()
{
  {
    auto journal = JournalWriter::start(m_path, base());
    QVERIFY(journal.value().append(difference({}, withRole({}, u"a"_s, u"Clerk"_s))));
  }
  for (const char *line : {"nonsense\n", "[1]\n", "[{}]\n", "[{\"table\": \"rows\", \"element\": {}}]\n"}) {
    const QByteArray sound = readBytes(m_path).value();
    QVERIFY(writeBytes(m_path, sound + line));
    const auto journal = readJournal(m_path);
    QVERIFY(!journal);
    QCOMPARE(journal.error(), (Error{u"journal-unusable"_s, {m_path, u"3"_s}, {}}));
    QVERIFY(writeBytes(m_path, sound));
  }
}

void JournalTest::anUnsavedDocumentIsHeldInFull()
{
  Workbook workbook{withRole({}, u"a"_s, u"Clerk"_s), {}, {}};
  workbook.variants.push_back({u"To be"_s, {}, workbook.document});
  QVERIFY(JournalWriter::start(m_path, {{}, {}, workbook}));
  const auto journal = readJournal(m_path);
  QVERIFY(journal);
  QVERIFY(journal->base.snapshot);
  QVERIFY(difference(journal->base.snapshot->document, workbook.document).isEmpty());
  QCOMPARE(journal->base.snapshot->variants.size(), std::size_t(1));
}

void JournalTest::anEmptyJournalIsUnusable()
{
  for (const char *text : {"{\"format\": \"laneway-jour", "{\"format\": \"laneway\", \"version\": 1}\n", "[]\n"}) {
    QVERIFY(writeBytes(m_path, text));
    const auto journal = readJournal(m_path);
    QVERIFY(!journal);
    QCOMPARE(journal.error().code, u"journal-unusable"_s);
  }
}

LANEWAY_TEST(JournalTest)
#include "journal_test.moc"
