#include "views/panels/properties/flow_section.h"

#include "model/edit/decide.h"
#include "views/panels/properties/expression_remark.h"
#include "views/panels/properties/ways_out.h"
#include "views/widgets/form_field.h"
#include "views/widgets/value_fields.h"
#include "views/widgets/wrapping_check_box.h"

namespace laneway {

FlowSection::FlowSection(PropertyContext &context, QWidget *parent) : PropertySection(context, parent)
{
  m_share = new ShareField(this);
  m_condition = new ExpressionField(this);
  m_default = new WrappingCheckBox(this);
  m_shareField = &addField(*m_share);
  m_conditionField = &addField(*m_condition);
  addRow(*m_default);

  connect(m_share, &ShareField::valueEntered, this, [this](std::optional<Share> share) {
    const std::vector<Id> flows = targets();
    performOnValues(*m_share, label("change-share"), [&](Draft &draft) -> Result<void> {
      for (const Id flow : flows)
        if (const Result<void> done = setShare(draft, flow, share); !done)
          return done;
      return {};
    });
  });
  m_condition->setCheck([this](const QString &text) {
    return checkTyped(document(), targets().front(), text, ExpressionUse::Condition);
  });
  connect(m_condition, &EditField::entered, this, [this](const QString &text) {
    change<Flow>(*m_condition, "change-condition", [&text](Flow &flow) { flow.condition = text.trimmed(); });
  });
  connect(m_default, &QCheckBox::clicked, this, [this](bool isDefault) {
    const Id flow = targets().front();
    if (!perform(label("change-default"), [&](Draft &draft) { return setDefaultFlow(draft, flow, isDefault); }))
      load();
  });
  retranslate();
}

void FlowSection::load()
{
  const auto share = commonOf<Flow>(document(), targets(), [](const Flow &flow) { return flow.share; });
  if (share.isMixed)
    m_share->showMixed();
  else
    m_share->showValue(share.value);
  const std::optional<Share> assumed = assumedShare(document(), targets().front());
  m_share->setHint(assumed ? tr("%1, assumed").arg(shareInput(*assumed)) : QString());

  const auto condition = commonOf<Flow>(document(), targets(), [](const Flow &flow) { return flow.condition; });
  if (condition.isMixed)
    m_condition->showMixed();
  else
    m_condition->show(condition.value);
  m_condition->setHint(tr("None"));
  m_condition->recheck();

  const bool isOne = targets().size() == 1;
  m_default->setVisible(isOne);
  m_default->setChecked(isOne && document().get<Flow>(targets().front())->isDefault);
}

void FlowSection::retranslate()
{
  m_shareField->setLabel(tr("Taken in"));
  m_shareField->setHelp(tr("How often this way is taken. The other ways of the decision share the rest."));
  m_conditionField->setLabel(tr("Condition"));
  m_conditionField->setHelp(
      tr("When this way is taken, over the attributes of the process: amount > 1000 and not urgent."));
  m_default->setText(tr("Taken when no condition holds"));
}

}  // namespace laneway
