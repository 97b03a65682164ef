#include "views/panels/properties/name_section.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "app/messages/kind_names.h"
#include "model/edit/rename.h"
#include "model/process/shown_name.h"
#include "views/theme/theme_style.h"
#include "views/widgets/caption.h"
#include "views/widgets/form_field.h"
#include "views/widgets/text_field.h"

namespace laneway {

NameSection::NameSection(PropertyContext &context, QWidget *parent) : PropertySection(context, parent)
{
  m_kind = new Caption({}, this);
  m_name = new TextField(TextField::EnterKey::HandsIn, 1, 4, this);
  theme::setQuiet(m_name);
  m_count = new QLabel(this);
  setHeadingFont();
  rows().setContentsMargins({});
  rows().setSpacing(2);
  m_kind->setIndent(SideMargin);
  m_count->setContentsMargins(SideMargin, 0, SideMargin, 0);
  addRow(*m_kind);
  FormField &field = addField(*m_name);
  field.hideLabel();
  addRow(*m_count);
  connect(m_name, &TextField::entered, this, [this](const QString &name) {
    const Id id = targets().front();
    perform(*m_name, {QStringLiteral("rename"), {nameOf(document().find(id)).simplified()}},
            [&](Draft &draft) { return rename(draft, id, name); });
  });
  retranslate();
}

void NameSection::load()
{
  const bool isOne = targets().size() == 1;
  m_name->parentWidget()->setVisible(isOne);
  m_count->setVisible(!isOne);
  if (isOne) {
    const Element element = document().find(targets().front());
    m_kind->setText(kindName(element));
    m_name->show(nameOf(element));
    m_name->setHint(hint());
  } else {
    m_kind->setText(tr("Selection"));
    m_count->setText(countedKinds(document(), targets()));
  }
}

void NameSection::focusName()
{
  m_name->setFocus();
  m_name->selectAll();
}

QString NameSection::hint() const
{
  const QString shown = targets().size() == 1 ? shownName(document(), targets().front()) : QString();
  return shown.isEmpty() ? tr("Name") : shown;
}

void NameSection::retranslate()
{
  m_name->setHint(hint());
  m_name->setAccessibleName(tr("Name"));
}

void NameSection::changeEvent(QEvent *event)
{
  PropertySection::changeEvent(event);
  if (event->type() == QEvent::ApplicationFontChange)
    setHeadingFont();
}

void NameSection::setHeadingFont()
{
  QFont heading = QApplication::font();
  heading.setPointSizeF(heading.pointSizeF() * 1.28);
  heading.setWeight(QFont::DemiBold);
  m_name->setFont(heading);
  m_count->setFont(heading);
  m_count->setWordWrap(true);
}

}  // namespace laneway
