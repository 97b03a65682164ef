#include "views/panels/properties/look_section.h"

#include <algorithm>

#include <QColorDialog>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/edit/restyle.h"
#include "model/process/styling.h"
#include "views/painting/palette.h"
#include "views/painting/tints.h"
#include "views/theme/theme.h"
#include "views/widgets/choice_field.h"
#include "views/widgets/flat_button.h"
#include "views/widgets/form_field.h"
#include "views/widgets/link_button.h"
#include "views/widgets/offered_tints.h"
#include "views/widgets/swatch_row.h"

using namespace Qt::StringLiterals;

namespace laneway {

namespace {

constexpr double Sizes[] = {9, 10, 11, 12, 14, 16, 18, 20, 24, 32, 48};

Color colorOf(const QColor &color)
{
  return {static_cast<std::uint32_t>(color.rgb() & 0xffffff)};
}

QColor qtColor(const Color &color)
{
  return QColor::fromRgb(color.rgb);
}

/// "Use for All Steps".
QString forKindText(StyledKind kind)
{
  switch (kind) {
    case StyledKind::Step:
      return LookSection::tr("Use for all steps");
    case StyledKind::Decision:
      return LookSection::tr("Use for all decisions");
    case StyledKind::Event:
      return LookSection::tr("Use for all events");
    case StyledKind::Data:
      return LookSection::tr("Use for all data");
    case StyledKind::Note:
      return LookSection::tr("Use for all notes");
    case StyledKind::Group:
      return LookSection::tr("Use for all groups");
    case StyledKind::Pool:
      return LookSection::tr("Use for all pools");
    case StyledKind::Lane:
      return LookSection::tr("Use for all lanes");
    case StyledKind::Phase:
      return LookSection::tr("Use for all phases");
    case StyledKind::Flow:
      return LookSection::tr("Use for all flows");
    case StyledKind::MessageFlow:
      return LookSection::tr("Use for all message flows");
    case StyledKind::Association:
      return LookSection::tr("Use for all associations");
  }
  Q_UNREACHABLE();
}

bool isLine(StyledKind kind)
{
  return kind == StyledKind::Flow || kind == StyledKind::MessageFlow || kind == StyledKind::Association;
}

}  // namespace

LookSection::LookSection(PropertyContext &context, QWidget *parent) : PropertySection(context, parent)
{
  m_colourLabel = new QLabel(this);
  m_colourLabel->setForegroundRole(QPalette::PlaceholderText);
  m_colours = new SwatchRow(this);
  m_more = new FlatButton(u"more", this, theme::Tone::Plain);
  auto *colourRow = new QHBoxLayout;
  colourRow->setSpacing(1);
  colourRow->addWidget(m_colours, 1);
  colourRow->addWidget(m_more, 0, Qt::AlignTop);
  addRow(*m_colourLabel);
  rows().addLayout(colourRow);

  m_font = new ChoiceField(this);
  m_fontField = &addField(*m_font);
  m_size = new ChoiceField(this);
  m_sizeField = new FormField(*m_size, this);
  m_bold = new QToolButton(this);
  m_italic = new QToolButton(this);
  for (QToolButton *each : {m_bold, m_italic}) {
    each->setCheckable(true);
    each->setAutoRaise(true);
    each->setFocusPolicy(Qt::TabFocus);
  }
  QFont bold = font();
  bold.setBold(true);
  m_bold->setFont(bold);
  QFont italic = font();
  italic.setItalic(true);
  m_italic->setFont(italic);
  auto *textRow = new QHBoxLayout;
  textRow->setSpacing(4);
  textRow->addWidget(m_sizeField, 1);
  textRow->addWidget(m_bold, 0, Qt::AlignBottom);
  textRow->addWidget(m_italic, 0, Qt::AlignBottom);
  rows().addLayout(textRow);

  m_forKind = new LinkButton(this);
  m_reset = new LinkButton(this);
  // One below the other: in few languages there is room for both side by side.
  auto *links = new QVBoxLayout;
  links->setSpacing(6);
  links->addWidget(m_forKind, 0, Qt::AlignLeft);
  links->addWidget(m_reset, 0, Qt::AlignLeft);
  rows().addLayout(links);

  connect(m_colours, &SwatchRow::chosen, this, [this](int index) {
    change([index](Style &style) {
      style.fill = index == 0 ? std::nullopt : std::optional(painting::tintFill(index - 1));
      style.stroke = index == 0 ? std::nullopt : std::optional(painting::tintOutline(index - 1));
    });
  });
  connect(m_more, &FlatButton::clicked, this, &LookSection::openColourMenu);
  connect(m_font, &ChoiceField::chosen, this,
          [this](const QVariant &value) { change([&](Style &style) { style.fontFamily = value.toString(); }); });
  connect(m_size, &ChoiceField::chosen, this, [this](const QVariant &value) {
    change(
        [&](Style &style) { style.fontSize = value.toDouble() > 0 ? std::optional(value.toDouble()) : std::nullopt; });
  });
  connect(m_bold, &QToolButton::clicked, this, [this](bool on) { setFlag(&Style::bold, on); });
  connect(m_italic, &QToolButton::clicked, this, [this](bool on) { setFlag(&Style::italic, on); });
  connect(m_forKind, &LinkButton::clicked, this, &LookSection::useForKind);
  connect(m_reset, &LinkButton::clicked, this, [this] { change([](Style &style) { style = {}; }); });
  retranslate();
}

Style LookSection::shown() const
{
  for (const Id drawing : document().drawings(targets().front())) {
    if (const Shape *shape = document().get<Shape>(drawing))
      return styleOf(document(), *shape);
    if (const Route *route = document().get<Route>(drawing))
      return styleOf(document(), *route);
  }
  return {};
}

void LookSection::load()
{
  const std::optional<StyledKind> kind = styledKindOf(document(), targets().front());
  setVisible(kind.has_value());
  if (!kind)
    return;
  const Style style = shown();
  int chosen = style.fill || style.stroke ? -1 : 0;
  const std::optional<int> tint = isLine(*kind) ? style.stroke ? painting::tintOfOutline(*style.stroke) : std::nullopt
                                  : style.fill  ? painting::tintOfFill(*style.fill)
                                                : std::nullopt;
  if (tint)
    chosen = *tint + 1;
  m_colours->setChosen(chosen);
  m_font->show(style.fontFamily);
  m_size->show(style.fontSize.value_or(0));
  m_bold->setChecked(style.bold.value_or(false));
  m_italic->setChecked(style.italic.value_or(false));
  m_forKind->setText(forKindText(*kind));
  const auto isOfKind = [&](Id id) { return styledKindOf(document(), id) == kind; };
  m_forKind->setVisible(std::all_of(targets().begin(), targets().end(), isOfKind));
}

void LookSection::change(const std::function<void(Style &)> &change)
{
  const std::vector<Id> all = targets();
  perform(*m_font, label("change-style"), [&](Draft &draft) { return restyle(draft, {}, all, change); });
  load();
}

/// Off is said only where the kind would say otherwise: that which says nothing follows what its kind becomes later.
void LookSection::setFlag(std::optional<bool> Style::*flag, bool on)
{
  const std::vector<Id> all = targets();
  const bool isOfAKind = std::any_of(all.begin(), all.end(), [&](Id id) {
    const std::optional<StyledKind> kind = styledKindOf(document(), id);
    return kind && (styleOf(document(), *kind).*flag).value_or(false);
  });
  change([&](Style &style) { style.*flag = on || isOfAKind ? std::optional(on) : std::nullopt; });
}

void LookSection::openColourMenu()
{
  const std::optional<StyledKind> kind = styledKindOf(document(), targets().front());
  QMenu menu(this);
  if (kind && !isLine(*kind))
    connect(menu.addAction(tr("&Fill…")), &QAction::triggered, this, [this] { pickColour(tr("Fill"), &Style::fill); });
  connect(menu.addAction(tr("&Line…")), &QAction::triggered, this, [this] { pickColour(tr("Line"), &Style::stroke); });
  connect(menu.addAction(tr("&Text…")), &QAction::triggered, this, [this] { pickColour(tr("Text"), &Style::text); });
  menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void LookSection::pickColour(const QString &title, std::optional<Color> Style::*colour)
{
  const std::optional<Color> before = shown().*colour;
  const QColor picked = QColorDialog::getColor(before ? qtColor(*before) : QColor(Qt::white), this, title);
  if (picked.isValid())
    change([&](Style &style) { style.*colour = colorOf(picked); });
}

/// The look of the first target becomes that of its kind; the targets give up what they have of their own.
void LookSection::useForKind()
{
  const std::optional<StyledKind> kind = styledKindOf(document(), targets().front());
  if (!kind)
    return;
  const Style style = shown();
  const std::vector<Id> all = targets();
  perform(*m_font, {u"change-kind-style"_s, {}}, [&](Draft &draft) -> Result<void> {
    if (const Result<void> done = restyleKind(draft, *kind, [&](Style &each) { each = style; }); !done)
      return done;
    return restyle(draft, {}, all, [](Style &each) { each = {}; });
  });
  load();
}

void LookSection::showSwatches()
{
  const painting::Appearance appearance = theme::themeOf(palette()).appearance;
  const painting::CanvasPalette &colours = painting::canvasPalette(appearance);
  std::vector<SwatchRow::Swatch> swatches = offeredTints(appearance);
  swatches.insert(swatches.begin(), {colours.shapeFill, colours.outline, tr("Standard colours")});
  m_colours->setSwatches(swatches);
}

void LookSection::changeEvent(QEvent *event)
{
  PropertySection::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) {
    showSwatches();
    if (!targets().empty())
      load();
  }
}

void LookSection::retranslate()
{
  m_colourLabel->setText(tr("Colour"));
  showSwatches();
  m_more->setName(tr("Other colours"));
  m_fontField->setLabel(tr("Font"));
  std::vector<std::pair<QString, QVariant>> fonts{{tr("Standard"), QString()}};
  const QStringList families = QFontDatabase::families();
  for (const QString &family : families)
    if (!QFontDatabase::isPrivateFamily(family))
      fonts.emplace_back(family, family);
  m_font->setChoices(fonts);
  m_sizeField->setLabel(tr("Text size"));
  std::vector<std::pair<QString, QVariant>> sizes{{tr("Standard"), 0.0}};
  for (const double size : Sizes)
    sizes.emplace_back(tr("%1 px").arg(QLocale().toString(size)), size);
  m_size->setChoices(sizes);
  m_bold->setText(tr("B", "bold"));
  m_bold->setToolTip(tr("Bold"));
  m_bold->setAccessibleName(tr("Bold"));
  m_italic->setText(tr("I", "italic"));
  m_italic->setToolTip(tr("Italic"));
  m_italic->setAccessibleName(tr("Italic"));
  m_reset->setText(tr("Standard look"));
}

}  // namespace laneway
