#include "views/simulate/results_panel.h"

#include <algorithm>
#include <cmath>

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/messages/describe.h"
#include "app/messages/format.h"
#include "app/messages/messages.h"
#include "model/compile/accept_assumption.h"
#include "model/edit/draft.h"
#include "model/edit/session.h"
#include "model/process/navigate.h"
#include "model/process/shown_name.h"
#include "views/panels/scenarios_panel.h"
#include "views/simulate/assumption_text.h"
#include "views/simulate/bottleneck_strips.h"
#include "views/simulate/comparison_dialog.h"
#include "views/simulate/course_section.h"
#include "views/simulate/figures_section.h"
#include "views/simulate/lever_list.h"
#include "views/simulate/results_list.h"
#include "views/simulate/time_scale.h"
#include "views/theme/theme.h"

using namespace Qt::StringLiterals;

namespace laneway {

namespace {

/// A dash where there is no such time: of what never happened, and of the interval of a single replication.
QString timeText(double microseconds)
{
  return std::isfinite(microseconds) ? formatDuration({std::llround(microseconds)}) : u"–"_s;
}

QString changeText(double microseconds)
{
  return std::isfinite(microseconds) ? formatDurationChange({std::llround(microseconds)}) : u"–"_s;
}

QString formatted(const simulate::Estimate &time)
{
  return timeText(time.mean);
}

/// To the hundredth of an instance: less says nothing and takes the room of the names.
QString queueLength(double mean)
{
  return formatNumber(std::round(mean * 100) / 100);
}

}  // namespace

ResultsPanel::ResultsPanel(Session &session, QWidget *parent)
    : QScrollArea(parent),
      m_session(session),
      m_progress(new QProgressBar),
      m_cancel(new QPushButton),
      m_wholeText(new QLabel),
      m_others(new QCheckBox),
      m_headline(new QLabel),
      m_reading(new QLabel),
      m_leversUnit(new QLabel),
      m_levers(new LeverList),
      m_process(new FiguresSection),
      m_scenarios(new ScenariosPanel(session)),
      m_roles(results_list::make(4)),
      m_strips(new BottleneckStrips(BottleneckStrips::Meaning::Bottleneck)),
      m_course(new CourseSection),
      m_assumptions(results_list::make(2))
{
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto *content = new QWidget;
  auto *layout = new QVBoxLayout(content);
  layout->setContentsMargins(16, 16, 16, 16);
  layout->setSpacing(8);

  auto *running = new QHBoxLayout;
  m_progress->setRange(0, 1000);
  m_progress->setTextVisible(false);
  m_progress->setFixedHeight(6);
  running->addWidget(m_progress, 1);
  running->addWidget(m_cancel);
  layout->addLayout(running);

  m_wholeText->setWordWrap(true);
  m_wholeText->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
  layout->addWidget(m_wholeText);
  layout->addWidget(m_others);
  m_bottleneckCaption = results_list::addCaption(layout);
  QFont large = font();
  large.setPixelSize(17);
  large.setWeight(QFont::DemiBold);
  m_headline->setFont(large);
  m_headline->setWordWrap(true);
  m_reading->setWordWrap(true);
  m_reading->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  layout->addWidget(m_headline);
  layout->addWidget(m_reading);

  const auto captionRow = [&](QLabel *&caption, QLabel *right) {
    layout->addSpacing(10);
    auto *row = new QHBoxLayout;
    layout->addLayout(row);
    auto *column = new QVBoxLayout;
    caption = results_list::addCaption(column);
    right->setForegroundRole(QPalette::PlaceholderText);
    row->addLayout(column);
    row->addStretch();
    row->addWidget(right);
    QFont small = font();
    small.setPixelSize(12);
    right->setFont(small);
  };
  captionRow(m_leversCaption, m_leversUnit);
  layout->addWidget(m_levers);
  layout->addWidget(m_process);
  layout->addSpacing(10);
  layout->addWidget(m_scenarios);
  layout->addSpacing(10);
  m_rolesCaption = results_list::addCaption(layout);
  layout->addWidget(m_roles);
  layout->addSpacing(10);
  m_stripsCaption = results_list::addCaption(layout);
  layout->addWidget(m_strips);
  layout->addWidget(m_course);
  layout->addSpacing(10);
  m_assumptionsCaption = results_list::addCaption(layout);
  m_assumptions->setHeaderHidden(true);
  layout->addWidget(m_assumptions);
  layout->addStretch();
  setWidget(content);
  // Texts wrap and lists elide to the width there is; none of them may ask for more.
  for (QWidget *part :
       std::initializer_list<QWidget *>{m_wholeText, m_others, m_headline, m_reading, m_levers, m_process, m_scenarios,
                                        m_roles, m_strips, m_course, m_assumptions, m_leversUnit})
    part->setMinimumWidth(1);
  content->setMinimumWidth(1);

  m_progress->hide();
  m_cancel->hide();
  connect(m_cancel, &QPushButton::clicked, this, &ResultsPanel::cancelRequested);
  connect(m_others, &QCheckBox::clicked, this, &ResultsPanel::othersToggled);
  connect(m_wholeText, &QLabel::linkActivated, this, &ResultsPanel::aloneRequested);
  connect(m_levers, &LeverList::chosen, this, [this](Id element) { Q_EMIT revealRequested({element}); });
  connect(m_process, &FiguresSection::chosen, this, &ResultsPanel::showProcess);
  connect(m_strips, &BottleneckStrips::chosen, this, [this](Id element) { Q_EMIT revealRequested({element}); });
  connect(m_course, &CourseSection::chosen, this, [this](Id element) { Q_EMIT revealRequested({element}); });
  connect(m_scenarios, &ScenariosPanel::chosen, this, &ResultsPanel::scenarioChosen);
  connect(m_scenarios, &ScenariosPanel::runSettingsRequested, this, &ResultsPanel::runSettingsRequested);
  connect(m_scenarios, &ScenariosPanel::comparisonRequested, this, [this](Id scenario) {
    auto *dialog = new ComparisonDialog(m_session, m_report.scopes, scenario, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
  });
  connect(m_roles, &QTreeWidget::itemActivated, this,
          [this](const QTreeWidgetItem *row) { Q_EMIT revealRequested({results_list::idOf(row)}); });
  connect(m_assumptions, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *row) {
    accept(m_assumptions->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(row)));
  });
  connect(m_reading, &QLabel::linkActivated, this, [this](const QString &id) { Q_EMIT revealRequested({Id(id)}); });
  showReport();
}

void ResultsPanel::setReport(const SimulationReport &report, Id scenario)
{
  m_report = report;
  m_scenario = scenario;
  m_hasReport = true;
  if (const ScopeReport *root = report.scopeReports.empty() ? nullptr : &report.scopeReports.front();
      root && report.outcome == simulate::Outcome::Finished) {
    const double cost = root->figures.cost.mean;
    const bool showsCost = report.hasCosts && std::isfinite(cost);
    m_scenarios->setFigures(scenario, formatted(root->figures.cycleTime),
                            showsCost ? formatMoney({std::llround(cost)}, report.currency) : QString(), false);
  }
  showReport();
}

void ResultsPanel::setRunning(bool running)
{
  m_progress->setVisible(running);
  m_cancel->setVisible(running);
}

void ResultsPanel::setProgress(double share)
{
  m_progress->setValue(static_cast<int>(share * 1000));
}

void ResultsPanel::setStale(bool stale)
{
  for (QWidget *part : std::initializer_list<QWidget *>{m_headline, m_reading, m_levers, m_roles, m_strips, m_course})
    part->setEnabled(!stale);
  m_process->setStale(stale);
}

void ResultsPanel::showReport()
{
  m_cancel->setText(tr("Cancel"));
  m_progress->setAccessibleName(tr("Progress of the simulation"));
  showWhole();
  showOthers();
  showHeadline();
  showLevers();
  showProcess();
  showRoles();
  showBottlenecks();
  showAssumptions();
}

void ResultsPanel::setWhole(Id whole)
{
  m_whole = whole;
  showWhole();
}

void ResultsPanel::showWhole()
{
  m_wholeText->setVisible(!m_whole.isNull());
  if (m_whole.isNull())
    return;
  m_wholeText->setText(tr("Shown as part of “%1”, for all steps that call it. <a href=\"alone\">Simulate it alone</a>")
                           .arg(nameOfElement(m_whole).toHtmlEscaped()));
}

void ResultsPanel::setOthers(const std::vector<Id> &others, bool areIncluded)
{
  m_otherProcesses = others;
  m_others->setChecked(areIncluded);
  showOthers();
}

void ResultsPanel::showOthers()
{
  QStringList names;
  for (const Id process : m_otherProcesses)
    names += nameOfElement(process);
  m_others->setText(names.size() == 1 ? tr("Together with “%1”").arg(names.front())
                                      : tr("Together with %1 other processes").arg(names.size()));
  m_others->setToolTip(
      tr("They run at the same time, so that the roles are shared: %1").arg(names.join(QStringLiteral(", "))));
  m_others->setVisible(!names.isEmpty());
}

void ResultsPanel::showHeadline()
{
  m_bottleneckCaption->setText(tr("Bottleneck"));
  const bool ran = m_hasReport && m_report.outcome == simulate::Outcome::Finished;
  QStringList sentences;
  if (m_report.stop)
    sentences += sentence(*m_report.stop).toHtmlEscaped();
  for (const Finding &finding : m_report.findings) {
    if (ran && finding.severity == Severity::Advice)
      continue;
    const QString text = sentence(finding).toHtmlEscaped();
    sentences += finding.elements.empty()
                     ? text
                     : u"<a href=\"%1\">%2</a>"_s.arg(finding.elements.front().text().toHtmlEscaped(), text);
  }
  if (ran) {
    for (const Statement &statement : m_report.reading)
      sentences += sentence(statement, m_report.currency).toHtmlEscaped();
  }
  QString headline;
  if (!m_hasReport) {
    headline = tr("Simulating…");
  } else if (!ran) {
    headline = tr("This cannot be simulated yet");
  } else {
    Id bottleneck;
    for (const Lever &lever : m_report.levers)
      if (lever.kind == LeverKind::OneMore && bottleneck.isNull())
        bottleneck = lever.element;
    if (bottleneck.isNull() && !m_report.roles.empty())
      bottleneck = m_report.roles.front().who;
    const RoleReport *role = m_report.role(bottleneck);
    if (role) {
      const theme::Theme &theme = theme::themeOf(palette());
      headline = u"%1 <span style=\"font-size:13px; color:%2\">%3</span>"_s.arg(
          nameOfElement(bottleneck).toHtmlEscaped(), theme.canvas.error.name(),
          tr("%1 busy").arg(formatShare(Share{role->figures.utilisation.mean})));
    } else {
      headline = tr("Nobody is waited for");
    }
  }
  m_headline->setText(headline);
  const QString paragraph = u"<p style=\"line-height:130%; margin:0 0 6px 0\">"_s;
  m_reading->setText(paragraph + sentences.join(u"</p>"_s + paragraph) + u"</p>"_s);
  m_reading->setVisible(!sentences.isEmpty());
}

void ResultsPanel::showLevers()
{
  m_leversCaption->setText(tr("What pays most"));
  m_leversUnit->setText(tr("cycle time, 95 % interval"));
  std::vector<LeverRow> rows;
  for (const Lever &lever : m_report.levers) {
    const simulate::Estimate &change = lever.effect.cycleTime;
    LeverRow row;
    row.element = lever.element;
    row.name = leverName(lever, nameOfElement(lever.element));
    row.effect = changeText(change.mean);
    row.interval = tr("%1 (%2 to %3)").arg(row.effect, changeText(change.low()), changeText(change.high()));
    row.mean = change.mean;
    row.low = change.low();
    row.high = change.high();
    rows.push_back(std::move(row));
  }
  const bool any = !rows.empty();
  m_levers->setLevers(std::move(rows));
  m_levers->setAccessibleName(m_leversCaption->text());
  for (QWidget *part : std::initializer_list<QWidget *>{m_leversCaption, m_leversUnit, m_levers})
    part->setVisible(any);
}

/// What is told of one process: of the one that is chosen.
void ResultsPanel::showProcess()
{
  m_process->setReport(m_report, m_session.document());
  m_course->setReport(m_report, m_session.document(), m_process->shown());
}

void ResultsPanel::showRoles()
{
  m_rolesCaption->setText(tr("Roles"));
  m_roles->setAccessibleName(m_rolesCaption->text());
  m_roles->clear();
  m_roles->setHeaderLabels({tr("Role"), tr("Busy"), tr("Queue"), tr("Wait")});
  for (const RoleReport &role : m_report.roles) {
    const QString name = tr("%1 × %2", "number and role").arg(formatCount(role.amount), nameOfElement(role.who));
    QTreeWidgetItem *row = results_list::addRow(m_roles,
                                                {name, formatShare(Share{role.figures.utilisation.mean}),
                                                 queueLength(role.figures.queue.mean), formatted(role.figures.waiting)},
                                                role.who);
    if (role.exact)
      row->setToolTip(3, tr("By queueing theory exactly %1 in the long run.").arg(formatDuration(role.exact->waiting)));
  }
  const bool any = !m_report.roles.empty();
  m_rolesCaption->setVisible(any);
  m_roles->setVisible(any);
  results_list::fitHeight(m_roles);
}

/// When which role held the work up, the most often first; a single role is that all the time.
void ResultsPanel::showBottlenecks()
{
  constexpr std::size_t MostStrips = 5;
  const BottleneckTimes &times = m_report.bottlenecks;
  const TimeSlices slices{times.begin, times.end, times.width};
  const auto length = static_cast<double>(times.end.microseconds - times.begin.microseconds);
  std::vector<BottleneckStrip> strips;
  for (const BottleneckTimes::Row &row : times.rows) {
    BottleneckStrip strip{row.who, nameOfElement(row.who), 0, row.shares};
    for (std::size_t i = 0; i < row.shares.size(); ++i) {
      const auto width = static_cast<double>(slices.endOf(i).microseconds - slices.beginOf(i).microseconds);
      strip.share += row.shares[i] * width / length;
    }
    strips.push_back(std::move(strip));
  }
  std::stable_sort(strips.begin(), strips.end(),
                   [](const BottleneckStrip &a, const BottleneckStrip &b) { return a.share > b.share; });
  strips.resize(std::min(strips.size(), MostStrips));
  const bool any = strips.size() > 1;
  m_stripsCaption->setText(tr("Bottleneck over time"));
  m_stripsCaption->setToolTip(
      tr("In the first replication: at each moment the role of which nobody has been idle for "
         "longest holds the work up."));
  m_strips->setAccessibleName(m_stripsCaption->text());
  const Duration end = std::max(times.end, m_report.course.end);  // other replications may have taken longer
  m_strips->setStrips(std::move(strips), slices, {end, m_report.warmUp});
  m_stripsCaption->setVisible(any);
  m_strips->setVisible(any);
}

void ResultsPanel::showAssumptions()
{
  const int count = static_cast<int>(m_report.assumptions.size());
  m_assumptionsCaption->setText(tr("%n value(s) assumed", nullptr, count));
  m_assumptions->setAccessibleName(m_assumptionsCaption->text());
  m_assumptions->clear();
  for (const Assumption &assumption : m_report.assumptions) {
    QTreeWidgetItem *row = results_list::addRow(
        m_assumptions, {assumptionName(assumption, nameOfElement(assumption.element)), assumptionValue(assumption)},
        assumption.element);
    const QBrush muted = palette().placeholderText();
    row->setForeground(0, muted);
    row->setForeground(1, muted);
    row->setToolTip(1, tr("Press Enter or double-click to make this your value, which you can then change."));
  }
  m_assumptionsCaption->setVisible(count > 0);
  m_assumptions->setVisible(count > 0);
  results_list::fitHeight(m_assumptions);
}

void ResultsPanel::accept(int assumption)
{
  if (assumption < 0 || assumption >= static_cast<int>(m_report.assumptions.size()))
    return;
  const Assumption accepted = m_report.assumptions[static_cast<std::size_t>(assumption)];
  const auto done = m_session.perform({u"accept-assumption"_s, {nameOfElement(accepted.element)}},
                                      [&](Draft &draft) { return acceptAssumption(draft, accepted); });
  Q_EMIT revealRequested({accepted.element});
  if (!done)
    m_assumptions->topLevelItem(assumption)->setToolTip(0, sentence(done.error()));
}

QString ResultsPanel::nameOfElement(Id id) const
{
  const Document &document = m_session.document();
  const QString name = shownName(document, id);
  if (!name.isEmpty())
    return name;
  if (const Flow *flow = document.get<Flow>(id))
    return tr("%1 → %2").arg(nameOf(document.find(flow->source)).simplified(),
                             nameOf(document.find(flow->target)).simplified());
  if (const Node *node = document.get<Node>(id); node && isStart(*node))
    return tr("Start");
  return id == m_session.document().info().id ? tr("This simulation") : tr("Unnamed");
}

void ResultsPanel::changeEvent(QEvent *event)
{
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
    showReport();
  QScrollArea::changeEvent(event);
}

}  // namespace laneway
