#include "app/save_document.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include "app/document_file.h"
#include "app/file_filters.h"
#include "app/format_remarks.h"
#include "app/messages/messages.h"
#include "app/settings.h"

using namespace Qt::StringLiterals;

namespace laneway {

namespace {

struct SaveDocument {
  Q_DECLARE_TR_FUNCTIONS(SaveDocument)
};

enum class Conflict { Replace, SaveElsewhere, Cancel };

Conflict askAboutConflict(const DocumentFile &file, QWidget *parent)
{
  QMessageBox question(QMessageBox::Warning, SaveDocument::tr("Changed on disk"),
                       SaveDocument::tr("“%1” was changed by another program since you opened it.").arg(file.name()),
                       QMessageBox::Cancel, parent);
  const QPushButton *replace = question.addButton(SaveDocument::tr("Replace It"), QMessageBox::DestructiveRole);
  QPushButton *other = question.addButton(SaveDocument::tr("Save As…"), QMessageBox::AcceptRole);
  question.setDefaultButton(other);
  question.exec();
  if (question.clickedButton() == other)
    return Conflict::SaveElsewhere;
  return question.clickedButton() == replace ? Conflict::Replace : Conflict::Cancel;
}

bool isDone(const Result<void> &saved, const DocumentFile &file, QWidget *parent)
{
  if (!saved) {
    QMessageBox::warning(parent, SaveDocument::tr("Laneway"), sentence(saved.error()));
    return false;
  }
  settings::addRecentFile(file.path());
  return true;
}

}  // namespace

bool saveDocument(DocumentFile &file, QWidget *parent)
{
  if (file.path().isEmpty())
    return saveDocumentAs(file, parent);
  if (file.changedOnDisk()) {
    const Conflict answer = askAboutConflict(file, parent);
    if (answer == Conflict::SaveElsewhere)
      return saveDocumentAs(file, parent);
    if (answer == Conflict::Cancel)
      return false;
  }
  return isDone(file.save(), file, parent);
}

bool saveDocumentAs(DocumentFile &file, QWidget *parent)
{
  const QString folder = file.source().isEmpty() ? settings::lastFolder() : QFileInfo(file.source()).absolutePath();
  const QString suggested = file.path().isEmpty() ? folder + u'/' + file.name() + u".laneway"_s : file.path();
  QFileDialog dialog(parent, SaveDocument::tr("Save As"), suggested, saveFileFilters());
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setDefaultSuffix(u"laneway"_s);
  dialog.selectFile(QFileInfo(suggested).fileName());
  if (dialog.exec() != QDialog::Accepted)
    return false;
  const QString path = dialog.selectedFiles().constFirst();
  if (!mayLose(file.session().workbook(), path, parent) || !isDone(file.saveAs(path), file, parent))
    return false;
  settings::setLastFolder(QFileInfo(path).absolutePath());
  return true;
}

bool askToSave(DocumentFile &file, QWidget *parent)
{
  QMessageBox question(QMessageBox::Question, SaveDocument::tr("Unsaved changes"),
                       SaveDocument::tr("Save the changes to “%1” before closing it?").arg(file.name()),
                       QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
  question.setDefaultButton(QMessageBox::Save);
  switch (question.exec()) {
    case QMessageBox::Save:
      return saveDocument(file, parent);
    case QMessageBox::Discard:
      return true;
    default:
      return false;
  }
}

}  // namespace laneway
