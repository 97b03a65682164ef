#include "app/export_drawing.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

#include "app/file_filters.h"
#include "app/messages/messages.h"
#include "app/settings.h"
#include "model/exchange/bpmn/bpmn_format.h"
#include "model/exchange/formats.h"
#include "views/dialogs/export_dialog.h"
#include "views/painting/export_diagram.h"

using namespace Qt::StringLiterals;

namespace laneway {

namespace {

struct ExportDrawing {
  Q_DECLARE_TR_FUNCTIONS(ExportDrawing)
};

/// A name of a file that every system takes.
QString fileNameOf(QString title)
{
  for (QChar &each : title)
    if (u"/\\:*?\"<>|"_s.contains(each) || each.isSpace())
      each = each.isSpace() ? u' ' : u'-';
  return title.simplified().left(100);
}

QString askForPath(const QString &title, const ExportChoice &choice, QWidget *parent)
{
  QFileDialog dialog(parent, ExportDrawing::tr("Export"), settings::lastFolder(), exportFileFilter(choice.suffix));
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setDefaultSuffix(choice.suffix);
  dialog.selectFile(fileNameOf(title) + u'.' + choice.suffix);
  return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().constFirst() : QString();
}

Result<void> write(const Workbook &workbook, Id diagram, const ExportChoice &choice, const QString &path)
{
  if (isPicture(choice.kind))
    return painting::exportDiagram(workbook, workbook.document, diagram, path, choice.options);
  const auto written = writeWorkbookFile(workbook, path);
  return written ? Result<void>{} : written.error();
}

}  // namespace

QString askAndExport(const Workbook &workbook, Id diagram, QWidget *parent)
{
  static ExportChoice last;
  ExportDialog dialog(workbook.document, diagram, last, parent);
  QStringList losses;
  for (const ImportNote &note : bpmnLosses(workbook))
    losses << sentence(note);
  dialog.setBpmnLosses(losses);
  if (dialog.exec() != QDialog::Accepted)
    return {};
  last = dialog.choice();
  const QString path = askForPath(painting::diagramTitle(workbook.document, diagram), last, parent);
  if (path.isEmpty())
    return {};
  settings::setLastFolder(QFileInfo(path).absolutePath());
  if (const Result<void> done = write(workbook, diagram, last, path); !done) {
    QMessageBox::warning(parent, ExportDrawing::tr("Laneway"), sentence(done.error()));
    return {};
  }
  return path;
}

}  // namespace laneway
