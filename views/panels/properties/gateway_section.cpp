#include "views/panels/properties/gateway_section.h"

#include <algorithm>
#include <cmath>

#include <QLabel>
#include <QVBoxLayout>

#include "app/messages/format.h"
#include "app/messages/kind_names.h"
#include "model/edit/change_type.h"
#include "model/edit/decide.h"
#include "model/edit/rename.h"
#include "views/panels/properties/way_row.h"
#include "views/panels/properties/ways_out.h"
#include "views/widgets/choice_field.h"
#include "views/widgets/form_field.h"
#include "views/widgets/link_button.h"
#include "views/widgets/tab_order.h"

namespace laneway {

namespace {

constexpr GatewayKind AllKinds[] = {GatewayKind::Exclusive, GatewayKind::Parallel, GatewayKind::Inclusive,
                                    GatewayKind::EventBased, GatewayKind::Complex};

bool decidesByCondition(GatewayKind kind)
{
  return kind == GatewayKind::Exclusive || kind == GatewayKind::Inclusive || kind == GatewayKind::Complex;
}

}  // namespace

GatewaySection::GatewaySection(PropertyContext &context, QWidget *parent)
    : PropertySection(context, parent), m_ways([this](std::size_t at) { return makeRow(at); })
{
  m_kind = new ChoiceField(this);
  m_kindField = &addField(*m_kind);
  m_waysLabel = new QLabel(this);
  m_waysLabel->setForegroundRole(QPalette::PlaceholderText);
  m_sum = new QLabel(this);
  m_sum->setWordWrap(true);
  addRow(*m_waysLabel);
  addRow(*m_sum);
  m_addConditions = new LinkButton(this);
  rows().addWidget(m_addConditions, 0, Qt::AlignLeft);
  connect(m_addConditions, &LinkButton::clicked, this, [this] {
    m_showsConditions = true;
    loadWays();
  });
  connect(m_kind, &ChoiceField::chosen, this, &GatewaySection::chooseKind);
  retranslate();
}

void GatewaySection::chooseKind(const QVariant &value)
{
  const std::vector<Id> gateways = targets();
  Gateway wanted;
  wanted.kind = static_cast<GatewayKind>(value.toInt());
  perform(*m_kind, label("change-type"), [&](Draft &draft) -> Result<void> {
    for (const Id each : gateways)
      if (const Result<void> done = changeType(draft, each, wanted); !done)
        return done;
    return {};
  });
}

void GatewaySection::load()
{
  const auto kind = commonDetailOf<Gateway>(document(), targets(), [](const Gateway &each) { return each.kind; });
  if (kind.isMixed)
    m_kind->showMixed();
  else
    m_kind->show(static_cast<int>(kind.value));
  loadWays();
}

void GatewaySection::loadWays()
{
  const Id gateway = targets().front();
  const GatewayKind kind = document().get<Node>(gateway)->as<Gateway>()->kind;
  const std::vector<Id> ways = waysOut(document(), gateway);
  const bool isDecision = targets().size() == 1 && ways.size() > 1 && decidesByCondition(kind);
  m_waysLabel->setVisible(isDecision);
  m_sum->setVisible(isDecision && kind == GatewayKind::Exclusive);
  m_addConditions->hide();
  m_ways.hideFrom(isDecision ? ways.size() : 0);
  if (!isDecision)
    return;

  const bool hasConditions = m_showsConditions || std::any_of(ways.begin(), ways.end(), [this](Id way) {
                               const Flow &flow = *document().get<Flow>(way);
                               return flow.isDefault || !flow.condition.isEmpty();
                             });
  m_addConditions->setVisible(!hasConditions);
  double sum = 0;
  bool hasUnset = false;
  for (std::size_t at = 0; at < ways.size(); ++at) {
    m_ways.at(at).show(document(), ways[at], true, hasConditions);
    const std::optional<Share> share = document().get<Flow>(ways[at])->share;
    sum += share ? share->value : 0;
    hasUnset = hasUnset || !share;
  }
  const bool addsUp = std::abs(sum - 1) < 0.0005 || (hasUnset && sum < 1);
  m_sum->setForegroundRole(addsUp ? QPalette::PlaceholderText : QPalette::BrightText);
  m_sum->setText(!addsUp    ? tr("The shares add up to %1 instead of 100 %.").arg(formatShare({sum}))
                 : hasUnset ? tr("Shares in grey are assumed.")
                            : tr("Together 100 %"));
}

void GatewaySection::commitPending()
{
  PropertySection::commitPending();
  m_ways.commitPending();
}

void GatewaySection::dropPending()
{
  m_showsConditions = false;
  PropertySection::dropPending();
  m_ways.dropPending();
}

WayRow *GatewaySection::makeRow(std::size_t)
{
  auto *row = new WayRow(this);
  connect(row, &WayRow::answerEntered, this, [this](Id flow, const QString &answer, Entry &entry) {
    perform(entry, {QStringLiteral("rename"), {nameOf(document().find(flow)).simplified()}},
            [&](Draft &draft) { return rename(draft, flow, answer); });
  });
  connect(row, &WayRow::shareEntered, this, [this](Id flow, std::optional<Share> share, Entry &entry) {
    performOnValues(entry, label("change-share"), [&](Draft &draft) { return setShare(draft, flow, share); });
  });
  connect(row, &WayRow::conditionEntered, this, [this](Id flow, const QString &condition, Entry &entry) {
    perform(entry, label("change-condition"), [&](Draft &draft) {
      return changeEach<Flow>(draft, {flow}, [&](Flow &each) { each.condition = condition.trimmed(); });
    });
  });
  connect(row, &WayRow::defaultChosen, this, [this](Id flow, bool isDefault) {
    if (!perform(label("change-default"), [&](Draft &draft) { return setDefaultFlow(draft, flow, isDefault); }))
      load();
  });
  rows().insertWidget(rows().indexOf(m_sum), row);
  orderTabsByPlace(*this);
  return row;
}

void GatewaySection::retranslate()
{
  m_kindField->setLabel(tr("Type"));
  m_waysLabel->setText(tr("Ways out"));
  m_addConditions->setText(tr("Add conditions"));
  std::vector<std::pair<QString, QVariant>> choices;
  for (const GatewayKind each : AllKinds)
    choices.emplace_back(nameOf(each), static_cast<int>(each));
  m_kind->setChoices(choices);
}

}  // namespace laneway
