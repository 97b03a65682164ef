#include "views/help/help_window.h"

#include <algorithm>

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include "views/help/help_pages.h"
#include "views/help/help_text.h"
#include "views/theme/theme.h"

namespace laneway {

namespace {

constexpr QSize InitialSize(920, 680);
constexpr int ListWidth = 220;
constexpr int KeyRole = Qt::UserRole;

}  // namespace

class HelpWindow::Impl : public QObject {
  Q_DECLARE_TR_FUNCTIONS(laneway::HelpWindow)

 public:
  Impl(HelpWindow &window, Pages pages) : m_window(window), m_read(std::move(pages))
  {
    m_field = new QLineEdit;
    m_field->setClearButtonEnabled(true);
    m_list = new QListWidget;
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text = new QTextBrowser;
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenExternalLinks(true);

    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    auto *sides = new QSplitter;
    sides->setHandleWidth(1);
    sides->setChildrenCollapsible(false);
    sides->addWidget(left);
    sides->addWidget(m_text);
    sides->setStretchFactor(1, 1);
    sides->setSizes({ListWidth, InitialSize.width() - ListWidth});
    auto *layout = new QHBoxLayout(&window);
    layout->setContentsMargins({});
    layout->addWidget(sides);

    connect(m_field, &QLineEdit::textChanged, this, &Impl::narrow);
    connect(m_field, &QLineEdit::returnPressed, this, &Impl::findNext);
    connect(m_list, &QListWidget::currentRowChanged, this, &Impl::showCurrent);
    auto *find = new QShortcut(QKeySequence::Find, &window);
    connect(find, &QShortcut::activated, m_field, qOverload<>(&QWidget::setFocus));
    retranslate();
  }

  void retranslate()
  {
    m_window.setWindowTitle(tr("Laneway Help"));
    m_field->setPlaceholderText(tr("Search the help"));
    m_field->setAccessibleName(tr("Search the help"));
    m_list->setAccessibleName(tr("Pages"));
    m_text->setAccessibleName(tr("Page"));
    m_pages = m_read();
    narrow();
  }

  void showPage(const QString &key)
  {
    m_field->clear();
    for (int row = 0; row < m_list->count(); ++row)
      if (m_list->item(row)->data(KeyRole) == key)
        m_list->setCurrentRow(row);
    m_text->setFocus();
  }

  void showCurrent()
  {
    const QListWidgetItem *row = m_list->currentItem();
    const auto page = std::find_if(m_pages.begin(), m_pages.end(), [&](const HelpPage &each) {
      return row && each.key == row->data(KeyRole).toString();
    });
    const theme::Theme &theme = theme::themeOf(m_window.palette());
    QPalette colors = m_window.palette();
    colors.setColor(QPalette::Base, theme.window);  // it is read, not written in
    m_text->setPalette(colors);
    QTextDocument *before = m_document;
    m_document = helpText(page == m_pages.end() ? QString() : page->text, m_window.font(), theme).release();
    m_document->setParent(m_text);
    m_text->setDocument(m_document);
    delete before;
    if (!m_field->text().isEmpty())
      m_text->find(m_field->text());
  }

 private:
  /// The pages with the text; all where there is none to look for.
  void narrow()
  {
    const QListWidgetItem *row = m_list->currentItem();
    const QString shown = row ? row->data(KeyRole).toString() : QString();
    const QString text = m_field->text().trimmed();
    {
      const QSignalBlocker quiet(m_list);
      m_list->clear();
      for (const HelpPage &page : m_pages) {
        if (!page.text.contains(text, Qt::CaseInsensitive))
          continue;
        auto *item = new QListWidgetItem(page.title, m_list);
        item->setData(KeyRole, page.key);
        if (page.key == shown)
          m_list->setCurrentItem(item);
      }
      if (m_list->count() == 0)
        (new QListWidgetItem(tr("No page has that text."), m_list))->setFlags(Qt::NoItemFlags);
      else if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    }
    showCurrent();
  }

  void findNext()
  {
    if (m_text->find(m_field->text()))
      return;
    m_text->moveCursor(QTextCursor::Start);
    m_text->find(m_field->text());
  }

  HelpWindow &m_window;
  Pages m_read;
  std::vector<HelpPage> m_pages;
  QTextDocument *m_document = nullptr;  ///< The browser's.
  QLineEdit *m_field = nullptr;
  QListWidget *m_list = nullptr;
  QTextBrowser *m_text = nullptr;
};

HelpWindow::HelpWindow(Pages pages, QWidget *parent) : QWidget(parent, Qt::Window)
{
  setAttribute(Qt::WA_DeleteOnClose);
  resize(InitialSize);
  m_impl = std::make_unique<Impl>(*this, std::move(pages));
}

HelpWindow::~HelpWindow() = default;

void HelpWindow::showPage(const QString &key)
{
  m_impl->showPage(key);
}

void HelpWindow::changeEvent(QEvent *event)
{
  QWidget::changeEvent(event);
  if (!m_impl)
    return;
  if (event->type() == QEvent::LanguageChange)
    m_impl->retranslate();
  else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
    m_impl->showCurrent();
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
  if (event->key() == Qt::Key_Escape)
    close();
  else
    QWidget::keyPressEvent(event);
}

}  // namespace laneway
