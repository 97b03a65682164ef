#include "views/panels/properties/links_section.h"

#include <QDesktopServices>
#include <QLabel>
#include <QUrl>
#include <QVBoxLayout>

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
  connect(m_add, &LinkButton::clicked, this, [this] {
    m_hasNew = true;
    load();
    const Node *node = document().get<Node>(targets().front());
    rowAt(node->links.size()).address().setFocus();
  });
  retranslate();
}

void LinksSection::load()
{
  const Node *node = document().get<Node>(targets().front());
  setVisible(targets().size() == 1 && node);
  if (!node)
    return;
  for (std::size_t at = 0; at < node->links.size(); ++at)
    rowAt(at).show(node->links[at]);
  std::size_t shown = node->links.size();
  if (m_hasNew)
    rowAt(shown++).show(Link());
  for (std::size_t at = shown; at < m_links.size(); ++at)
    m_links[at]->hide();
  m_label->setVisible(shown > 0);
}

LinkRow &LinksSection::rowAt(std::size_t at)
{
  while (m_links.size() <= at) {
    const std::size_t mine = m_links.size();
    auto *row = new LinkRow(this);
    connect(row, &LinkRow::addressEntered, this, [this, mine, row](const QString &address) {
      m_hasNew = m_hasNew && mine != document().get<Node>(targets().front())->links.size();
      changeLinks(&row->address(), [&](std::vector<Link> &links) {
        if (address.trimmed().isEmpty() && mine < links.size())
          links.erase(links.begin() + static_cast<std::ptrdiff_t>(mine));
        else if (mine < links.size())
          links[mine].target = address.trimmed();
        else if (!address.trimmed().isEmpty())
          links.push_back({{}, address.trimmed()});
      });
      load();
    });
    connect(row, &LinkRow::openRequested, this, [row] {
      QDesktopServices::openUrl(QUrl::fromUserInput(row->address().text(), {}, QUrl::AssumeLocalFile));
    });
    connect(row, &LinkRow::removeRequested, this, [this, mine] {
      m_hasNew = false;
      changeLinks(nullptr, [mine](std::vector<Link> &links) {
        if (mine < links.size())
          links.erase(links.begin() + static_cast<std::ptrdiff_t>(mine));
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
  const std::vector<Id> all = targets();
  const Edit edit = [&](Draft &draft) {
    return changeEach<Node>(draft, all, [&change](Node &node) { change(node.links); });
  };
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
