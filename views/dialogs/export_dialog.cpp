#include "views/dialogs/export_dialog.h"

#include <array>
#include <cmath>

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "model/layout/inter_metrics.h"
#include "views/dialogs/picture_preview.h"
#include "views/painting/diagram_picture.h"
#include "views/theme/theme_style.h"
#include "views/widgets/choice_field.h"
#include "views/widgets/form_field.h"
#include "views/widgets/tab_order.h"

namespace laneway {

namespace {

constexpr std::array Kinds{ExportKind::Svg, ExportKind::Png, ExportKind::Pdf, ExportKind::Bpmn, ExportKind::Json};
constexpr double Scales[] = {1, 2, 3, 4};

QString suffixOf(ExportKind kind)
{
  switch (kind) {
    case ExportKind::Svg:
      return QStringLiteral("svg");
    case ExportKind::Png:
      return QStringLiteral("png");
    case ExportKind::Pdf:
      return QStringLiteral("pdf");
    case ExportKind::Bpmn:
      return QStringLiteral("bpmn");
    case ExportKind::Json:
      return QStringLiteral("laneway");
  }
  Q_UNREACHABLE();
}

QLabel *explanation(const QString &text, QWidget *parent)
{
  auto *label = new QLabel(text, parent);
  label->setForegroundRole(QPalette::PlaceholderText);
  label->setWordWrap(true);
  return label;
}

}  // namespace

bool isPicture(ExportKind kind)
{
  return kind != ExportKind::Bpmn && kind != ExportKind::Json;
}

class ExportDialog::Impl {
  Q_DECLARE_TR_FUNCTIONS(laneway::ExportDialog)

 public:
  Impl(ExportDialog &dialog, const Document &document, Id diagram, const ExportChoice &initial)
      : m_dialog(dialog), m_choice(initial)
  {
    const layout::InterMetrics metrics;
    painting::PaintContext context;
    context.metrics = &metrics;
    m_size = painting::paintDiagram(document, diagram, context).bounds.size();
    build();
    m_preview->setDrawing(document, diagram);
    showChoice();
  }

  [[nodiscard]] ExportChoice choice() const
  {
    ExportChoice choice = m_choice;
    choice.suffix = suffixOf(choice.kind);
    return choice;
  }

  void showBpmnLosses(const QStringList &losses)
  {
    m_bpmnLosses->setText(losses.join(QStringLiteral("\n\n")));
    m_bpmnLosses->setVisible(!losses.isEmpty());
  }

 private:
  void build()
  {
    m_dialog.setWindowTitle(tr("Export"));
    m_kinds = new QTabBar(&m_dialog);
    theme::setSegmented(m_kinds);
    for (const QString &name :
         {QStringLiteral("SVG"), QStringLiteral("PNG"), QStringLiteral("PDF"), QStringLiteral("BPMN"), tr("Document")})
      m_kinds->addTab(name);
    m_kinds->setAccessibleName(tr("Format"));
    m_preview = new PicturePreview(&m_dialog);
    m_options = new QStackedWidget(&m_dialog);
    m_options->addWidget(svgPage());
    m_options->addWidget(pngPage());
    m_options->addWidget(pdfPage());
    m_options->addWidget(bpmnPage());
    m_options->addWidget(jsonPage());
    m_appearance = new ChoiceField(&m_dialog);
    m_appearance->setChoices({{tr("Light"), static_cast<int>(painting::Appearance::Light)},
                              {tr("Dark"), static_cast<int>(painting::Appearance::Dark)}});
    m_appearanceField = new FormField(*m_appearance, &m_dialog);
    m_appearanceField->setLabel(tr("Colours"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &m_dialog);
    buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole)->setDefault(true);

    auto *right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(m_options);
    right->addWidget(m_appearanceField);
    right->addStretch();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(20);
    middle->addWidget(m_preview, 3);
    middle->addLayout(right, 2);
    auto *layout = new QVBoxLayout(&m_dialog);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(16);
    layout->addWidget(m_kinds, 0, Qt::AlignHCenter);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    m_dialog.resize(720, 440);
    orderTabsByPlace(m_dialog);

    QObject::connect(buttons, &QDialogButtonBox::accepted, &m_dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &m_dialog, &QDialog::reject);
    QObject::connect(m_kinds, &QTabBar::currentChanged, &m_dialog, [this](int at) {
      m_choice.kind = Kinds.at(static_cast<std::size_t>(at));
      showChoice();
    });
    QObject::connect(m_appearance, &ChoiceField::chosen, &m_dialog, [this](const QVariant &value) {
      m_choice.options.appearance = static_cast<painting::Appearance>(value.toInt());
      showChoice();
    });
  }

  QWidget *svgPage()
  {
    auto *page = new QWidget;
    m_withDocument = new QCheckBox(tr("With the document inside"), page);
    QObject::connect(m_withDocument, &QCheckBox::toggled, page, [this](bool with) {
      m_choice.options.withDocument = with;
      m_withDocumentSays->setText(
          with ? tr("Whoever gets the file can open it in Laneway and finds everything in it: all maps, times, costs "
                    "and notes, also what the picture does not show.")
               : tr("The picture only. It cannot be turned back into a map."));
    });
    m_withDocumentSays = explanation({}, page);
    m_svgBackground = backgroundBox(page);
    return column(page, {m_withDocument, m_withDocumentSays, m_svgBackground});
  }

  QWidget *pngPage()
  {
    auto *page = new QWidget;
    m_scale = new ChoiceField(page);
    auto *field = new FormField(*m_scale, page);
    field->setLabel(tr("Size"));
    std::vector<std::pair<QString, QVariant>> scales;
    for (const double scale : Scales)
      scales.emplace_back(
          tr("%1 ×, %2 by %3 px")
              .arg(QLocale().toString(scale), pixels(m_size.width() * scale), pixels(m_size.height() * scale)),
          scale);
    m_scale->setChoices(scales);
    QObject::connect(m_scale, &ChoiceField::chosen, page, [this](const QVariant &value) {
      m_choice.options.scale = value.toDouble();
      showChoice();
    });
    m_pngBackground = backgroundBox(page);
    return column(page, {field, m_pngBackground});
  }

  QWidget *pdfPage()
  {
    auto *page = new QWidget;
    m_pages = new ChoiceField(page);
    m_pages->setChoices({{tr("One page as large as the drawing"), static_cast<int>(painting::PdfPages::AsDrawn)},
                         {tr("Fit onto one sheet"), static_cast<int>(painting::PdfPages::Fit)},
                         {tr("As many sheets as it takes"), static_cast<int>(painting::PdfPages::Tile)}});
    auto *pages = new FormField(*m_pages, page);
    pages->setLabel(tr("Pages"));
    m_paper = new ChoiceField(page);
    m_paper->setChoices({{QStringLiteral("A4"), static_cast<int>(QPageSize::A4)},
                         {QStringLiteral("A3"), static_cast<int>(QPageSize::A3)},
                         {QStringLiteral("Letter"), static_cast<int>(QPageSize::Letter)}});
    m_paperField = new FormField(*m_paper, page);
    m_paperField->setLabel(tr("Paper"));
    QObject::connect(m_pages, &ChoiceField::chosen, page, [this](const QVariant &value) {
      m_choice.options.pages = static_cast<painting::PdfPages>(value.toInt());
      showChoice();
    });
    QObject::connect(m_paper, &ChoiceField::chosen, page, [this](const QVariant &value) {
      m_choice.options.paper = static_cast<QPageSize::PageSizeId>(value.toInt());
      showChoice();
    });
    return column(page, {pages, m_paperField});
  }

  QWidget *bpmnPage()
  {
    auto *page = new QWidget;
    m_bpmnLosses = explanation({}, page);
    m_bpmnLosses->setTextFormat(Qt::PlainText);
    return column(page, {explanation(tr("The whole document as BPMN 2.0, for other modelling programs and workflow "
                                        "engines, with the drawing as it is here."),
                                     page),
                         m_bpmnLosses});
  }

  QWidget *jsonPage()
  {
    auto *page = new QWidget;
    return column(page, {explanation(tr("The whole document as JSON, as Laneway saves it: for other programs, and for "
                                        "keeping it under version control."),
                                     page)});
  }

  static QWidget *column(QWidget *page, std::initializer_list<QWidget *> rows)
  {
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    for (QWidget *each : rows)
      layout->addWidget(each);
    return page;
  }

  QCheckBox *backgroundBox(QWidget *page)
  {
    auto *box = new QCheckBox(tr("With background"), page);
    QObject::connect(box, &QCheckBox::toggled, page, [this](bool with) {
      m_choice.options.background = with;
      showChoice();
    });
    return box;
  }

  static QString pixels(double length) { return QLocale().toString(static_cast<int>(std::ceil(length))); }

  void showChoice()
  {
    const auto at = static_cast<int>(m_choice.kind);
    m_kinds->setCurrentIndex(at);
    m_options->setCurrentIndex(at);
    const painting::PictureOptions &options = m_choice.options;
    m_withDocument->setChecked(!options.withDocument);  // so that the explanation is written either way
    m_withDocument->setChecked(options.withDocument);
    for (QCheckBox *each : {m_svgBackground, m_pngBackground}) {
      const QSignalBlocker quiet(each);
      each->setChecked(options.background);
    }
    m_scale->show(options.scale.value_or(2));
    m_pages->show(static_cast<int>(options.pages));
    m_paper->show(static_cast<int>(options.paper));
    m_paperField->setVisible(options.pages != painting::PdfPages::AsDrawn);
    m_appearance->show(static_cast<int>(options.appearance));
    m_appearanceField->setVisible(isPicture(m_choice.kind));
    m_preview->setAppearance(options.appearance);
  }

  ExportDialog &m_dialog;
  ExportChoice m_choice;
  QSizeF m_size;
  QTabBar *m_kinds = nullptr;
  PicturePreview *m_preview = nullptr;
  QStackedWidget *m_options = nullptr;
  QCheckBox *m_withDocument = nullptr;
  QLabel *m_withDocumentSays = nullptr;
  QLabel *m_bpmnLosses = nullptr;
  QCheckBox *m_svgBackground = nullptr;
  QCheckBox *m_pngBackground = nullptr;
  ChoiceField *m_scale = nullptr;
  ChoiceField *m_pages = nullptr;
  ChoiceField *m_paper = nullptr;
  FormField *m_paperField = nullptr;
  ChoiceField *m_appearance = nullptr;
  FormField *m_appearanceField = nullptr;
};

ExportDialog::ExportDialog(const Document &document, Id diagram, const ExportChoice &initial, QWidget *parent)
    : QDialog(parent), m_impl(std::make_unique<Impl>(*this, document, diagram, initial))
{
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::setBpmnLosses(const QStringList &losses)
{
  m_impl->showBpmnLosses(losses);
}

ExportChoice ExportDialog::choice() const
{
  return m_impl->choice();
}

}  // namespace laneway
