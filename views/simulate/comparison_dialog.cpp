#include "views/simulate/comparison_dialog.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QThreadPool>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/messages/describe_comparison.h"
#include "app/messages/format.h"
#include "app/messages/messages.h"
#include "model/compile/scenario_comparison.h"
#include "model/edit/session.h"
#include "views/panels/ranked_scenarios.h"
#include "views/widgets/tab_order.h"

using namespace Qt::StringLiterals;

namespace laneway {

namespace {

/// One comparison on its way; the dialog lets go of it where another is wanted.
struct Job {
  Document document;
  SimulationRequest request;
  Id other;
  SimulationControl first;
  SimulationControl second;

  void cancel() { first.run.cancel = second.run.cancel = true; }
  [[nodiscard]] double progress() const { return (first.progress() + second.progress()) / 2; }
};

/// What came of it: a comparison, or why there is none.
struct Outcome {
  std::optional<ScenarioComparison> comparison;
  Document document;
  QString currency;
  std::vector<Finding> findings;
};

Outcome compare(Job &job)
{
  Outcome outcome;
  outcome.document = job.document;
  outcome.currency = job.document.info().currency;
  SimulationOptions options;
  options.mostLevers = 0;
  const PreparedSimulation before = prepareSimulation(job.document, job.request);
  const SimulationResult base = runSimulation(before, options, job.first);
  outcome.findings = base.report.findings;
  if (base.report.outcome != simulate::Outcome::Finished)
    return outcome;
  const PreparedSimulation after =
      prepareSimulation(job.document, requestLike(job.document, job.request, base, job.other));
  const SimulationResult other = runSimulation(after, options, job.second);
  outcome.findings = other.report.findings;
  if (other.report.outcome == simulate::Outcome::Finished)
    outcome.comparison = compareScenarios(before, base, after, other);
  return outcome;
}

}  // namespace

class ComparisonDialog::Impl {
  Q_DECLARE_TR_FUNCTIONS(laneway::ComparisonDialog)

 public:
  Impl(ComparisonDialog &dialog, Session &session, std::vector<Id> scopes, Id scenario)
      : m_dialog(dialog), m_session(session), m_scopes(std::move(scopes))
  {
    m_pool.setMaxThreadCount(1);  // the runs themselves use all cores
    dialog.setWindowTitle(tr("Compare scenarios"));
    build();
    fillScenarios(scenario);
    QObject::connect(m_before, &QComboBox::currentIndexChanged, &dialog, [this] { start(); });
    QObject::connect(m_after, &QComboBox::currentIndexChanged, &dialog, [this] { start(); });
    QObject::connect(&m_tick, &QTimer::timeout, &dialog, [this] {
      if (m_job)
        m_progress->setValue(static_cast<int>(m_job->progress() * 1000));
    });
    start();
  }

  ~Impl()
  {
    if (m_job)
      m_job->cancel();
    m_pool.waitForDone();
  }

  /// Fills in what was found, in the colours of the present theme.
  void fillTable()
  {
    m_table->clear();
    if (m_shown.comparison)
      for (const Comparison &each : m_shown.comparison->figures)
        addRow(each, m_shown);
  }

 private:
  void build()
  {
    m_before = new QComboBox(&m_dialog);
    m_after = new QComboBox(&m_dialog);
    m_before->setAccessibleName(tr("Scenario"));
    m_after->setAccessibleName(tr("Compared with"));
    m_said = new QLabel(&m_dialog);
    m_said->setWordWrap(true);
    m_said->setForegroundRole(QPalette::PlaceholderText);
    m_progress = new QProgressBar(&m_dialog);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    m_table = new QTreeWidget(&m_dialog);
    m_table->setColumnCount(5);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAccessibleName(tr("What differs"));
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &m_dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &m_dialog, &QDialog::reject);

    auto *choice = new QGridLayout;
    choice->setHorizontalSpacing(16);
    choice->setColumnStretch(0, 1);
    choice->setColumnStretch(1, 1);
    choice->addWidget(new QLabel(tr("Scenario"), &m_dialog), 0, 0);
    choice->addWidget(new QLabel(tr("Compared with"), &m_dialog), 0, 1);
    choice->addWidget(m_before, 1, 0);
    choice->addWidget(m_after, 1, 1);
    auto *layout = new QVBoxLayout(&m_dialog);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(choice);
    layout->addWidget(m_said);
    layout->addWidget(m_progress);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    m_dialog.resize(820, 560);
    orderTabsByPlace(m_dialog);
  }

  void fillScenarios(Id chosen)
  {
    const auto add = [this](const QString &name, Id id) {
      for (QComboBox *box : {m_before, m_after})
        box->addItem(name, id.text());
    };
    add(tr("As is"), {});
    for (const Scenario *scenario : rankedScenarios(m_session.document()))
      add(scenario->name, scenario->id);
    const int row = m_after->findData(chosen.text());
    m_after->setCurrentIndex(row > 0 ? row : std::min(1, m_after->count() - 1));
  }

  [[nodiscard]] static Id chosenIn(const QComboBox &box) { return Id(box.currentData().toString()); }

  void start()
  {
    if (m_job)
      m_job->cancel();
    m_table->clear();
    m_shown = {};
    m_table->setHeaderLabels(
        {tr("Figure"), m_before->currentText(), m_after->currentText(), tr("Difference"), tr("95 % interval")});
    for (int column = 1; column < 5; ++column)
      m_table->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_job = std::make_shared<Job>();
    m_job->document = m_session.document();
    m_job->request.scopes = m_scopes;
    m_job->request.scenario = chosenIn(*m_before);
    m_job->other = chosenIn(*m_after);
    m_said->setText(tr("Both run on the same random numbers…"));
    m_progress->setValue(0);
    m_progress->show();
    m_tick.start(50);
    m_pool.start([this, job = m_job] {
      Outcome outcome = compare(*job);
      QMetaObject::invokeMethod(
          &m_dialog, [this, job, outcome = std::move(outcome)] { show(job, outcome); }, Qt::QueuedConnection);
    });
  }

  void show(const std::shared_ptr<Job> &job, const Outcome &outcome)
  {
    if (m_job != job)  // another comparison has taken its place
      return;
    m_job.reset();
    m_tick.stop();
    m_progress->hide();
    if (!outcome.comparison) {
      QStringList reasons;
      for (const Finding &finding : outcome.findings)
        if (finding.severity == Severity::Error)
          reasons += sentence(finding);
      m_shown = {};
      m_said->setText(reasons.isEmpty() ? tr("One of the two did not come to its end.") : reasons.join(u'\n'));
      return;
    }
    m_said->setText(tr("%1 replications each on the same random numbers. Differences in bold are certain: their "
                       "interval leaves out zero.")
                        .arg(formatCount(outcome.comparison->replications)));
    m_shown = outcome;
    fillTable();
  }

  void addRow(const Comparison &each, const Outcome &outcome)
  {
    const auto value = [&](double mean) { return comparedValue(each, mean, outcome.currency); };
    const auto change = [&](double mean) { return comparedDifference(each, mean, outcome.currency); };
    const simulate::Estimate &difference = each.difference;
    const QString interval = std::isfinite(difference.halfWidth)
                                 ? tr("%1 to %2").arg(change(difference.low()), change(difference.high()))
                                 : QString();
    auto *row = new QTreeWidgetItem(m_table, {describe(each, outcome.document), value(each.before.mean),
                                              value(each.after.mean), change(difference.mean), interval});
    for (int column = 1; column < 5; ++column)
      row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    if (!isCertain(each)) {
      row->setForeground(3, m_dialog.palette().placeholderText());
      row->setForeground(4, m_dialog.palette().placeholderText());
      return;
    }
    QFont bold = m_table->font();
    bold.setWeight(QFont::DemiBold);
    row->setFont(3, bold);
  }

  ComparisonDialog &m_dialog;
  Session &m_session;
  std::vector<Id> m_scopes;
  QThreadPool m_pool;
  QTimer m_tick;
  std::shared_ptr<Job> m_job;
  QComboBox *m_before;
  QComboBox *m_after;
  QLabel *m_said;
  QProgressBar *m_progress;
  QTreeWidget *m_table;
  Outcome m_shown;
};

ComparisonDialog::ComparisonDialog(Session &session, std::vector<Id> scopes, Id scenario, QWidget *parent)
    : QDialog(parent), m_impl(std::make_unique<Impl>(*this, session, std::move(scopes), scenario))
{
}

ComparisonDialog::~ComparisonDialog() = default;

void ComparisonDialog::changeEvent(QEvent *event)
{
  if (event->type() == QEvent::PaletteChange && m_impl)
    m_impl->fillTable();
  QDialog::changeEvent(event);
}

}  // namespace laneway
