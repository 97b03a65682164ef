#include "views/panels/problems_panel.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QResizeEvent>
#include <QThreadPool>
#include <QTimer>
#include <QVBoxLayout>

#include "model/edit/session.h"
#include "views/panels/finding_delegate.h"
#include "views/panels/findings_model.h"
#include "views/widgets/caption.h"

namespace laneway {

namespace {

using namespace std::chrono_literals;

/// So long nothing must have changed: typing and dragging are not looked through step by step.
constexpr auto Pause = 200ms;

/// Rows as wide as the list, their height following the width.
class RowList : public QListView {
 public:
  using QListView::QListView;

 protected:
  void resizeEvent(QResizeEvent *event) override
  {
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
      scheduleDelayedItemsLayout();
  }
};

}  // namespace

class ProblemsPanel::Impl : public QObject {
  Q_DECLARE_TR_FUNCTIONS(laneway::ProblemsPanel)

 public:
  Impl(ProblemsPanel &panel, Session &session, FindProblems find)
      : m_panel(panel), m_session(session), m_find(std::move(find))
  {
    m_workers.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, [this] { look(); });
    connect(&session, &Session::changed, this, [this] { m_pause.start(); });
    build();
    retranslate();
    m_pause.start(0);
  }

  ~Impl() override
  {
    // The worker posts to this object: it must be done before the object goes.
    m_workers.clear();
    m_workers.waitForDone();
  }

  [[nodiscard]] const FindingsModel &model() const { return m_model; }

  void setFix(FixProblem fix)
  {
    m_fix = std::move(fix);
    m_model.offerFixes(static_cast<bool>(m_fix));
  }

  void retranslate()
  {
    m_heading->setText(tr("Problems"));
    m_list->setAccessibleName(tr("Problems"));
    m_none->setText(tr("No problems found"));
    m_show->setText(tr("Show"));
    m_mend->setText(tr("Fix"));
    m_model.retranslate();
    showCount();
  }

 private:
  void build()
  {
    m_heading = new Caption({}, &m_panel);
    m_count = new QLabel(&m_panel);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_list = new RowList(&m_panel);
    m_list->setModel(&m_model);
    auto *delegate = new FindingDelegate(m_list);
    m_list->setItemDelegate(delegate);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_none = new QLabel(&m_panel);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setContentsMargins(8, 4, 8, 4);
    m_show = new QAction(this);
    m_mend = new QAction(this);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 0, 8, 0);
    top->addWidget(m_heading);
    top->addStretch();
    top->addWidget(m_count);
    auto *layout = new QVBoxLayout(&m_panel);
    layout->setContentsMargins(8, 12, 8, 8);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none);
    layout->addStretch(0);

    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &at) { reveal(at); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &at) { reveal(at); });
    connect(m_list, &QListView::customContextMenuRequested, this, [this](QPoint at) { openMenu(at); });
    connect(delegate, &FindingDelegate::fixClicked, this, [this](const QModelIndex &at) { mend(at); });
    connect(m_show, &QAction::triggered, this, [this] { reveal(m_list->currentIndex()); });
    connect(m_mend, &QAction::triggered, this, [this] { mend(m_list->currentIndex()); });
    showFindings();
  }

  /// Looks the document of now through, unless that is being done.
  void look()
  {
    if (m_isLooking)
      return;
    m_isLooking = true;
    m_workers.start([this, document = m_session.document(), revision = m_session.revision()] {
      std::vector<Finding> found = m_find(document);
      QMetaObject::invokeMethod(
          this, [this, revision, found = std::move(found)] { take(revision, found); }, Qt::QueuedConnection);
    });
  }

  void take(std::uint64_t revision, const std::vector<Finding> &found)
  {
    m_isLooking = false;
    if (revision != m_session.revision()) {
      if (!m_pause.isActive())
        m_pause.start();
      return;
    }
    const int row = m_list->currentIndex().row();
    const std::optional<Finding> current =
        row >= 0 ? std::optional(m_model.findings()[static_cast<std::size_t>(row)]) : std::nullopt;
    if (!m_model.setFindings(found))
      return;
    const std::vector<Finding> &now = m_model.findings();
    if (const auto at = std::find(now.begin(), now.end(), current); current && at != now.end())
      m_list->setCurrentIndex(m_model.index(static_cast<int>(at - now.begin())));
    showFindings();
    Q_EMIT m_panel.findingsChanged(now);
  }

  void showFindings()
  {
    const bool isEmpty = m_model.findings().empty();
    m_list->setVisible(!isEmpty);
    m_none->setVisible(isEmpty);
    showCount();
  }

  void showCount()
  {
    const std::size_t count = m_model.findings().size();
    m_count->setText(count == 0 ? QString() : QLocale().toString(static_cast<qulonglong>(count)));
  }

  [[nodiscard]] const Finding *findingAt(const QModelIndex &at) const
  {
    return at.isValid() ? &m_model.findings()[static_cast<std::size_t>(at.row())] : nullptr;
  }

  void reveal(const QModelIndex &at)
  {
    if (const Finding *finding = findingAt(at); finding && !finding->elements.empty())
      Q_EMIT m_panel.revealRequested(finding->elements);
  }

  void mend(const QModelIndex &at)
  {
    if (const Finding *finding = findingAt(at); finding && m_fix && !finding->fix.isEmpty())
      m_fix(Finding(*finding));  // a copy: mending changes the list
  }

  void openMenu(QPoint at)
  {
    const Finding *finding = findingAt(m_list->currentIndex());
    if (!finding)
      return;
    m_show->setEnabled(!finding->elements.empty());
    m_mend->setVisible(m_fix && !finding->fix.isEmpty());
    QMenu::exec({m_show, m_mend}, m_list->viewport()->mapToGlobal(at), m_show, m_list);
  }

  ProblemsPanel &m_panel;
  Session &m_session;
  FindProblems m_find;
  FixProblem m_fix;
  FindingsModel m_model;
  QThreadPool m_workers;
  QTimer m_pause;
  bool m_isLooking = false;
  Caption *m_heading = nullptr;
  QLabel *m_count = nullptr;
  QListView *m_list = nullptr;
  QLabel *m_none = nullptr;
  QAction *m_show = nullptr;
  QAction *m_mend = nullptr;
};

ProblemsPanel::ProblemsPanel(Session &session, FindProblems find, QWidget *parent)
    : QWidget(parent), m_impl(std::make_unique<Impl>(*this, session, std::move(find)))
{
}

ProblemsPanel::~ProblemsPanel() = default;

void ProblemsPanel::setFix(FixProblem fix)
{
  m_impl->setFix(std::move(fix));
}

const std::vector<Finding> &ProblemsPanel::findings() const
{
  return m_impl->model().findings();
}

void ProblemsPanel::changeEvent(QEvent *event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange)
    m_impl->retranslate();
}

}  // namespace laneway
