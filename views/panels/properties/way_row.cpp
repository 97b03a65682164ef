#include "views/panels/properties/way_row.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include "model/process/document.h"
#include "app/messages/kind_names.h"
#include "views/panels/properties/expression_remark.h"
#include "views/panels/properties/ways_out.h"
#include "views/widgets/eliding_label.h"
#include "views/widgets/value_fields.h"

namespace laneway {

namespace {

constexpr int ShareWidth = 74;

}  // namespace

WayRow::WayRow(QWidget *parent) : QWidget(parent)
{
  m_answer = new EditField(this);
  m_share = new ShareField(this);
  m_share->setFixedWidth(ShareWidth);
  m_target = new ElidingLabel(this);
  m_target->setForegroundRole(QPalette::PlaceholderText);
  m_default = new QCheckBox(this);
  m_condition = new ExpressionField(this);
  m_refusal = new QLabel(this);
  m_refusal->setForegroundRole(QPalette::BrightText);
  m_refusal->setWordWrap(true);
  m_refusal->hide();

  auto *layout = new QGridLayout(this);
  layout->setContentsMargins({});
  layout->setHorizontalSpacing(6);
  layout->setVerticalSpacing(4);
  layout->setColumnStretch(0, 1);
  layout->addWidget(m_target, 0, 0);
  layout->addWidget(m_default, 0, 1);
  layout->addWidget(m_answer, 1, 0);
  layout->addWidget(m_share, 1, 1);
  layout->addWidget(m_condition, 2, 0, 1, 2);
  layout->addWidget(m_refusal, 3, 0, 1, 2);

  const auto showRefusal = [this](const QString &why) {
    m_refusal->setText(why);
    m_refusal->setVisible(!why.isEmpty());
  };
  for (Entry *each : {static_cast<Entry *>(m_answer), static_cast<Entry *>(m_share), static_cast<Entry *>(m_condition)})
    each->onRefusal(showRefusal);
  connect(m_answer, &EditField::entered, this,
          [this](const QString &text) { Q_EMIT answerEntered(m_flow, text, *m_answer); });
  connect(m_share, &ShareField::valueEntered, this,
          [this](std::optional<Share> share) { Q_EMIT shareEntered(m_flow, share, *m_share); });
  connect(m_condition, &EditField::entered, this,
          [this](const QString &text) { Q_EMIT conditionEntered(m_flow, text, *m_condition); });
  connect(m_default, &QCheckBox::clicked, this, [this](bool isDefault) { Q_EMIT defaultChosen(m_flow, isDefault); });
  retranslate();
}

void WayRow::show(const Document &document, Id id, bool hasShare, bool hasCondition)
{
  if (id != m_flow)
    dropPending();
  m_flow = id;
  const Flow &flow = *document.get<Flow>(id);
  const Element target = document.find(flow.target);
  const QString name = nameOf(target).simplified();
  m_target->setText(tr("To %1").arg(name.isEmpty() ? kindName(target) : name));
  m_answer->show(flow.name);
  m_share->setVisible(hasShare);
  const std::optional<Share> assumed = assumedShare(document, id);
  m_share->setHint(assumed ? shareInput(*assumed) : QString());
  m_share->setToolTip(assumed && !flow.share ? tr("Assumed: an equal part of what is left") : QString());
  m_share->showValue(flow.share);
  m_condition->setVisible(hasCondition);
  m_condition->setCheck(
      [document, id](const QString &text) { return checkTyped(document, id, text, ExpressionUse::Condition); });
  m_condition->show(flow.condition);
  m_condition->recheck();
  m_default->setVisible(hasCondition);
  m_default->setChecked(flow.isDefault);
  QWidget::show();
}

void WayRow::commitPending()
{
  for (EditField *each : {m_answer, static_cast<EditField *>(m_share), static_cast<EditField *>(m_condition)})
    if (each->isPending())
      each->commit();
}

void WayRow::dropPending()
{
  for (EditField *each : {m_answer, static_cast<EditField *>(m_share), static_cast<EditField *>(m_condition)})
    each->revert();
}

void WayRow::changeEvent(QEvent *event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange)
    retranslate();
}

void WayRow::retranslate()
{
  m_answer->setHint(tr("Answer"));
  m_answer->setAccessibleName(tr("Answer"));
  m_share->setAccessibleName(tr("Share"));
  m_condition->setHint(tr("Condition"));
  m_condition->setAccessibleName(tr("Condition"));
  m_default->setText(tr("Default"));
  m_default->setToolTip(tr("Taken when no condition holds."));
}

}  // namespace laneway
