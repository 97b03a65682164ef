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

LinksSection::LinksSection(PropertyContext &context, QWidget *parent) : PropertySection(context, parent)
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
  rowAt(links().size()).address().setFocus();
}

void LinksSection::load()
{
  const bool takes = targets().size() == 1 && takesRemarks(document().find(targets().front()));
  setVisible(takes);
  if (!takes)
    return;
  const std::vector<Link> all = links();
  for (std::size_t at = 0; at < all.size(); ++at)
    rowAt(at).show(all[at]);
  std::size_t shown = all.size();
  if (m_hasNew)
    rowAt(shown++).show(Link());
  for (std::size_t at = shown; at < m_links.size(); ++at)
    m_links[at]->hide();
  m_label->setVisible(shown > 0);
}

std::vector<Link> LinksSection::links() const
{
  return linksOf(document().find(targets().front()));
}

LinkRow &LinksSection::rowAt(std::size_t at)
{
  while (m_links.size() <= at) {
    const std::size_t mine = m_links.size();
    auto *row = new LinkRow(this);
    connect(row, &LinkRow::addressEntered, this, [this, mine, row](const QString &address) {
      m_hasNew = m_hasNew && mine != this->links().size();
      changeLinks(&row->address(), [&](std::vector<Link> &all) {
        if (mine < all.size())
          all[mine].target = address.trimmed();
        else
          all.push_back({{}, address.trimmed()});
      });
      load();
    });
    connect(row, &LinkRow::openRequested, this, [this, row] { Q_EMIT linkRequested(row->address().text()); });
    connect(row, &LinkRow::removeRequested, this, [this, mine] {
      m_hasNew = false;
      changeLinks(nullptr, [mine](std::vector<Link> &all) {
        if (mine < all.size())
          all.erase(all.begin() + static_cast<std::ptrdiff_t>(mine));
      });
      load();
    });
    rows().insertWidget(rows().indexOf(m_add), row);
    m_links.push_back(row);
    orderTabsByPlace(*this);
  }
  return *m_links[at];
}

bool LinksSection::changeLinks(Entry *entry, const std::function<void(std::vector<Link> &)> &change)
{
  std::vector<Link> after = links();
  change(after);
  const Id target = targets().front();
  const Edit edit = [&](Draft &draft) { return setLinks(draft, target, after); };
  return entry ? perform(*entry, label("change-links"), edit) : static_cast<bool>(perform(label("change-links"), edit));
}

void LinksSection::commitPending()
{
  for (LinkRow *each : m_links)
    if (each->isVisible())
      each->address().commit();
}

void LinksSection::dropPending()
{
  m_hasNew = false;
  for (LinkRow *each : m_links)
    each->address().revert();
}

void LinksSection::retranslate()
{
  m_label->setText(tr("Links"));
  m_add->setText(tr("Add a link"));
}

}  // namespace laneway
