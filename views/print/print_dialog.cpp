#include "views/print/print_dialog.h"

#include <algorithm>
#include <functional>

#include <QCheckBox>
#include <QCoreApplication>
#include <QDate>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include "views/painting/export_diagram.h"
#include "views/print/sheet_preview.h"
#include "views/widgets/choice_field.h"
#include "views/widgets/form_field.h"
#include "views/widgets/tab_order.h"

using namespace Qt::StringLiterals;

namespace laneway {

namespace {

using Choices = std::vector<std::pair<QString, QVariant>>;

constexpr double Scales[] = {0.25, 0.5, 0.75, 1, 1.5, 2};

}  // namespace

class PrintDialog::Impl {
  Q_DECLARE_TR_FUNCTIONS(laneway::PrintDialog)

 public:
  Impl(PrintDialog &dialog, const Document &document, Id diagram, const SheetOptions &initial)
      : m_dialog(dialog), m_sheets(document, diagram), m_options(initial)
  {
    build();
    show();
  }

  Target target = Target::Printer;
  [[nodiscard]] Sheets &sheets() { return m_sheets; }

 private:
  ChoiceField *addChoice(QVBoxLayout &column, const QString &label, const Choices &choices,
                         const std::function<void(const QVariant &)> &take)
  {
    auto *choice = new ChoiceField(&m_dialog);
    choice->setChoices(choices);
    auto *field = new FormField(*choice, &m_dialog);
    field->setLabel(label);
    column.addWidget(field);
    QObject::connect(choice, &ChoiceField::chosen, &m_dialog, [this, take](const QVariant &value) {
      take(value);
      show();
    });
    return choice;
  }

  void build()
  {
    m_dialog.setWindowTitle(tr("Print"));
    m_preview = new SheetPreview(m_sheets, &m_dialog);
    auto *options = new QVBoxLayout;
    options->setSpacing(12);
    m_mode =
        addChoice(*options, tr("Pages"),
                  {{tr("Fit onto one sheet"), static_cast<int>(painting::PageMode::Fit)},
                   {tr("As many sheets as it takes"), static_cast<int>(painting::PageMode::Tile)}},
                  [this](const QVariant &value) { m_options.mode = static_cast<painting::PageMode>(value.toInt()); });
    Choices scales;
    for (const double scale : Scales)
      scales.emplace_back(tr("%1 %").arg(QLocale().toString(scale * 100)), scale);
    m_scale =
        addChoice(*options, tr("Size"), scales, [this](const QVariant &value) { m_options.scale = value.toDouble(); });
    Choices papers;
    for (const QPageSize::PageSizeId id : {QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1, QPageSize::A5,
                                           QPageSize::Letter, QPageSize::Legal, QPageSize::Tabloid})
      papers.emplace_back(QPageSize::name(id), static_cast<int>(id));
    m_paper = addChoice(*options, tr("Paper"), papers, [this](const QVariant &value) {
      m_options.paper = static_cast<QPageSize::PageSizeId>(value.toInt());
    });
    m_turn = addChoice(*options, tr("Orientation"),
                       {{tr("As suits the drawing"), static_cast<int>(SheetTurn::Suiting)},
                        {tr("Portrait"), static_cast<int>(SheetTurn::Portrait)},
                        {tr("Landscape"), static_cast<int>(SheetTurn::Landscape)}},
                       [this](const QVariant &value) { m_options.turn = static_cast<SheetTurn>(value.toInt()); });
    m_header = new QCheckBox(tr("Title, date and page at the top"), &m_dialog);
    QObject::connect(m_header, &QCheckBox::toggled, &m_dialog, [this](bool on) {
      m_options.header = on;
      show();
    });
    options->addWidget(m_header);
    options->addStretch();
    m_count = new QLabel(&m_dialog);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    options->addWidget(m_count);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &m_dialog);
    QPushButton *pdf = buttons->addButton(tr("Save as PDF…"), QDialogButtonBox::ActionRole);
    m_print = buttons->addButton(tr("Print…"), QDialogButtonBox::AcceptRole);
    m_print->setDefault(true);
    m_pdf = pdf;
    QObject::connect(pdf, &QPushButton::clicked, &m_dialog, [this] {
      target = Target::Pdf;
      m_dialog.accept();
    });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &m_dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &m_dialog, &QDialog::reject);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(20);
    middle->addWidget(m_preview, 1);
    middle->addLayout(options);
    auto *layout = new QVBoxLayout(&m_dialog);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(16);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    m_dialog.resize(860, 560);
    orderTabsByPlace(m_dialog);
  }

  void show()
  {
    m_sheets.setOptions(m_options);
    m_mode->show(static_cast<int>(m_options.mode));
    m_scale->show(m_options.scale);
    m_scale->setEnabled(m_options.mode == painting::PageMode::Tile);
    m_paper->show(static_cast<int>(m_options.paper));
    m_turn->show(static_cast<int>(m_options.turn));
    const QSignalBlocker quiet(m_header);
    m_header->setChecked(m_options.header);
    const auto count = static_cast<int>(m_sheets.pages().size());
    m_count->setText(count == 0 ? tr("There is nothing to print yet.") : tr("%n sheet(s)", nullptr, count));
    m_preview->setAccessibleName(tr("Preview: %1").arg(m_count->text()));
    m_preview->refresh();
    m_print->setEnabled(count > 0);
    m_pdf->setEnabled(count > 0);
  }

  PrintDialog &m_dialog;
  Sheets m_sheets;
  SheetOptions m_options;
  SheetPreview *m_preview = nullptr;
  ChoiceField *m_mode = nullptr;
  ChoiceField *m_scale = nullptr;
  ChoiceField *m_paper = nullptr;
  ChoiceField *m_turn = nullptr;
  QCheckBox *m_header = nullptr;
  QLabel *m_count = nullptr;
  QPushButton *m_print = nullptr;
  QPushButton *m_pdf = nullptr;
};

PrintDialog::PrintDialog(const Document &document, Id diagram, const SheetOptions &initial, QWidget *parent)
    : QDialog(parent), m_impl(std::make_unique<Impl>(*this, document, diagram, initial))
{
}

PrintDialog::~PrintDialog() = default;

PrintDialog::Target PrintDialog::target() const
{
  return m_impl->target;
}

Sheets &PrintDialog::sheets()
{
  return m_impl->sheets();
}

namespace {

/// Asks for a printer and prints; false where the user thought better of it.
bool printOnPaper(Sheets &sheets, const QString &title, QWidget *parent)
{
  QPrinter printer(QPrinter::HighResolution);
  printer.setPageLayout(sheets.pageLayout());
  printer.setDocName(title);
  const auto count = static_cast<int>(sheets.pages().size());
  QPrintDialog dialog(&printer, parent);
  dialog.setMinMax(1, count);
  dialog.setOption(QAbstractPrintDialog::PrintPageRange, count > 1);
  if (dialog.exec() != QDialog::Accepted)
    return false;
  const bool isRange = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
  const int first = isRange ? printer.fromPage() : 1;
  const int last = isRange ? printer.toPage() : count;
  sheets.print(printer, static_cast<std::size_t>(first - 1), static_cast<std::size_t>(std::max(last, first) - 1));
  return true;
}

/// Writes the sheets into a file, whole or not at all; the sentence says what became of it.
QString printToPdf(Sheets &sheets, const QString &title, const QString &path, QWidget *parent)
{
  QSaveFile file(path);
  if (file.open(QIODevice::WriteOnly)) {
    {
      QPdfWriter writer(&file);
      writer.setTitle(title);
      writer.setCreator(u"Laneway"_s);
      sheets.print(writer, 0, sheets.pages().size() - 1);
    }
    if (file.commit())
      return PrintDialog::tr("Printed to “%1”.").arg(path);
  }
  QMessageBox::warning(
      parent, PrintDialog::tr("Print"),
      PrintDialog::tr("“%1” could not be written: %2. Choose another folder or name.").arg(path, file.errorString()));
  return {};
}

}  // namespace

QString askAndPrint(const Document &document, Id diagram, const QString &folder, QWidget *parent)
{
  const QString title = painting::diagramTitle(document, diagram).simplified();
  static SheetOptions last;  // until the program ends
  last.title = title;
  last.date = QLocale().toString(QDate::currentDate(), QLocale::ShortFormat);
  PrintDialog dialog(document, diagram, last, parent);
  if (dialog.exec() != QDialog::Accepted)
    return {};
  Sheets &sheets = dialog.sheets();
  last = sheets.options();
  if (dialog.target() == PrintDialog::Target::Printer)
    return printOnPaper(sheets, title, parent) ? PrintDialog::tr("Sent to the printer.") : QString();
  const QString path = QFileDialog::getSaveFileName(parent, PrintDialog::tr("Save as PDF"),
                                                    folder + u'/' + QString(title).replace(u'/', u'-') + u".pdf"_s,
                                                    PrintDialog::tr("PDF (*.pdf)"));
  return path.isEmpty() ? QString() : printToPdf(sheets, title, path, parent);
}

}  // namespace laneway
