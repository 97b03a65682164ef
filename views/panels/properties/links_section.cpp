#include "views/panels/properties/links_section.h"

#include <QLabel>
#include <QVBoxLayout>

#include "model/edit/remarks.h"
#include "model/process/remarks.h"
#include "views/panels/properties/link_row.h"
#include "views/widgets/edit_field.h"
#include "views/widgets/link_button.h"
#include "views/widgets/tab_order.h"

namespace laneway {

LinksSection::LinksSection(PropertyContext &context, QWidget *parent)
    : PropertySection(context, parent), m_links([this](std::size_t at) { return makeRow(at); })
{
  m_label = new QLabel(this);
  m_label->setForegroundRole(QPalette::PlaceholderText);
  m_add = new LinkButton(this);
  rows().setSpacing(4);
  addRow(*m_label);
  rows().addWidget(m_add, 0, Qt::AlignLeft);
  connect(m_add, &LinkButton::clicked, this, &LinksSection::addLink);
  retranslate();
}

void LinksSection::addLink()
{
  m_hasNew = true;
  load();
  m_links.at(links().size()).address().setFocus();
}

void LinksSection::load()
{
  const bool takes = targets().size() == 1 && takesRemarks(document().find(targets().front()));
  setVisible(takes);
  if (!takes)
    return;
  const std::vector<Link> all = links();
  for (std::size_t at = 0; at < all.size(); ++at)
    m_links.at(at).show(all[at]);
  std::size_t shown = all.size();
  if (m_hasNew)
    m_links.at(shown++).show(Link());
  m_links.hideFrom(shown);
  m_label->setVisible(shown > 0);
}

std::vector<Link> LinksSection::links() const
{
  return linksOf(document().find(targets().front()));
}

LinkRow *LinksSection::makeRow(std::size_t at)
{
  auto *row = new LinkRow(this);
  connect(row, &LinkRow::addressEntered, this, [this, at, row](const QString &address) {
    m_hasNew = m_hasNew && at != this->links().size();
    changeLinks(&row->address(), [&](std::vector<Link> &all) {
      if (at < all.size())
        all[at].target = address.trimmed();
      else
        all.push_back({{}, address.trimmed()});
    });
    load();
  });
  connect(row, &LinkRow::openRequested, this, [this, row] { Q_EMIT linkRequested(row->address().text()); });
  connect(row, &LinkRow::removeRequested, this, [this, at] {
    m_hasNew = false;
    changeLinks(nullptr, [at](std::vector<Link> &all) { takeOut(all, at); });
    load();
  });
  rows().insertWidget(rows().indexOf(m_add), row);
  orderTabsByPlace(*this);
  return row;
}

bool LinksSection::changeLinks(Entry *entry, const std::function<void(std::vector<Link> &)> &change)
{
  std::vector<Link> after = links();
  change(after);
  const Id target = targets().front();
  return perform(entry, label("change-links"), [&](Draft &draft) { return setLinks(draft, target, after); });
}

void LinksSection::commitPending()
{
  m_links.commitPending();
}

void LinksSection::dropPending()
{
  m_hasNew = false;
  m_links.dropPending();
}

void LinksSection::retranslate()
{
  m_label->setText(tr("Links"));
  m_add->setText(tr("Add a link"));
}

}  // namespace laneway
