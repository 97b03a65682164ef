#include "views/simulate/course_section.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include <QHBoxLayout>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/messages/describe.h"
#include "app/messages/format.h"
#include "model/compile/report.h"
#include "views/simulate/bottleneck_strips.h"
#include "views/simulate/course_chart.h"
#include "views/simulate/results_list.h"

namespace laneway {

CourseSection::CourseSection(QWidget *parent)
    : QWidget(parent),
      m_most(new QLabel),
      m_progress(new CourseChart),
      m_busy(new BottleneckStrips(BottleneckStrips::Meaning::Busy)),
      m_paths(results_list::make(3))
{
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 10, 0, 0);
  layout->setSpacing(8);
  auto *captions = new QHBoxLayout;
  auto *column = new QVBoxLayout;
  m_progressCaption = results_list::addCaption(column);
  m_most->setForegroundRole(QPalette::PlaceholderText);
  QFont small = m_most->font();
  small.setPixelSize(12);
  m_most->setFont(small);
  captions->addLayout(column);
  captions->addStretch();
  captions->addWidget(m_most);
  layout->addLayout(captions);
  layout->addWidget(m_progress);
  layout->addSpacing(10);
  m_busyCaption = results_list::addCaption(layout);
  layout->addWidget(m_busy);
  layout->addSpacing(10);
  m_pathsCaption = results_list::addCaption(layout);
  layout->addWidget(m_paths);
  m_paths->setSelectionMode(QAbstractItemView::NoSelection);
  for (QWidget *part : std::initializer_list<QWidget *>{m_most, m_busy, m_paths})
    part->setMinimumWidth(1);
  connect(m_busy, &BottleneckStrips::chosen, this, &CourseSection::chosen);
}

void CourseSection::setReport(const SimulationReport &report, const Document &document, Id process)
{
  showProgress(report, process);
  showBusy(report, document);
  showPaths(report, document, process);
}

void CourseSection::showProgress(const SimulationReport &report, Id process)
{
  const CourseReport &course = report.course;
  const auto row = std::find_if(course.inside.begin(), course.inside.end(),
                                [&](const CourseReport::Row &each) { return each.element == process; });
  const bool any = row != course.inside.end() && row->values.size() > 1;
  m_progressCaption->setText(tr("Work in progress over time"));
  m_progress->setAccessibleName(m_progressCaption->text());
  if (any)
    m_progress->setCourse(row->values, {course.begin, course.end, course.width}, {course.end, report.warmUp});
  m_most->setText(tr("at most %1").arg(formatNumber(m_progress->most())));
  for (QWidget *part : std::initializer_list<QWidget *>{m_progressCaption, m_most, m_progress})
    part->setVisible(any);
}

/// The most waited for first.
void CourseSection::showBusy(const SimulationReport &report, const Document &document)
{
  constexpr std::size_t MostStrips = 5;
  const CourseReport &course = report.course;
  std::vector<BottleneckStrip> strips;
  for (const CourseReport::Row &row : course.utilisation)
    if (const RoleReport *role = report.role(row.element); role && strips.size() < MostStrips)
      strips.push_back(
          {row.element, nameInSentence(document, row.element), role->figures.utilisation.mean, row.values});
  const bool any = !strips.empty() && strips.front().moments.size() > 1;
  m_busyCaption->setText(tr("Busy over time"));
  m_busy->setAccessibleName(m_busyCaption->text());
  m_busy->setStrips(std::move(strips), {course.begin, course.end, course.width}, {course.end, report.warmUp});
  m_busyCaption->setVisible(any);
  m_busy->setVisible(any);
}

/// The ways that most instances take; all others together in a last row.
void CourseSection::showPaths(const SimulationReport &report, const Document &document, Id process)
{
  constexpr std::size_t MostShown = 6;
  m_pathsCaption->setText(tr("Ways through the process"));
  m_paths->setAccessibleName(m_pathsCaption->text());
  m_paths->clear();
  m_paths->setHeaderLabels({tr("Way"), tr("Share"), tr("Cycle time")});
  const ScopeReport *root = report.scope(process);
  const bool any = root && root->paths.size() > 1;
  if (any) {
    const auto add = [this](const QString &name, const PathReport &path) {
      results_list::addRow(m_paths, {name, formatShare(Share{path.share}), formatDuration(path.cycleTime)}, {});
    };
    PathReport others = root->otherPaths;
    for (std::size_t i = 0; i < root->paths.size(); ++i) {
      if (i < MostShown)
        add(describe(root->paths[i], document), root->paths[i]);
      else
        addTo(others, root->paths[i]);
    }
    if (others.count > 0)
      add(tr("All others together"), others);
  }
  m_pathsCaption->setVisible(any);
  m_paths->setVisible(any);
  results_list::fitHeight(m_paths);
}

}  // namespace laneway
