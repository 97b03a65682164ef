#include "views/simulate/figures_section.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <utility>

#include <QHBoxLayout>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/messages/describe.h"
#include "app/messages/format.h"
#include "app/messages/messages.h"
#include "model/compile/report.h"
#include "model/process/document.h"
#include "views/simulate/cycle_time_chart.h"
#include "views/simulate/results_list.h"
#include "views/widgets/choice_field.h"

namespace laneway {

namespace {

/// A dash where there is no such time: of what never happened, and of the interval of a single replication.
QString timeText(double microseconds)
{
  return std::isfinite(microseconds) ? formatDuration({std::llround(microseconds)}) : QStringLiteral("–");
}

QLabel *smallText()
{
  auto *label = new QLabel;
  label->setForegroundRole(QPalette::PlaceholderText);
  QFont small = label->font();
  small.setPixelSize(12);
  label->setFont(small);
  label->setMinimumWidth(1);
  return label;
}

}  // namespace

FiguresSection::FiguresSection(QWidget *parent)
    : QWidget(parent),
      m_choice(new ChoiceField),
      m_cycleMean(smallText()),
      m_cycleChart(new CycleTimeChart),
      m_serviceLevel(smallText()),
      m_causes(results_list::make(3))
{
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 10, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_choice);
  auto *captions = new QHBoxLayout;
  layout->addLayout(captions);
  auto *column = new QVBoxLayout;
  m_cycleCaption = results_list::addCaption(column);
  captions->addLayout(column);
  captions->addStretch();
  captions->addWidget(m_cycleMean);
  layout->addWidget(m_cycleChart);
  m_serviceLevel->setWordWrap(true);
  layout->addWidget(m_serviceLevel);
  layout->addSpacing(10);
  m_causesCaption = results_list::addCaption(layout);
  m_causes->setHeaderHidden(true);
  m_causes->setSelectionMode(QAbstractItemView::NoSelection);
  m_causes->setMinimumWidth(1);
  layout->addWidget(m_causes);
  connect(m_choice, &ChoiceField::chosen, this, [this](const QVariant &value) {
    m_shown = Id(value.toString());
    Q_EMIT chosen(m_shown);
  });
}

void FiguresSection::setReport(const SimulationReport &report, const Document &document)
{
  showChoices(report, document);
  const ScopeReport *scope = report.scope(m_shown);
  setVisible(scope != nullptr);
  if (!scope)
    return;
  showCycleTime(*scope, report);
  showCauses(*scope);
}

void FiguresSection::setStale(bool stale)
{
  m_cycleChart->setEnabled(!stale);
  m_serviceLevel->setEnabled(!stale);
  m_causes->setEnabled(!stale);
}

/// What was shown stays shown as long as it is one of those that ran.
void FiguresSection::showChoices(const SimulationReport &report, const Document &document)
{
  std::vector<std::pair<QString, QVariant>> choices;
  bool isStillThere = false;
  Id first;
  for (const ScopeReport &scope : report.scopeReports) {
    if (!scope.isRoot)
      continue;
    first = first.isNull() ? scope.scope : first;
    isStillThere |= scope.scope == m_shown;
    choices.emplace_back(nameInSentence(document, scope.scope), scope.scope.text());
  }
  if (!isStillThere)
    m_shown = first;
  m_choice->setAccessibleName(tr("Figures of"));
  m_choice->setToolTip(tr("Whose cycle time, waiting, work in progress and ways are shown"));
  m_choice->setVisible(choices.size() > 1);
  m_choice->setChoices(choices);
  m_choice->show(m_shown.text());
}

void FiguresSection::showCycleTime(const ScopeReport &scope, const SimulationReport &report)
{
  m_cycleCaption->setText(tr("Cycle time"));
  const bool any = !scope.cycleTimes.empty();
  for (QWidget *part : std::initializer_list<QWidget *>{m_cycleCaption, m_cycleMean, m_cycleChart})
    part->setVisible(any);
  const simulate::ScopeFigures &figures = scope.figures;
  const bool hasTarget = any && scope.target && std::isfinite(figures.serviceLevel.mean);
  m_serviceLevel->setVisible(hasTarget);
  if (!any)
    return;
  const simulate::Estimate &cycle = figures.cycleTime;
  const QString mean = tr("mean %1 ± %2").arg(timeText(cycle.mean), timeText(cycle.halfWidth));
  const std::optional<Duration> exact = report.exactCycleTime;
  m_cycleMean->setText(exact ? tr("%1, by theory %2").arg(mean, formatDuration(*exact)) : mean);
  QStringList more{tr("Half of all instances take at most %1, nine of ten at most %2.")
                       .arg(timeText(figures.cycleTimes.p50.mean), timeText(figures.cycleTimes.p90.mean))};
  if (exact)
    more += tr("Queueing theory has an exact answer for the long run: %1.").arg(formatDuration(*exact));
  else if (report.notExact)
    more += sentence(*report.notExact, report.currency);
  m_cycleMean->setToolTip(more.join(u'\n'));
  m_cycleChart->setBars(scope.cycleTimes);
  if (hasTarget)
    m_serviceLevel->setText(
        tr("%1 take no longer than %2").arg(formatShare({figures.serviceLevel.mean}), formatDuration(*scope.target)));
}

/// The largest first; nothing where nobody waits.
void FiguresSection::showCauses(const ScopeReport &scope)
{
  m_causesCaption->setText(tr("Why work waits"));
  m_causes->setAccessibleName(m_causesCaption->text());
  m_causes->clear();
  const simulate::ScopeFigures &figures = scope.figures;
  std::vector<std::size_t> causes;
  for (std::size_t i = 0; i < simulate::waitingCauses; ++i)
    if (figures.waitingBy[i].mean > 0)
      causes.push_back(i);
  std::stable_sort(causes.begin(), causes.end(),
                   [&](std::size_t a, std::size_t b) { return figures.waitingBy[a].mean > figures.waitingBy[b].mean; });
  for (const std::size_t cause : causes) {
    const simulate::Estimate &part = figures.waitingBy[cause];
    results_list::addRow(m_causes,
                         {describe(static_cast<simulate::WaitingCause>(cause)), timeText(part.mean),
                          formatShare({part.mean / figures.waiting.mean})},
                         {});
  }
  m_causesCaption->setVisible(!causes.empty());
  m_causes->setVisible(!causes.empty());
  results_list::fitHeight(m_causes);
}

}  // namespace laneway
