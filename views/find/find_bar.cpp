#include "views/find/find_bar.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include "app/messages/describe.h"
#include "app/messages/kind_names.h"
#include "app/messages/messages.h"
#include "model/edit/draft.h"
#include "model/edit/session.h"
#include "model/process/navigate.h"
#include "model/process/remarks.h"
#include "views/selection.h"
#include "views/theme/icon.h"
#include "views/theme/theme.h"
#include "views/widgets/eliding_label.h"
#include "views/widgets/flat_button.h"
#include "views/widgets/link_button.h"

using namespace Qt::StringLiterals;

namespace laneway {

namespace {

using namespace std::chrono_literals;

/// So long nothing must have changed in the document before it is searched afresh.
constexpr auto Pause = 150ms;
constexpr int FieldWidth = 260;
/// Characters shown before a match in a longer text.
constexpr qsizetype Lead = 24;

/// What people call the place of a match: "Documentation of “Check documents”: … archive the contract …".
QString placeText(const Document &document, const TextMatch &match)
{
  const Element element = document.find(match.element);
  const QString kind = kindName(element);
  if (match.field == SearchedField::Name)
    return FindBar::tr("%1 “%2”").arg(kind, nameOf(element).simplified());
  const QString documentation = documentationOf(element);
  const qsizetype from = std::max<qsizetype>(0, match.start - Lead);
  QString excerpt = documentation.mid(from, 2 * Lead + match.length + 80).simplified();
  if (from > 0)
    excerpt.prepend(u'…');
  return FindBar::tr("Documentation of “%1”: %2").arg(nameInSentence(document, match.element), excerpt);
}

}  // namespace

FindBar::FindBar(Session &session, Selection &selection, QWidget *parent)
    : QWidget(parent), m_session(session), m_selection(selection)
{
  m_pause.setSingleShot(true);
  m_pause.setInterval(Pause);
  build();
  connect(&m_pause, &QTimer::timeout, this, &FindBar::search);
  connect(&m_search, &TextSearch::found, this, &FindBar::take);
  connect(&m_session, &Session::changed, this, [this] {
    m_quiet = true;
    if (isVisible())
      m_pause.start();
  });
  retranslate();
  setReplaceShown(false);
  hide();
}

FindBar::~FindBar() = default;

void FindBar::build()
{
  m_expand = addButton(u"findExpand"_s, u"chevron-right"_s);
  m_expand->setCheckable(true);
  m_text = new QLineEdit;
  m_text->setObjectName(u"findText"_s);
  m_text->setClearButtonEnabled(true);
  m_matchCase = addButton(u"findMatchCase"_s, u"match-case"_s);
  m_matchCase->setCheckable(true);
  m_wholeWords = addButton(u"findWholeWords"_s, u"whole-word"_s);
  m_wholeWords->setCheckable(true);
  m_previous = addButton(u"findPrevious"_s, u"chevron-up"_s);
  m_next = addButton(u"findNext"_s, u"chevron-down"_s);
  m_close = addButton(u"findClose"_s, u"close"_s);
  m_count = new QLabel;
  m_count->setObjectName(u"findCount"_s);
  m_count->setMinimumWidth(76);
  m_context = new ElidingLabel;
  m_context->setObjectName(u"findContext"_s);
  for (QLabel *quiet : {m_count, static_cast<QLabel *>(m_context)})
    quiet->setForegroundRole(QPalette::PlaceholderText);

  m_replacement = new QLineEdit;
  m_replacement->setObjectName(u"findReplacement"_s);
  m_replacement->setClearButtonEnabled(true);
  m_replaceOne = new LinkButton;
  m_replaceOne->setObjectName(u"findReplaceOne"_s);
  m_replaceAll = new LinkButton;
  m_replaceAll->setObjectName(u"findReplaceAll"_s);
  for (QLineEdit *field : {m_text, m_replacement}) {
    field->setFixedWidth(FieldWidth);
    field->installEventFilter(this);
  }

  auto *find = new QHBoxLayout;
  find->setSpacing(4);
  for (QWidget *each : std::initializer_list<QWidget *>{m_matchCase, m_wholeWords, m_previous, m_next})
    find->addWidget(each);
  find->addSpacing(6);
  find->addWidget(m_count);
  find->addWidget(m_context, 1);
  find->addWidget(m_close);
  m_replaceRow = new QWidget;
  auto *replace = new QHBoxLayout(m_replaceRow);
  replace->setContentsMargins(0, 0, 0, 0);
  replace->setSpacing(16);
  replace->addWidget(m_replaceOne);
  replace->addWidget(m_replaceAll);
  replace->addStretch();

  auto *layout = new QGridLayout(this);
  layout->setContentsMargins(8, 6, 8, 7);
  layout->setHorizontalSpacing(6);
  layout->setVerticalSpacing(6);
  layout->addWidget(m_expand, 0, 0);
  layout->addWidget(m_text, 0, 1);
  layout->addLayout(find, 0, 2);
  layout->addWidget(m_replacement, 1, 1);
  layout->addWidget(m_replaceRow, 1, 2);
  layout->setColumnStretch(2, 1);

  const auto searchAndShow = [this] {
    m_quiet = false;
    search();
  };
  connect(m_text, &QLineEdit::textChanged, this, searchAndShow);
  connect(m_matchCase, &QToolButton::toggled, this, searchAndShow);
  connect(m_wholeWords, &QToolButton::toggled, this, searchAndShow);
  connect(m_expand, &QToolButton::toggled, this, &FindBar::setReplaceShown);
  connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
  connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
  connect(m_close, &QToolButton::clicked, this, &FindBar::close);
  connect(m_replaceOne, &LinkButton::clicked, this, &FindBar::replaceCurrent);
  connect(m_replaceAll, &LinkButton::clicked, this, &FindBar::replaceAll);
}

QToolButton *FindBar::addButton(const QString &name, const QString &iconName)
{
  auto *button = new FlatButton(iconName, this, theme::Tone::Plain);
  button->setObjectName(name);
  button->setIconSize({18, 18});
  return button;
}

void FindBar::retranslate()
{
  const auto describe = [](QToolButton *button, const QString &name, const QString &keys) {
    button->setAccessibleName(name);
    button->setToolTip(keys.isEmpty() ? name : FindBar::tr("%1 (%2)").arg(name, keys));
  };
  const auto keys = [](const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); };
  describe(m_expand, tr("Replace"), keys(Qt::CTRL | Qt::Key_H));
  describe(m_matchCase, tr("Match case"), keys(Qt::ALT | Qt::Key_C));
  describe(m_wholeWords, tr("Whole words"), keys(Qt::ALT | Qt::Key_W));
  describe(m_previous, tr("Previous match"), keys(Qt::SHIFT | Qt::Key_F3));
  describe(m_next, tr("Next match"), keys(Qt::Key_F3));
  describe(m_close, tr("Close"), keys(Qt::Key_Escape));
  m_text->setPlaceholderText(tr("Find in names, roles and documentation"));
  m_text->setAccessibleName(m_text->placeholderText());
  m_replacement->setPlaceholderText(tr("Replace with"));
  m_replacement->setAccessibleName(m_replacement->placeholderText());
  m_replaceOne->setText(tr("Replace"));
  m_replaceAll->setText(tr("Replace All"));
  m_replaceOne->setToolTip(keys(Qt::Key_Return));
  m_replaceAll->setToolTip(keys(Qt::CTRL | Qt::Key_Return));
  showState();
}

void FindBar::open(Row row)
{
  if (row == Row::Replace)
    setReplaceShown(true);
  const bool wasHidden = !isVisible();
  show();
  m_text->setFocus(Qt::ShortcutFocusReason);
  m_text->selectAll();
  if (wasHidden || m_revision != m_session.revision()) {
    m_quiet = true;
    search();
  }
}

void FindBar::close()
{
  m_search.cancel();
  m_pause.stop();
  m_pendingStep = 0;
  m_pendingReplacement = false;
  hide();
  Q_EMIT closed();
}

void FindBar::setReplaceShown(bool shown)
{
  const QSignalBlocker quiet(m_expand);
  m_expand->setChecked(shown);
  m_expand->setIcon(theme::icon(shown ? u"chevron-down" : u"chevron-right"));
  m_replacement->setVisible(shown);
  m_replaceRow->setVisible(shown);
}

SearchTerms FindBar::terms() const
{
  return {m_text->text(), m_matchCase->isChecked(), m_wholeWords->isChecked()};
}

void FindBar::search()
{
  m_pause.stop();
  m_search.start(m_session.document(), m_session.revision(), terms());
}

void FindBar::take(std::vector<TextMatch> matches, quint64 revision)
{
  if (revision != m_session.revision()) {  // the document went on meanwhile
    search();
    return;
  }
  m_matches = std::move(matches);
  m_revision = revision;
  m_current = nearest();
  const int pending = std::exchange(m_pendingStep, 0);
  const bool quiet = std::exchange(m_quiet, false);
  if (pending != 0)
    step(pending);
  else if (!quiet && !m_matches.empty())
    show(m_current);
  else
    showState();
  if (std::exchange(m_pendingReplacement, false))
    replaceCurrent();
}

/// The match to begin with: where the last one shown was, else what is selected, else what is on screen.
std::size_t FindBar::nearest() const
{
  const auto first = [this](const auto &holds) {
    const auto found = std::find_if(m_matches.begin(), m_matches.end(), holds);
    return found == m_matches.end() ? m_matches.size() : static_cast<std::size_t>(found - m_matches.begin());
  };
  if (m_anchor) {
    const std::size_t at = first([this](const TextMatch &each) {
      return each.element == m_anchor->element && each.field == m_anchor->field && each.start >= m_anchor->start;
    });
    if (at < m_matches.size())
      return at;
  }
  if (const Id selected = m_selection.primary(); !selected.isNull()) {
    const std::size_t at = first([&](const TextMatch &each) { return each.element == selected; });
    if (at < m_matches.size())
      return at;
  }
  const Document &document = m_session.document();
  const std::size_t at = first([&](const TextMatch &each) { return scopeOf(document, each.element) == m_scope; });
  return at < m_matches.size() ? at : 0;
}

const TextMatch *FindBar::current() const
{
  return m_current < m_matches.size() ? &m_matches[m_current] : nullptr;
}

void FindBar::step(int direction)
{
  if (!isVisible())
    open(Row::Find);
  if (m_search.isRunning() || m_revision != m_session.revision()) {
    m_pendingStep = direction;
    if (!m_search.isRunning())
      search();
    return;
  }
  if (m_matches.empty()) {
    showState();
    return;
  }
  // The first step shows the match at hand, the next ones go on from it.
  const bool isShown = m_anchor == m_matches[m_current];
  const std::size_t count = m_matches.size();
  if (isShown)
    m_current = direction > 0 ? (m_current + 1) % count : (m_current + count - 1) % count;
  show(m_current);
}

void FindBar::show(std::size_t index)
{
  const TextMatch &match = m_matches[index];
  m_anchor = match;
  const std::vector<Id> places = placesOf(m_session.document(), match);
  if (!places.empty())
    Q_EMIT revealRequested(places);
  else
    Q_EMIT statusMessage(tr("%1 is not drawn anywhere yet.").arg(placeText(m_session.document(), match)));
  showState();
}

void FindBar::showState()
{
  const QLocale locale;
  const bool any = !m_matches.empty();
  if (m_text->text().isEmpty())
    m_count->clear();
  else if (!any)
    m_count->setText(tr("No match"));
  else
    m_count->setText(
        tr("%1 of %2").arg(locale.toString(m_current + 1), locale.toString(static_cast<qulonglong>(m_matches.size()))));
  const TextMatch *match = current();
  const bool isUpToDate = m_revision == m_session.revision();
  m_context->setText(match && isUpToDate ? placeText(m_session.document(), *match) : QString());
  for (QWidget *each : std::initializer_list<QWidget *>{m_previous, m_next, m_replaceOne, m_replaceAll})
    each->setEnabled(any);
}

void FindBar::replaceCurrent()
{
  if (m_search.isRunning()) {  // it is replaced once it is found
    m_pendingReplacement = true;
    return;
  }
  const TextMatch *match = current();
  if (!match || m_revision != m_session.revision())
    return;
  if (m_anchor != *match) {  // nobody has seen yet what would be replaced
    show(m_current);
    return;
  }
  const TextMatch replaced = *match;
  const QString replacement = m_replacement->text();
  const SearchTerms sought = terms();
  m_anchor = TextMatch{replaced.element, replaced.field, replaced.start + replacement.size(), replaced.length};
  const auto done = m_session.perform({u"replace-text"_s, {sought.text, replacement}}, [&](Draft &draft) {
    return replaceText(draft, sought, {replaced}, replacement);
  });
  if (!done) {
    Q_EMIT statusMessage(sentence(done.error()));
    return;
  }
  // Goes on to what follows, counted from where the replacement ends.
  const std::size_t next = m_current;
  m_matches.erase(m_matches.begin() + static_cast<std::ptrdiff_t>(m_current));
  if (!m_matches.empty()) {
    const TextMatch following = m_matches[next % m_matches.size()];
    if (following.element != replaced.element || following.field != replaced.field)
      m_anchor = TextMatch{following.element, following.field, 0, 0};
  }
  m_quiet = false;
  m_search.cancel();
  search();
}

void FindBar::replaceAll()
{
  if (m_matches.empty() || m_revision != m_session.revision())
    return;
  const SearchTerms sought = terms();
  const QString replacement = m_replacement->text();
  const auto count = static_cast<int>(m_matches.size());
  const auto done = m_session.perform({u"replace-all-text"_s, {QString::number(count), sought.text, replacement}},
                                      [&](Draft &draft) { return replaceText(draft, sought, m_matches, replacement); });
  Q_EMIT statusMessage(done ? tr("%n occurrence(s) replaced.", nullptr, count) : sentence(done.error()));
  m_quiet = true;
  search();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
  if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
    return QWidget::eventFilter(watched, event);
  auto *key = static_cast<QKeyEvent *>(event);
  const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
  const bool isAlt = key->modifiers() == Qt::AltModifier;
  const bool isOurs = isEnter || key->key() == Qt::Key_Escape || (isAlt && key->key() == Qt::Key_C) ||
                      (isAlt && key->key() == Qt::Key_W);
  if (!isOurs)
    return QWidget::eventFilter(watched, event);
  if (event->type() == QEvent::ShortcutOverride) {
    event->accept();
    return true;
  }
  if (key->key() == Qt::Key_Escape)
    close();
  else if (isAlt)
    (key->key() == Qt::Key_C ? m_matchCase : m_wholeWords)->toggle();
  else if (key->modifiers().testFlag(Qt::ControlModifier) && m_replaceRow->isVisible())
    replaceAll();
  else if (watched == m_replacement)
    replaceCurrent();
  else
    step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
  return true;
}

void FindBar::changeEvent(QEvent *event)
{
  if (event->type() == QEvent::LanguageChange)
    retranslate();
  QWidget::changeEvent(event);
}

void FindBar::paintEvent(QPaintEvent *)
{
  QPainter painter(this);
  painter.fillRect(0, height() - 1, width(), 1, theme::themeOf(palette()).line);
}

}  // namespace laneway
