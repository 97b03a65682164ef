#include "app/recovery.h"

#include <algorithm>
#include <utility>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>
#include <QUuid>

#include "model/edit/invariants.h"
#include "model/edit/session.h"
#include "model/exchange/files.h"
#include "model/exchange/formats.h"

using namespace Qt::StringLiterals;

namespace laneway {

namespace {

constexpr auto JournalPattern = "*.journal";

QString lockOf(const QString &journal)
{
  return journal + u".lock"_s;
}

/// The document's file as it was when the journal began, should the file itself change afterwards.
QString copyOf(const QString &journal)
{
  return journal + u".laneway"_s;
}

std::unique_ptr<QLockFile> lockFor(const QString &journal)
{
  auto lock = std::make_unique<QLockFile>(lockOf(journal));
  lock->setStaleLockTime(0);  // stale when its program is gone, however long ago it was taken
  return lock;
}

void removeFiles(const QString &journal)
{
  QFile::remove(journal);
  QFile::remove(copyOf(journal));
}

}  // namespace

QString recoveryFolder()
{
  return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/laneway/recovery"_s;
}

RecoveryJournal::RecoveryJournal(Session &session, QString folder, QObject *parent)
    : QObject(parent), m_session(session), m_folder(std::move(folder))
{
  connect(&session, &Session::changed, this, &RecoveryJournal::record);
  connect(&session, &Session::modifiedChanged, this, [this](bool modified) {
    if (!modified)
      discard();
  });
}

RecoveryJournal::~RecoveryJournal()
{
  discard();
}

void RecoveryJournal::setBase(const QString &file, const QString &name, const FileStamp &stamp)
{
  discard();
  m_file = file;
  m_name = name;
  m_stamp = stamp;
  // A recovered document, and one that was saved while more was typed, is ahead of its file from the start.
  if (m_session.isModified())
    record({});
}

void RecoveryJournal::record(const ChangeSet &changes)
{
  if (m_hasFailed)
    return;
  const Result<void> kept = m_writer ? m_writer->append(changes) : start(changes);
  if (kept)
    return;
  m_hasFailed = true;
  discard();
  Q_EMIT failed(kept.error());
}

/// Begins with the first change after the last save. Where the file still holds the state before it, a copy of the file
/// is the base; a document without such a file is written as it now is.
Result<void> RecoveryJournal::start(const ChangeSet &changes)
{
  QDir().mkpath(m_folder);  // where that fails, writing says why
  m_path = m_folder + u'/' + QUuid::createUuid().toString(QUuid::Id128) + u".journal"_s;
  m_lock = lockFor(m_path);
  m_lock->tryLock();
  JournalBase base{m_file, m_name, {}};
  const bool onFile = !changes.isEmpty() && copyFile();
  if (!onFile)
    base.snapshot = m_session.workbook();
  Result<JournalWriter> writer = JournalWriter::start(m_path, base);
  if (!writer)
    return writer.error();
  m_writer = *std::move(writer);
  return onFile ? m_writer->append(changes) : Result<void>{};
}

bool RecoveryJournal::copyFile() const
{
  return !m_file.isEmpty() && FileStamp::of(m_file) == m_stamp && QFile::copy(m_file, copyOf(m_path));
}

void RecoveryJournal::discard()
{
  if (m_writer)
    m_writer->discard();
  m_writer.reset();
  if (!m_path.isEmpty())
    removeFiles(m_path);
  m_lock.reset();
  m_path.clear();
}

std::vector<AbandonedJournal> abandonedJournals(const QString &folder)
{
  std::vector<AbandonedJournal> found;
  const QFileInfoList files =
      QDir(folder).entryInfoList({QLatin1String(JournalPattern)}, QDir::Files, QDir::Time | QDir::Reversed);
  for (const QFileInfo &file : files) {
    const auto lock = lockFor(file.filePath());
    if (!lock->tryLock())
      continue;
    const Result<Journal> journal = readJournal(file.filePath());
    const QString name = journal ? journal->base.name : file.fileName();
    found.push_back({file.filePath(), name, file.lastModified()});
  }
  return found;
}

Result<RecoveredDocument> readAbandoned(const QString &path)
{
  const Result<Journal> journal = readJournal(path);
  if (!journal)
    return journal.error();
  RecoveredDocument recovered{journal->base.file, journal->base.name, true, {}};
  if (journal->base.snapshot) {
    recovered.workbook = *journal->base.snapshot;
  } else {
    Result<Imported> base = readWorkbookFile(copyOf(path));
    if (!base)
      return base.error();
    recovered.workbook = std::move(base.value().workbook);
    const Result<QByteArray> then = readBytes(copyOf(path));
    const Result<QByteArray> now = readBytes(recovered.file);
    recovered.fileIsOther = !then || !now || *then != *now;
  }
  recovered.workbook.document = replayed(*journal, recovered.workbook.document);
  if (!brokenInvariants(recovered.workbook.document).isEmpty())
    return Error{u"journal-unsound"_s, {path}, {}};
  return recovered;
}

void discardAbandoned(const QString &path)
{
  removeFiles(path);
  QFile::remove(lockOf(path));
}

}  // namespace laneway
