#include "app/document_file.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include "app/recovery.h"
#include "model/exchange/formats.h"

using namespace Qt::StringLiterals;

namespace laneway {

Result<std::unique_ptr<DocumentFile>> DocumentFile::open(const QString &path)
{
  Result<Imported> read = readWorkbookFile(path);
  if (!read)
    return read.error();
  const QString name = QFileInfo(path).completeBaseName();
  const Format *format = formatOfName(path);
  const bool own = format && format->isNative;
  Imported imported = std::move(read).value();
  auto file = std::unique_ptr<DocumentFile>(
      new DocumentFile(std::move(imported.workbook), own ? QFileInfo(path).absoluteFilePath() : QString(), name));
  file->m_source = QFileInfo(path).absoluteFilePath();
  file->m_report = std::move(imported.report);
  file->rememberState();
  return file;
}

std::unique_ptr<DocumentFile> DocumentFile::create(Workbook workbook, const QString &name)
{
  return std::unique_ptr<DocumentFile>(new DocumentFile(std::move(workbook), {}, name));
}

DocumentFile::DocumentFile(Workbook workbook, QString path, QString name)
    : m_session(std::make_unique<Session>(std::move(workbook), QRandomGenerator::global()->generate64())),
      m_path(std::move(path)),
      m_name(std::move(name))
{
}

DocumentFile::~DocumentFile() = default;

std::unique_ptr<DocumentFile> DocumentFile::recover(RecoveredDocument recovered)
{
  auto file =
      std::unique_ptr<DocumentFile>(new DocumentFile(std::move(recovered.workbook), recovered.file, recovered.name));
  if (!recovered.fileIsOther)
    file->rememberState();
  file->m_session->markUnsaved();
  return file;
}

void DocumentFile::keepJournal(const QString &folder)
{
  m_journal = std::make_unique<RecoveryJournal>(*m_session, folder);
  connect(m_journal.get(), &RecoveryJournal::failed, this, &DocumentFile::journalFailed);
  m_journal->setBase(m_path, m_name, m_stamp);
}

Result<void> DocumentFile::save()
{
  return saveAs(m_path);
}

Result<void> DocumentFile::saveAs(const QString &path)
{
  const QString absolute = QFileInfo(path).absoluteFilePath();
  const auto written = writeWorkbookFile(m_session->workbook(), absolute);
  if (!written)
    return written.error();
  m_path = absolute;
  m_name = QFileInfo(absolute).completeBaseName();
  rememberState();
  m_session->markSaved();
  Q_EMIT pathChanged();
  return {};
}

bool DocumentFile::changedOnDisk() const
{
  if (m_path.isEmpty())
    return false;
  const FileStamp now = FileStamp::of(m_path);
  // A file that is gone is no conflict: saving brings it back.
  return now.exists() && now != m_stamp;
}

void DocumentFile::rememberState()
{
  if (!m_path.isEmpty())
    m_stamp = FileStamp::of(m_path);
  if (m_journal)
    m_journal->setBase(m_path, m_name, m_stamp);
}

}  // namespace laneway
