#include "app/command_palette.h"

#include <algorithm>

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laneway {

namespace {

/// More rows than anyone reads; a huge document must not make typing slow.
constexpr std::size_t MostRows = 60;

}  // namespace

int matchScore(const QString &text, const QString &typed)
{
  int score = 0;
  const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
  for (const QString &word : words) {
    const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (at < 0)
      return -1;
    const bool startsWord = at == 0 || !text[at - 1].isLetterOrNumber();
    score += (startsWord ? 1000 : 500) - static_cast<int>(std::min<qsizetype>(at, 400));
  }
  return score;
}

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint),
      m_entries(std::move(entries)),
      m_field(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
  setObjectName(u"commandPalette"_s);
  setAttribute(Qt::WA_DeleteOnClose);
  m_field->setPlaceholderText(tr("Type a command or the name of a step"));
  m_field->setAccessibleName(m_field->placeholderText());
  m_field->setClearButtonEnabled(true);
  m_list->setAccessibleName(tr("Found"));
  m_list->setUniformItemSizes(true);
  m_list->setFocusPolicy(Qt::NoFocus);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 8, 8, 8);
  layout->setSpacing(8);
  layout->addWidget(m_field);
  layout->addWidget(m_list);
  resize(520, 420);

  m_field->installEventFilter(this);
  connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
  connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::runCurrent);
  connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
  filter({});
  m_field->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
  if (watched == m_field && event->type() == QEvent::KeyPress) {
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_list->currentRow();
    switch (key->key()) {
      case Qt::Key_Down:
        m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1));
        return true;
      case Qt::Key_Up:
        m_list->setCurrentRow(std::max(row - 1, 0));
        return true;
      case Qt::Key_Return:
      case Qt::Key_Enter:
        runCurrent();
        return true;
      default:
        break;
    }
  }
  return QDialog::eventFilter(watched, event);
}

void CommandPalette::filter(const QString &typed)
{
  std::vector<std::pair<int, std::size_t>> hits;
  for (std::size_t i = 0; i < m_entries.size(); ++i) {
    const int score = matchScore(m_entries[i].text + u' ' + m_entries[i].detail, typed);
    if (score >= 0)
      hits.emplace_back(-score, i);
  }
  std::stable_sort(hits.begin(), hits.end());
  hits.resize(std::min(hits.size(), MostRows));

  m_list->clear();
  for (const auto &[score, i] : hits) {
    const PaletteEntry &entry = m_entries[i];
    QString text = entry.text;
    if (!entry.detail.isEmpty())
      text += u"   "_s + entry.detail;
    if (!entry.shortcut.isEmpty())
      text += u"   "_s + entry.shortcut;
    auto *item = new QListWidgetItem(text, m_list);
    item->setData(Qt::UserRole, static_cast<qulonglong>(i));
  }
  if (hits.empty())
    (new QListWidgetItem(tr("Nothing of that name can be done now."), m_list))->setFlags(Qt::NoItemFlags);
  else
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
  const QListWidgetItem *item = m_list->currentItem();
  if (!item)
    return;
  const auto run = m_entries[item->data(Qt::UserRole).toULongLong()].run;
  close();
  run();
}

}  // namespace laneway
