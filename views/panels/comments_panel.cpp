#include "views/panels/comments_panel.h"

#include <algorithm>
#include <tuple>

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QTimeZone>
#include <QVBoxLayout>

#include "app/messages/describe.h"
#include "app/messages/messages.h"
#include "model/edit/draft.h"
#include "model/edit/remarks.h"
#include "model/edit/session.h"
#include "model/process/navigate.h"
#include "views/selection.h"
#include "views/widgets/caption.h"
#include "views/widgets/flat_button.h"
#include "views/widgets/text_field.h"

using namespace Qt::StringLiterals;

namespace laneway {

namespace {

constexpr int LeastRows = 1;
constexpr int MostRows = 5;

template <typename T, typename Visit>
void visitComments(const Document &document, const Visit &visit)
{
  for (const T &element : document.table<T>()) {
    if (element.extras.isEmpty())
      continue;
    for (const Comment &comment : commentsOf(document.find(element.id)))
      visit(element.id, comment);
  }
}

QString dateText(const QDateTime &date)
{
  return date.isValid() ? QLocale().toString(date.toLocalTime(), QLocale::ShortFormat) : QString();
}

}  // namespace

CommentsPanel::CommentsPanel(Session &session, Selection &selection, Author author, QWidget *parent)
    : QWidget(parent), m_session(session), m_selection(selection), m_author(std::move(author))
{
  build();
  connect(&m_session, &Session::changed, this, [this] {
    m_isStale = true;
    if (isVisible())
      refresh();
    showTarget();
  });
  connect(&m_selection, &Selection::changed, this, &CommentsPanel::showTarget);
  retranslate();
}

CommentsPanel::~CommentsPanel()
{
  // A field that loses the focus while it goes must not edit any more.
  m_new->revert();
}

void CommentsPanel::build()
{
  m_heading = new Caption({}, this);
  m_count = new QLabel(this);
  m_count->setForegroundRole(QPalette::PlaceholderText);
  m_showResolved = new FlatButton(u"check-ok", this);
  m_showResolved->setCheckable(true);
  m_list = new QListWidget(this);
  m_list->setObjectName(u"comments"_s);
  m_list->setWordWrap(true);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setResizeMode(QListView::Adjust);
  m_list->setContextMenuPolicy(Qt::CustomContextMenu);
  m_list->installEventFilter(this);
  m_none = new QLabel(this);
  m_none->setForegroundRole(QPalette::PlaceholderText);
  m_none->setContentsMargins(8, 4, 8, 4);
  m_none->setWordWrap(true);
  m_new = new TextField(TextField::EnterKey::HandsIn, LeastRows, MostRows, this);
  m_new->setObjectName(u"newComment"_s);

  auto *top = new QHBoxLayout;
  top->setContentsMargins(8, 0, 0, 0);
  top->addWidget(m_heading);
  top->addStretch();
  top->addWidget(m_count);
  top->addWidget(m_showResolved);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 8, 8, 8);
  layout->setSpacing(6);
  layout->addLayout(top);
  layout->addWidget(m_list, 1);
  layout->addWidget(m_none);
  layout->addStretch(0);
  layout->addWidget(m_new);

  connect(m_showResolved, &FlatButton::toggled, this, &CommentsPanel::refresh);
  connect(m_new, &TextField::entered, this, &CommentsPanel::add);
  connect(m_list, &QListWidget::customContextMenuRequested, this, &CommentsPanel::openMenu);
  connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
    if (const Entry *entry = entryOf(item))
      Q_EMIT revealRequested({entry->element});
  });
  connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
    if (const Entry *entry = entryOf(item); entry && !m_filling)
      setResolved(*entry, item->checkState() == Qt::Checked);
  });
}

void CommentsPanel::retranslate()
{
  m_heading->setText(tr("Comments"));
  m_list->setAccessibleName(tr("Comments"));
  m_showResolved->setName(tr("Show resolved comments too"));
  m_new->setAccessibleName(tr("New comment"));
  refresh();
  showTarget();
}

std::vector<CommentsPanel::Entry> CommentsPanel::entries() const
{
  std::vector<Entry> all;
  const auto add = [&](Id element, const Comment &comment) {
    if (!comment.resolved || m_showResolved->isChecked())
      all.push_back({element, comment});
  };
  const Document &document = m_session.document();
  visitComments<Process>(document, add);
  visitComments<Workflow>(document, add);
  visitComments<Pool>(document, add);
  visitComments<Lane>(document, add);
  visitComments<Node>(document, add);
  visitComments<Flow>(document, add);
  // What is left to do first, the latest first.
  std::stable_sort(all.begin(), all.end(), [](const Entry &a, const Entry &b) {
    return std::tuple(a.comment.resolved, b.comment.date) < std::tuple(b.comment.resolved, a.comment.date);
  });
  return all;
}

void CommentsPanel::refresh()
{
  m_isStale = false;
  std::vector<Entry> now = entries();
  const Document &document = m_session.document();
  const int row = m_list->currentRow();
  const int scrolled = m_list->verticalScrollBar()->value();
  m_filling = true;
  m_entries = std::move(now);
  m_list->clear();
  int open = 0;
  for (const Entry &entry : m_entries) {
    open += entry.comment.resolved ? 0 : 1;
    const QString who = entry.comment.author.isEmpty() ? tr("Somebody") : entry.comment.author;
    const QString when = dateText(entry.comment.date);
    const QString where = nameInSentence(document, entry.element);
    const QString head = when.isEmpty() ? tr("%1 on “%2”").arg(who, where) : tr("%1 on “%2”, %3").arg(who, where, when);
    auto *item = new QListWidgetItem(entry.comment.text + u'\n' + head, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(entry.comment.resolved ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(tr("Ticked: resolved"));
    item->setData(Qt::AccessibleTextRole, entry.comment.resolved ? tr("Resolved: %1, %2").arg(entry.comment.text, head)
                                                                 : tr("Open: %1, %2").arg(entry.comment.text, head));
    if (entry.comment.resolved)
      item->setForeground(palette().brush(QPalette::PlaceholderText));
  }
  m_list->setCurrentRow(std::min(row, m_list->count() - 1));
  m_list->verticalScrollBar()->setValue(scrolled);
  m_filling = false;
  m_list->setVisible(!m_entries.empty());
  m_none->setVisible(m_entries.empty());
  m_count->setText(open > 0 ? QLocale().toString(open) : QString());
}

const CommentsPanel::Entry *CommentsPanel::entryOf(const QListWidgetItem *item) const
{
  const int row = m_list->row(item);
  return row >= 0 && static_cast<std::size_t>(row) < m_entries.size() ? &m_entries[static_cast<std::size_t>(row)]
                                                                      : nullptr;
}

Id CommentsPanel::target() const
{
  const Id primary = m_selection.primary();
  return takesRemarks(m_session.document().find(primary)) ? primary : Id();
}

void CommentsPanel::showTarget()
{
  const Id commented = target();
  m_new->setEnabled(!commented.isNull());
  m_new->setHint(commented.isNull() ? tr("Select something to comment on it")
                                    : tr("Comment on “%1”").arg(nameInSentence(m_session.document(), commented)));
  m_none->setText(tr("No open comments"));
}

void CommentsPanel::beginComment()
{
  m_new->setFocus(Qt::ShortcutFocusReason);
}

void CommentsPanel::add(const QString &text)
{
  const Id element = target();
  if (text.trimmed().isEmpty() || element.isNull()) {
    m_new->accept();
    return;
  }
  QDateTime now = QDateTime::currentDateTimeUtc();
  now.setTime(QTime(now.time().hour(), now.time().minute(), now.time().second()));  // as files keep it
  const Comment comment{m_author(), now, text.trimmed(), false};
  const auto done = m_session.perform({u"add-comment"_s, {nameInSentence(m_session.document(), element)}},
                                      [&](Draft &draft) { return addComment(draft, element, comment); });
  if (done)
    m_new->accept();
  else
    m_new->refuse(sentence(done.error()));
}

void CommentsPanel::setResolved(const Entry &entry, bool resolved)
{
  const Entry asked = entry;  // the list is filled afresh meanwhile
  Comment after = asked.comment;
  after.resolved = resolved;
  const QString code = resolved ? u"resolve-comment"_s : u"reopen-comment"_s;
  // The list is in the middle of telling that it changed: it is filled afresh once it has finished.
  QMetaObject::invokeMethod(
      this,
      [this, asked, after, code] {
        const auto done =
            m_session.perform({code, {nameInSentence(m_session.document(), asked.element)}},
                              [&](Draft &draft) { return changeComment(draft, asked.element, asked.comment, after); });
        if (!done)
          Q_EMIT statusMessage(sentence(done.error()));
      },
      Qt::QueuedConnection);
}

void CommentsPanel::removeComment(const Entry &entry)
{
  const Entry asked = entry;
  const auto done =
      m_session.perform({u"remove-comment"_s, {nameInSentence(m_session.document(), asked.element)}},
                        [&](Draft &draft) { return laneway::removeComment(draft, asked.element, asked.comment); });
  if (!done)
    Q_EMIT statusMessage(sentence(done.error()));
}

void CommentsPanel::openMenu(QPoint at)
{
  const Entry *entry = entryOf(m_list->itemAt(at));
  if (!entry)
    return;
  const Entry chosen = *entry;
  QMenu menu(this);
  connect(menu.addAction(tr("Show")), &QAction::triggered, this, [&] { Q_EMIT revealRequested({chosen.element}); });
  connect(menu.addAction(chosen.comment.resolved ? tr("Reopen") : tr("Resolve")), &QAction::triggered, this,
          [&] { setResolved(chosen, !chosen.comment.resolved); });
  connect(menu.addAction(tr("Remove")), &QAction::triggered, this, [&] { removeComment(chosen); });
  menu.exec(m_list->viewport()->mapToGlobal(at));
}

bool CommentsPanel::eventFilter(QObject *watched, QEvent *event)
{
  if (watched == m_list && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent *>(event)->key();
    const Entry *entry = entryOf(m_list->currentItem());
    if (entry && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
      Q_EMIT revealRequested({entry->element});
      return true;
    }
    if (entry && key == Qt::Key_Delete) {
      removeComment(*entry);
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void CommentsPanel::showEvent(QShowEvent *event)
{
  if (m_isStale)
    refresh();
  QWidget::showEvent(event);
}

void CommentsPanel::changeEvent(QEvent *event)
{
  if (event->type() == QEvent::LanguageChange)
    retranslate();
  else if (event->type() == QEvent::PaletteChange)
    refresh();
  QWidget::changeEvent(event);
}

}  // namespace laneway
