#include "views/panels/properties/documentation_section.h"

#include "model/edit/rename.h"
#include "model/process/remarks.h"
#include "views/widgets/form_field.h"
#include "views/widgets/text_field.h"

namespace laneway {

DocumentationSection::DocumentationSection(PropertyContext &context, QWidget *parent) : PropertySection(context, parent)
{
  m_text = new TextField(TextField::EnterKey::NewLine, 4, 16, this);
  m_field = &addField(*m_text);
  connect(m_text, &TextField::entered, this, [this](const QString &text) {
    const std::vector<Id> all = targets();
    perform(*m_text, label("document"), [&](Draft &draft) -> Result<void> {
      for (const Id each : all)
        if (const Result<void> done = setDocumentation(draft, each, text); !done)
          return done;
      return {};
    });
  });
  retranslate();
}

void DocumentationSection::load()
{
  const QString first = documentationOf(document().find(targets().front()));
  for (const Id each : targets())
    if (documentationOf(document().find(each)) != first)
      return m_text->showMixed();
  m_text->show(first);
}

void DocumentationSection::retranslate()
{
  m_field->setLabel(tr("Documentation"));
}

}  // namespace laneway
