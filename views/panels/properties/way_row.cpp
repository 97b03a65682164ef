#include "views/panels/properties/way_row.h"

#include <QCheckBox>
#include <QGridLayout>

#include "app/messages/kind_names.h"
#include "model/process/document.h"
#include "views/panels/properties/expression_remark.h"
#include "views/panels/properties/ways_out.h"
#include "views/widgets/eliding_label.h"
#include "views/widgets/value_fields.h"

namespace laneway {

namespace {

constexpr int ShareWidth = 74;

}  // namespace

WayRow::WayRow(QWidget *parent) : EntryRow(parent)
{
  m_answer = new EditField(this);
  m_share = new ShareField(this);
  m_share->setFixedWidth(ShareWidth);
  m_target = new ElidingLabel(this);
  m_target->setForegroundRole(QPalette::PlaceholderText);
  m_default = new QCheckBox(this);
  m_condition = new ExpressionField(this);

  grid().setColumnStretch(0, 1);
  grid().addWidget(m_target, 0, 0);
  grid().addWidget(m_default, 0, 1);
  grid().addWidget(m_answer, 1, 0);
  grid().addWidget(m_share, 1, 1);
  grid().addWidget(m_condition, 2, 0, 1, 2);

  setEntries({m_answer, m_share, m_condition});
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
