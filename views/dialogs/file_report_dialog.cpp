#include "views/dialogs/file_report_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace laneway {

namespace {

QLabel *wrapped(const QString &text, QWidget *parent)
{
  auto *label = new QLabel(text, parent);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  return label;
}

}  // namespace

FileReportDialog::FileReportDialog(const QString &file, std::vector<Row> rows, QWidget *parent)
    : QDialog(parent), m_rows(std::move(rows))
{
  setWindowTitle(tr("Remarks on “%1”").arg(file));
  auto *list = new QTreeWidget(this);
  list->setColumnCount(2);
  list->setHeaderLabels({tr("Line"), tr("What Laneway found and did")});
  list->setRootIsDecorated(false);
  list->setUniformRowHeights(false);
  list->setWordWrap(true);
  list->setSelectionMode(QAbstractItemView::ExtendedSelection);
  list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  list->header()->setStretchLastSection(true);
  for (const Row &row : m_rows) {
    auto *item = new QTreeWidgetItem(list, {row.line > 0 ? QLocale().toString(row.line) : QString(), row.text});
    item->setTextAlignment(0, Qt::AlignRight | Qt::AlignTop);
    item->setTextAlignment(1, Qt::AlignLeft | Qt::AlignTop);
    item->setToolTip(1, row.text);
  }
  auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  auto *copyButton = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
  connect(copyButton, &QPushButton::clicked, this, &FileReportDialog::copy);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(20, 16, 20, 16);
  layout->setSpacing(12);
  layout->addWidget(wrapped(tr("The file was opened as far as it goes. Everything that is not in this list is as the "
                               "file has it, and comes back when you export to the same format."),
                            this));
  layout->addWidget(list, 1);
  layout->addWidget(buttons);
  resize(680, 400);
}

void FileReportDialog::copy() const
{
  QStringList lines;
  for (const Row &row : m_rows)
    lines << (row.line > 0 ? tr("Line %1: %2").arg(row.line).arg(row.text) : row.text);
  QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

}  // namespace laneway
