#include "views/widgets/distribution_editor.h"

#include <algorithm>

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include "app/messages/quantity_input.h"
#include "views/widgets/choice_field.h"
#include "views/widgets/edit_field.h"
#include "views/widgets/observed_values.h"

namespace laneway {

namespace {

constexpr Figure AllFigures[] = {Figure::Mean,    Figure::Deviation, Figure::Minimum, Figure::Mode,
                                 Figure::Maximum, Figure::Shape,     Figure::Values};

QString inputOf(Distribution distribution, Figure figure, TimeSense sense)
{
  switch (figure) {
    case Figure::Shape:
      return QLocale().toString(distribution.shape);
    case Figure::Values:
      return observedValuesInput(distribution);
    case Figure::Mean:
    case Figure::Deviation:
    case Figure::Minimum:
    case Figure::Mode:
    case Figure::Maximum:
      break;
  }
  return durationInput(timeOf(distribution, figure), sense);
}

}  // namespace

DistributionEditor::DistributionEditor(TimeSense sense, QWidget *parent) : QWidget(parent), m_sense(sense)
{
  m_kind = new ChoiceField(this);
  setFocusProxy(m_kind);
  auto *layout = new QGridLayout(this);
  layout->setContentsMargins({});
  layout->setHorizontalSpacing(8);
  layout->setVerticalSpacing(6);
  layout->setColumnStretch(1, 1);
  layout->addWidget(m_kind, 0, 0, 1, 2);
  for (const Figure figure : AllFigures)
    addRow(figure, *layout);

  connect(m_kind, &ChoiceField::chosen, this, [this](const QVariant &value) {
    tellRefusal({});
    for (const auto &[figure, row] : m_rows)
      row.field->revert();
    Q_EMIT valueEntered(asKind(shownOrAssumed(), static_cast<DistributionKind>(value.toInt())));
  });
  retranslate();
}

void DistributionEditor::addRow(Figure figure, QGridLayout &layout)
{
  auto *label = new QLabel(this);
  label->setForegroundRole(QPalette::PlaceholderText);
  auto *field = new EditField(this);
  label->setBuddy(field);
  const int row = layout.rowCount();
  layout.addWidget(label, row, 0);
  layout.addWidget(field, row, 1);
  connect(field, &EditField::entered, this, &DistributionEditor::handIn);
  connect(field, &QLineEdit::textEdited, this, [this] { tellRefusal({}); });
  m_rows[figure] = {label, field};
}

DistributionKind DistributionEditor::kind() const
{
  return shownOrAssumed().kind;
}

const Distribution &DistributionEditor::shownOrAssumed() const
{
  static const Distribution unknown = exponential(Duration::fromMinutes(10));
  return m_shown ? *m_shown : m_assumed ? *m_assumed : unknown;
}

void DistributionEditor::showValue(const std::optional<Distribution> &value)
{
  m_shown = value;
  m_mixed = false;
  showNow();
}

void DistributionEditor::showMixed()
{
  m_shown.reset();
  m_mixed = true;
  showNow();
}

void DistributionEditor::setAssumed(const std::optional<Distribution> &assumed, const QString &hint)
{
  m_assumed = assumed;
  m_hint = hint;
  showNow();
}

void DistributionEditor::showNow()
{
  m_kind->setHint(nameOf(kind()));
  if (m_mixed)
    m_kind->showMixed();
  else
    m_kind->show(m_shown ? QVariant(static_cast<int>(kind())) : QVariant());
  const std::vector<Figure> figures = figuresOf(kind());
  for (const auto &[figure, row] : m_rows) {
    const bool isUsed = std::find(figures.begin(), figures.end(), figure) != figures.end();
    row.label->setVisible(isUsed);
    row.field->setVisible(isUsed);
    if (!isUsed) {
      row.field->revert();
      continue;
    }
    row.label->setText(nameOf(figure, kind()));
    row.field->setAccessibleName(row.label->text());
    if (m_mixed) {
      row.field->showMixed();
      continue;
    }
    row.field->setHint(!m_assumed ? m_hint : tr("%1, assumed").arg(inputOf(*m_assumed, figure, m_sense)));
    row.field->show(m_shown ? inputOf(*m_shown, figure, m_sense) : QString());
  }
}

void DistributionEditor::handIn()
{
  // All figures that were typed count together: a least time above the old most may come with a new most.
  Distribution value = shownOrAssumed();
  if (m_mixed)
    value = exponential(Duration());
  const std::vector<Figure> figures = figuresOf(kind());
  bool allEmpty = true;
  for (const Figure figure : figures) {
    EditField &field = *m_rows.at(figure).field;
    const QString text = field.text().trimmed();
    if (text.isEmpty())
      continue;
    allEmpty = false;
    if (!field.isPending())
      continue;
    if (figure == Figure::Values) {
      const std::optional<Distribution> read = observedValuesFromInput(text);
      if (!read)
        return refuse(tr("“%1” is no list of times. Write it like 10 min; 12 min; 30 min × 2.").arg(text));
      value = *read;
    } else if (figure == Figure::Shape) {
      const std::optional<double> read = numberFromInput(text);
      if (!read)
        return refuse(tr("“%1” is no number.").arg(text));
      value.shape = *read;
    } else {
      const std::optional<Duration> read = durationFromInput(text);
      if (!read)
        return refuse(tr("“%1” is no length of time. Write it like 35 min, 2 h or 1 h 30 min.").arg(text));
      timeOf(value, figure) = *read;
    }
  }
  if (allEmpty)
    Q_EMIT valueEntered({});
  else
    Q_EMIT valueEntered(value);
}

bool DistributionEditor::isPending() const
{
  return std::any_of(m_rows.begin(), m_rows.end(), [](const auto &row) { return row.second.field->isPending(); });
}

void DistributionEditor::commit()
{
  if (isPending())
    handIn();
}

void DistributionEditor::accept()
{
  for (const auto &[figure, row] : m_rows)
    row.field->accept();
  m_kind->accept();
  showNow();
  tellRefusal({});
}

void DistributionEditor::refuse(const QString &why)
{
  m_kind->accept();
  tellRefusal(why);
}

void DistributionEditor::changeEvent(QEvent *event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange)
    retranslate();
}

void DistributionEditor::retranslate()
{
  std::vector<std::pair<QString, QVariant>> choices;
  for (const DistributionKind each : distributionKinds())
    choices.emplace_back(nameOf(each), static_cast<int>(each));
  m_kind->setChoices(choices);
  for (int row = 0; row < m_kind->count(); ++row)
    m_kind->setItemData(row, adviceOn(distributionKinds()[static_cast<std::size_t>(row)]), Qt::ToolTipRole);
  m_kind->setAccessibleName(tr("How it varies"));
  showNow();
}

}  // namespace laneway
