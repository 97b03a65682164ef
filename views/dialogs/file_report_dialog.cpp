#include "views/dialogs/file_report_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

QString tableOf(const std::vector<FileReportDialog::Row> &rows)
{
  QString html = u"<table cellspacing=\"0\" cellpadding=\"4\">"_s;
  for (const FileReportDialog::Row &row : rows) {
    const QString line = row.line > 0 ? FileReportDialog::tr("Line %1").arg(QLocale().toString(row.line)) : QString();
    html += u"<tr><td style=\"white-space: pre\">%1</td><td>%2</td></tr>"_s.arg(line.toHtmlEscaped(),
                                                                                row.text.toHtmlEscaped());
  }
  return html + u"</table>"_s;
}

}  // namespace

FileReportDialog::FileReportDialog(const QString &file, const std::vector<Row> &rows, QWidget *parent) : QDialog(parent)
{
  setWindowTitle(tr("Remarks on “%1”").arg(file));
  auto *explanation = new QLabel(tr("The file was opened as far as it goes. Everything that is not in this list is as "
                                    "the file has it, and comes back when you export to the same format."),
                                 this);
  explanation->setWordWrap(true);
  auto *list = new QTextBrowser(this);
  list->setOpenLinks(false);
  list->setHtml(tableOf(rows));
  list->setAccessibleName(tr("Remarks"));
  auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(20, 16, 20, 16);
  layout->setSpacing(12);
  layout->addWidget(explanation);
  layout->addWidget(list, 1);
  layout->addWidget(buttons);
  resize(640, 380);
}

}  // namespace laneway
