#include "app/format_remarks.h"

#include <vector>

#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageBox>

#include "app/document_file.h"
#include "app/messages/messages.h"
#include "model/exchange/bpmn/bpmn_format.h"
#include "model/exchange/formats.h"
#include "views/dialogs/file_report_dialog.h"

using namespace Qt::StringLiterals;

namespace laneway {

namespace {

struct FormatRemarks {
  Q_DECLARE_TR_FUNCTIONS(FormatRemarks)
};

}  // namespace

void showRemarks(const DocumentFile &file, QWidget *parent)
{
  if (file.report().empty())
    return;
  std::vector<FileReportDialog::Row> rows;
  for (const ImportNote &note : file.report())
    rows.push_back({note.line, sentence(note)});
  auto *dialog = new FileReportDialog(QFileInfo(file.source()).fileName(), rows, parent);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->show();
}

bool mayLose(const Workbook &workbook, const QString &path, QWidget *parent)
{
  const Format *format = formatOfName(path);
  if (!format || format->write != workbookToBpmn)
    return true;
  QStringList losses;
  for (const ImportNote &note : bpmnLosses(workbook))
    losses << sentence(note);
  if (losses.isEmpty())
    return true;
  QMessageBox question(QMessageBox::Information, FormatRemarks::tr("Save as BPMN"),
                       FormatRemarks::tr("BPMN cannot show all of this document."),
                       QMessageBox::Save | QMessageBox::Cancel, parent);
  question.setInformativeText(losses.join(u"\n\n"_s));
  return question.exec() == QMessageBox::Save;
}

}  // namespace laneway
