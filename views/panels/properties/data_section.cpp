#include "views/panels/properties/data_section.h"

#include "app/messages/kind_names.h"
#include "model/edit/change_type.h"
#include "views/widgets/choice_field.h"
#include "views/widgets/edit_field.h"
#include "views/widgets/form_field.h"
#include "views/widgets/wrapping_check_box.h"

namespace laneway {

namespace {

constexpr DataKind AllKinds[] = {DataKind::Object, DataKind::Input, DataKind::Output, DataKind::Store};

}  // namespace

DataSection::DataSection(PropertyContext &context, QWidget *parent) : PropertySection(context, parent)
{
  m_kind = new ChoiceField(this);
  m_state = new EditField(this);
  m_collection = new WrappingCheckBox(this);
  m_kindField = &addField(*m_kind);
  m_stateField = &addField(*m_state);
  addRow(*m_collection);
  connect(m_kind, &ChoiceField::chosen, this, [this](const QVariant &value) {
    const std::vector<Id> all = targets();
    perform(*m_kind, label("change-type"), [&](Draft &draft) -> Result<void> {
      for (const Id id : all) {
        Data wanted = *draft.document.get<Node>(id)->as<Data>();
        wanted.kind = static_cast<DataKind>(value.toInt());
        if (const Result<void> done = changeType(draft, id, wanted); !done)
          return done;
      }
      return {};
    });
  });
  connect(m_state, &EditField::entered, this, [this](const QString &text) {
    changeAll<Data>(*m_state, "change-state", [&text](Data &each) { each.state = text.simplified(); });
  });
  connect(m_collection, &QCheckBox::clicked, this, [this](bool isCollection) {
    const std::vector<Id> all = targets();
    if (!perform(label("change-collection"), [&](Draft &draft) {
          return changeDetail<Data>(draft, all, [isCollection](Data &each) { each.collection = isCollection; });
        }))
      load();
  });
  retranslate();
}

void DataSection::load()
{
  const auto kind = commonDetailOf<Data>(document(), targets(), [](const Data &each) { return each.kind; });
  if (kind.isMixed)
    m_kind->showMixed();
  else
    m_kind->show(static_cast<int>(kind.value));
  const auto state = commonDetailOf<Data>(document(), targets(), [](const Data &each) { return each.state; });
  if (state.isMixed)
    m_state->showMixed();
  else
    m_state->show(state.value);
  const auto collection = commonDetailOf<Data>(document(), targets(), [](const Data &each) { return each.collection; });
  m_collection->setChecked(collection.value);
}

void DataSection::retranslate()
{
  m_kindField->setLabel(tr("Type"));
  m_stateField->setLabel(tr("State"));
  m_state->setHint(tr("Such as draft or signed"));
  m_collection->setText(tr("Several of them"));
  std::vector<std::pair<QString, QVariant>> choices;
  for (const DataKind each : AllKinds)
    choices.emplace_back(nameOf(each), static_cast<int>(each));
  m_kind->setChoices(choices);
}

}  // namespace laneway
