#include "views/welcome/welcome_page.h"

#include <algorithm>
#include <vector>

#include <QApplication>
#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "app/messages/language.h"
#include "views/theme/icon.h"
#include "views/welcome/recent_row.h"
#include "views/welcome/sample_files.h"
#include "views/welcome/template_card.h"
#include "views/widgets/caption.h"
#include "views/widgets/tab_order.h"

namespace laneway {

namespace {

constexpr int LeftWidth = 260;
constexpr int Gap = 16;
constexpr int Sides = 48;
constexpr std::size_t MostRecent = 8;

}  // namespace

class WelcomePage::Impl : public QObject {
  Q_DECLARE_TR_FUNCTIONS(laneway::WelcomePage)

 public:
  explicit Impl(WelcomePage &page) : m_page(page)
  {
    build();
    m_painting.setInterval(0);
    connect(&m_painting, &QTimer::timeout, this, [this] { paintNext(); });
    retranslate();
  }

  void setRecentFiles(const QStringList &paths)
  {
    qDeleteAll(m_recentRows);
    m_recentRows.clear();
    for (const QString &path : paths) {
      if (m_recentRows.size() == MostRecent || !QFileInfo(path).isFile())
        continue;
      auto *row = new RecentRow(path, m_page.widget());
      connect(row, &RecentRow::clicked, this, [this, path] { Q_EMIT m_page.fileChosen(path); });
      m_recent->addWidget(row);
      m_recentRows.push_back(row);
    }
    m_noRecent->setVisible(m_recentRows.empty());
    orderTabsByPlace(*m_page.widget());
  }

  void retranslate()
  {
    m_says->setText(tr("Draw how the work is done, see where it gets stuck, try what would help."));
    m_empty->setText(tr("Start empty"));
    m_open->setText(tr("Open or import…"));
    m_recentCaption->setText(tr("Recent files"));
    m_noRecent->setText(tr("Files you open or save appear here."));
    m_templatesCaption->setText(tr("Start from a template"));
    if (m_language != currentLanguage())
      makeCards();
  }

  /// As many cards side by side as there is room for.
  void arrange()
  {
    if (m_cards.empty())
      return;
    const int room = m_page.viewport()->width() - LeftWidth - 3 * Sides;
    const int columns = std::max(1, (room + Gap) / (m_cards.front()->sizeHint().width() + Gap));
    if (columns == m_columns)
      return;
    m_columns = columns;
    for (std::size_t at = 0; at < m_cards.size(); ++at)
      m_grid->addWidget(m_cards[at], static_cast<int>(at) / columns, static_cast<int>(at) % columns);
  }

  void startPainting()
  {
    if (std::any_of(m_cards.begin(), m_cards.end(), [](const TemplateCard *each) { return !each->isPainted(); }))
      m_painting.start();
  }

 private:
  void build()
  {
    auto *content = new QWidget;
    auto *name = new QLabel(QStringLiteral("Laneway"), content);
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * 2.2);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    m_says = new QLabel(content);
    m_says->setWordWrap(true);
    m_says->setForegroundRole(QPalette::PlaceholderText);
    m_empty = new QPushButton(theme::icon(u"plus", theme::Tone::OnAccent), {}, content);
    m_empty->setDefault(true);
    m_open = new QPushButton(theme::icon(u"open"), {}, content);
    m_open->setAutoDefault(true);  // Enter presses it, as it does the other one
    m_page.setFocusProxy(m_empty);
    m_recentCaption = new Caption({}, content);
    m_noRecent = new QLabel(content);
    m_noRecent->setForegroundRole(QPalette::PlaceholderText);
    m_noRecent->setWordWrap(true);
    m_templatesCaption = new Caption({}, content);
    connect(m_empty, &QPushButton::clicked, this, [this] { Q_EMIT m_page.startEmptyRequested(); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT m_page.openRequested(); });

    m_recent = new QVBoxLayout;
    m_recent->setSpacing(2);
    auto *left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(name);
    left->addWidget(m_says);
    left->addSpacing(14);
    left->addWidget(m_empty);
    left->addWidget(m_open);
    left->addSpacing(22);
    left->addWidget(m_recentCaption);
    left->addWidget(m_noRecent);
    left->addLayout(m_recent);
    left->addStretch();
    auto *leftSide = new QWidget(content);
    leftSide->setFixedWidth(LeftWidth);
    left->setContentsMargins({});
    leftSide->setLayout(left);

    m_grid = new QGridLayout;
    m_grid->setSpacing(Gap);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addSpacing(12);
    right->addWidget(m_templatesCaption);
    right->addLayout(m_grid);
    right->addStretch();
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(Sides, Sides - 8, Sides, Sides);
    layout->setSpacing(Sides);
    layout->addStretch();
    layout->addWidget(leftSide);
    layout->addLayout(right);
    layout->addStretch();
    m_page.setWidget(content);
  }

  void makeCards()
  {
    m_language = currentLanguage();
    qDeleteAll(m_cards);
    m_cards.clear();
    m_columns = 0;
    for (const QString &path : sampleFiles(m_language)) {
      auto *card = new TemplateCard(path, m_page.widget());
      connect(card, &TemplateCard::clicked, this, [this, path] { Q_EMIT m_page.templateChosen(path); });
      m_cards.push_back(card);
    }
    arrange();
    if (m_page.isVisible())
      startPainting();
    orderTabsByPlace(*m_page.widget());
  }

  /// One a turn, so that the page answers in between.
  void paintNext()
  {
    const auto next =
        std::find_if(m_cards.begin(), m_cards.end(), [](const TemplateCard *each) { return !each->isPainted(); });
    if (next == m_cards.end())
      m_painting.stop();
    else
      (*next)->paintPicture();
  }

  WelcomePage &m_page;
  QString m_language;
  QTimer m_painting;
  int m_columns = 0;
  std::vector<TemplateCard *> m_cards;
  std::vector<RecentRow *> m_recentRows;
  QLabel *m_says = nullptr;
  QPushButton *m_empty = nullptr;
  QPushButton *m_open = nullptr;
  Caption *m_recentCaption = nullptr;
  QLabel *m_noRecent = nullptr;
  QVBoxLayout *m_recent = nullptr;
  Caption *m_templatesCaption = nullptr;
  QGridLayout *m_grid = nullptr;
};

WelcomePage::WelcomePage(QWidget *parent) : QScrollArea(parent)
{
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  m_impl = std::make_unique<Impl>(*this);
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::setRecentFiles(const QStringList &paths)
{
  m_impl->setRecentFiles(paths);
}

void WelcomePage::changeEvent(QEvent *event)
{
  QScrollArea::changeEvent(event);
  if (event->type() == QEvent::LanguageChange && m_impl)
    m_impl->retranslate();
}

void WelcomePage::showEvent(QShowEvent *event)
{
  QScrollArea::showEvent(event);
  m_impl->startPainting();
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
  QScrollArea::resizeEvent(event);
  if (m_impl)
    m_impl->arrange();
}

}  // namespace laneway
