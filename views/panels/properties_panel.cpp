#include "views/panels/properties_panel.h"

#include <algorithm>

#include <QVBoxLayout>

#include "model/edit/session.h"
#include "views/panels/properties/links_section.h"
#include "views/panels/properties/name_section.h"
#include "views/panels/properties/property_context.h"
#include "views/panels/properties/subject.h"
#include "views/selection.h"
#include "views/widgets/tab_order.h"

namespace laneway {

namespace {

constexpr int Margin = 16;  // of the fields, with the sections' own
constexpr int Gap = 12;

bool isDrawing(const Element &element)
{
  return as<Shape>(element) || as<Route>(element) || as<Diagram>(element);
}

}  // namespace

class PropertiesPanel::Impl {
 public:
  Impl(PropertiesPanel &panel, Session &session, Selection &selection)
      : m_panel(panel), m_session(session), m_selection(selection), m_context(session)
  {
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(Margin - PropertySection::SideMargin, Margin, Margin - PropertySection::SideMargin,
                                 Margin);
    m_layout->setSpacing(Gap);
    m_layout->addStretch();
    panel.setWidget(content);
  }

  void setScope(Id scope)
  {
    m_scope = scope;
    retarget();
  }

  void setScenario(Id scenario)
  {
    commitPending();
    m_context.setScenario(scenario);
    retarget();
  }

  /// Shows what is selected now.
  void retarget()
  {
    commitPending();
    m_subject = subjectOf(m_session.document(), m_selection.ids(), m_scope);
    const std::vector<SectionKind> kinds = sectionsFor(m_subject);
    for (std::size_t at = 0; at < m_sections.size(); ++at)
      if (m_sections[at] && std::find(kinds.begin(), kinds.end(), static_cast<SectionKind>(at)) == kinds.end())
        m_sections[at]->leave();
    m_shown.clear();
    for (const SectionKind kind : kinds) {
      PropertySection &each = section(kind);
      m_shown.push_back(&each);
      each.setVisible(true);
      each.setTargets(m_subject.elements);
    }
  }

  void commitPending()
  {
    const std::vector<PropertySection *> shown = m_shown;
    for (PropertySection *each : shown)
      each->commitPending();
  }

  void dropPending()
  {
    for (PropertySection *each : m_shown)
      each->dropPending();
  }

  void documentChanged(const ChangeSet &changes)
  {
    bool isConcerned = false;
    for (const Change &change : changes) {
      if (isDrawing(change.latest())) {
        isConcerned = isConcerned || restylesShown(change);
        continue;
      }
      if (change.isRemoval() && contains(change.id))
        return retarget();
      // Replaced by another kind of element: other sections may be about it now.
      if (const Node *before = as<Node>(change.before), *after = as<Node>(change.after);
          before && after && before->detail.index() != after->detail.index() && contains(change.id))
        return retarget();
      isConcerned = isConcerned || concerns(change);
    }
    if (!isConcerned)
      return;
    for (PropertySection *each : m_shown)
      each->load();
  }

  void editName()
  {
    if (m_subject.elements.size() != 1)
      return;
    static_cast<NameSection &>(section(SectionKind::Name)).focusName();
    m_panel.ensureVisible(0, 0);
  }

  void addLink()
  {
    if (m_subject.elements.size() == 1)
      static_cast<LinksSection &>(section(SectionKind::Links)).addLink();
  }

 private:
  [[nodiscard]] bool contains(Id id) const
  {
    return std::find(m_subject.elements.begin(), m_subject.elements.end(), id) != m_subject.elements.end();
  }

  /// Whether how one of the shown elements looks has changed; where it lies is nothing that is shown here.
  [[nodiscard]] bool restylesShown(const Change &change) const
  {
    if (const auto *before = as<laneway::Shape>(change.before), *after = as<laneway::Shape>(change.after);
        before && after)
      return before->style != after->style && contains(after->element);
    const Route *before = as<Route>(change.before);
    const Route *after = as<Route>(change.after);
    return before && after && before->style != after->style && contains(after->element);
  }

  /// Whether what is shown may depend on it. Nodes and flows are many and matter only to their neighbours; all others
  /// are few.
  [[nodiscard]] bool concerns(const Change &change) const
  {
    if (contains(change.id))
      return true;
    const auto concernsFlow = [this](const Element &element) {
      const Flow *flow = as<Flow>(element);
      return flow && (contains(flow->source) || contains(flow->target) || sharesSource(*flow));
    };
    if (as<Flow>(change.latest()))
      return concernsFlow(change.before) || concernsFlow(change.after);
    if (as<Node>(change.latest()))
      return isNeighbour(change.id);
    return true;
  }

  /// Whether the flow leaves a decision one of whose flows is shown.
  [[nodiscard]] bool sharesSource(const Flow &flow) const
  {
    const Flow *shown =
        m_subject.elements.empty() ? nullptr : m_session.document().get<Flow>(m_subject.elements.front());
    return shown && shown->source == flow.source;
  }

  [[nodiscard]] bool isNeighbour(Id node) const
  {
    const Document &document = m_session.document();
    for (const Id flow : document.incoming(node))
      if (contains(flow) || contains(document.get<Flow>(flow)->source))
        return true;
    for (const Id flow : document.outgoing(node))
      if (contains(flow) || contains(document.get<Flow>(flow)->target))
        return true;
    return false;
  }

  PropertySection &section(SectionKind kind)
  {
    const auto at = static_cast<std::size_t>(kind);
    if (m_sections.size() <= at)
      m_sections.resize(at + 1, nullptr);
    if (m_sections[at])
      return *m_sections[at];
    PropertySection *made = makeSection(kind, m_context, m_panel.widget());
    QObject::connect(made, &PropertySection::openScopeRequested, &m_panel, &PropertiesPanel::openScopeRequested);
    QObject::connect(made, &PropertySection::revealRequested, &m_panel, &PropertiesPanel::revealRequested);
    QObject::connect(made, &PropertySection::linkRequested, &m_panel, &PropertiesPanel::linkRequested);
    QObject::connect(made, &PropertySection::rolesRequested, &m_panel, &PropertiesPanel::rolesRequested);
    m_sections[at] = made;
    // In the order of the kinds, whichever is needed first.
    int row = 0;
    for (std::size_t before = 0; before < at; ++before)
      row += m_sections[before] ? 1 : 0;
    m_layout->insertWidget(row, made);
    orderTabsByPlace(*m_panel.widget());
    return *made;
  }

  PropertiesPanel &m_panel;
  Session &m_session;
  Selection &m_selection;
  PropertyContext m_context;
  Id m_scope;
  Subject m_subject;
  QVBoxLayout *m_layout;
  std::vector<PropertySection *> m_sections;  ///< By kind, null until needed.
  std::vector<PropertySection *> m_shown;
};

PropertiesPanel::PropertiesPanel(Session &session, Selection &selection, QWidget *parent) : QScrollArea(parent)
{
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  m_impl = std::make_unique<Impl>(*this, session, selection);
  connect(&session, &Session::changed, this, [this](const ChangeSet &changes) { m_impl->documentChanged(changes); });
  connect(&selection, &Selection::changed, this, [this] { m_impl->retarget(); });
  m_impl->retarget();
}

PropertiesPanel::~PropertiesPanel()
{
  // A field that loses the focus while it goes must not edit any more.
  m_impl->dropPending();
}

void PropertiesPanel::setScope(Id scope)
{
  m_impl->setScope(scope);
}

void PropertiesPanel::setScenario(Id scenario)
{
  m_impl->setScenario(scenario);
}

void PropertiesPanel::commitPending()
{
  m_impl->commitPending();
}

void PropertiesPanel::addLink()
{
  m_impl->addLink();
}

void PropertiesPanel::editName()
{
  m_impl->editName();
}

QSize PropertiesPanel::sizeHint() const
{
  return {264, 480};
}

}  // namespace laneway
