#include "views/canvas/search_popup.h"

#include <algorithm>
#include <utility>

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include "views/theme/icon.h"
#include "views/theme/theme.h"

namespace laneway::canvas {

namespace {

constexpr QSize LargestSize(248, 320);
constexpr int Margin = 8;
constexpr int Spacing = 6;

}  // namespace

SearchPopup::SearchPopup(QWidget *parent) : QFrame(parent), m_field(new QLineEdit(this)), m_list(new QListWidget(this))
{
  setFixedSize(LargestSize);
  setCursor(Qt::ArrowCursor);
  m_field->setClearButtonEnabled(true);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setIconSize({18, 18});
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->viewport()->setAutoFillBackground(false);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(Margin, Margin, Margin, Margin);
  column->setSpacing(Spacing);
  column->addWidget(m_field);
  column->addWidget(m_list);
  m_field->installEventFilter(this);
  connect(m_field, &QLineEdit::textChanged, this, &SearchPopup::narrow);
  connect(m_list, &QListWidget::itemClicked, this, &SearchPopup::take);
  hide();
}

void SearchPopup::open(QPoint beside, const QString &prompt, std::vector<Entry> entries)
{
  m_entries = std::move(entries);
  m_field->clear();
  m_field->setPlaceholderText(prompt);
  m_field->setAccessibleName(prompt);
  narrow();
  const QSize room = parentWidget()->size();
  move(std::clamp(beside.x(), 0, std::max(0, room.width() - width())),
       std::clamp(beside.y(), 0, std::max(0, room.height() - height())));
  show();
  raise();
  parentWidget()->update();  // an empty drawing says what to do, until somebody does it
  m_field->setFocus();
}

void SearchPopup::dismiss()
{
  if (isHidden())
    return;
  hide();
  m_entries.clear();
  parentWidget()->setFocus();
}

void SearchPopup::narrow()
{
  m_list->clear();
  for (std::size_t i = 0; i < m_entries.size(); ++i) {
    if (!m_entries[i].matches(m_field->text()))
      continue;
    auto *row = new QListWidgetItem(theme::icon(m_entries[i].icon), m_entries[i].text, m_list);
    row->setData(Qt::UserRole, static_cast<int>(i));
  }
  if (m_list->count() == 0)
    (new QListWidgetItem(tr("Nothing of that name."), m_list))->setFlags(Qt::NoItemFlags);
  else
    m_list->setCurrentRow(0);
  // As high as what is found, so that it covers no more of the drawing than it must; whole rows where there is more.
  const int around = 2 * Margin + m_field->sizeHint().height() + 2 * m_list->frameWidth() + 2 * Spacing;
  const int row = std::max(1, m_list->sizeHintForRow(0));
  const int rows = std::min(m_list->count(), (LargestSize.height() - around) / row);
  setFixedHeight(around + rows * row);
}

void SearchPopup::take()
{
  const QListWidgetItem *row = m_list->currentItem();
  if (!row)
    return;
  const std::function<void()> choose = m_entries[static_cast<std::size_t>(row->data(Qt::UserRole).toInt())].choose;
  dismiss();
  choose();
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
  if (event->type() == QEvent::FocusOut) {
    dismiss();
    return false;
  }
  // Letters typed here are no commands of the window.
  if (event->type() == QEvent::ShortcutOverride) {
    event->accept();
    return true;
  }
  if (event->type() != QEvent::KeyPress)
    return QFrame::eventFilter(watched, event);
  switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
      dismiss();
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
      take();
      return true;
    case Qt::Key_Down:
      m_list->setCurrentRow(std::min(m_list->currentRow() + 1, m_list->count() - 1));
      return true;
    case Qt::Key_Up:
      m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
      return true;
    default:
      return false;
  }
}

void SearchPopup::paintEvent(QPaintEvent *)
{
  const theme::Theme &theme = theme::themeOf(palette());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(theme.line);
  painter.setBrush(theme.raised);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

}  // namespace laneway::canvas
