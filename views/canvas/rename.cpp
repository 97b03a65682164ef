#include "views/canvas/rename.h"

#include <optional>

#include <QWidget>

#include "model/edit/change_type.h"
#include "model/edit/rename.h"
#include "model/process/navigate.h"
#include "views/canvas/canvas.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/geometry_qt.h"
#include "views/canvas/inline_editor.h"
#include "views/painting/fonts.h"

namespace laneway::canvas {

using namespace Qt::StringLiterals;

namespace {

/// Where the name is typed, in scene px, and how it is written there.
struct Field {
  QRectF area;
  painting::Font font;
  Qt::Alignment alignment = Qt::AlignHCenter;
};

constexpr QSizeF LabelField(96, 18);  ///< For flows that have no name yet.

std::optional<Field> fieldOf(const CanvasScene &scene, Id element)
{
  const Document &document = scene.document();
  const Id drawing = scene.drawingOf(element);
  std::optional<painting::NameArea> name;
  if (const Shape *shape = document.get<Shape>(drawing))
    name = painting::nameArea(document, *shape, scene.metrics());
  else if (const Route *route = document.get<Route>(drawing))
    name = painting::nameArea(document, *route, scene.metrics());
  else
    return std::nullopt;

  Field field;
  if (!name) {
    const QPointF middle = *scene.pointAlong(element, 0.5);
    // Above the line, where it does not hide the decision that is answered.
    field.area = QRectF(middle - QPointF(LabelField.width() / 2, LabelField.height() + 4), LabelField);
    return field;
  }
  field.area = name->rect;
  field.font = name->font;
  if (name->upwards) {  // typed level, around the middle of the header
    const QSizeF level(std::min(name->rect.height(), 160.0), name->rect.width());
    field.area = QRectF(name->rect.center() - QPointF(0, level.height() / 2), level);
    field.alignment = Qt::AlignLeft;
  } else if (name->outside) {
    const QRectF text = scene.textBoundsOf(drawing);
    field.area = QRectF(name->rect.left(), text.isEmpty() ? name->rect.top() : text.top(), name->rect.width(),
                        text.isEmpty() ? LabelField.height() : text.height());
  } else if (name->align == painting::Align::Left) {
    field.alignment = Qt::AlignLeft;
  }
  return field;
}

QFont fontOnScreen(const painting::Font &font, double zoom)
{
  constexpr double Legible = 9;  ///< px
  QFont shown(font.family.isEmpty() ? painting::fontFamily() : font.family);
  shown.setPixelSize(static_cast<int>(std::max(Legible, font.pixelSize * zoom) + 0.5));
  shown.setWeight(static_cast<QFont::Weight>(font.weight));
  shown.setItalic(font.italic);
  return shown;
}

bool isPlainStep(const Document &document, Id element)
{
  const Node *node = document.get<Node>(element);
  return node && node->detail == NodeDetail(Activity{});
}

}  // namespace

Renamer::Renamer(Canvas &canvas) : m_canvas(canvas)
{
  connect(&canvas, &Canvas::renameRequested, this, &Renamer::open);
  connect(&canvas, &Canvas::newNamesWanted, this, &Renamer::openNew);
}

Renamer::~Renamer() = default;

void Renamer::open(Id element)
{
  commit();
  show(element);
}

void Renamer::openNew(const std::vector<Id> &elements)
{
  commit();
  m_within = m_canvas.session().revision();
  m_waiting.assign(elements.begin() + 1, elements.end());
  show(elements.front());
}

void Renamer::show(Id element)
{
  const std::optional<Field> field = fieldOf(m_canvas.scene(), element);
  if (!field)
    return;
  m_canvas.view().ensureSeen({element});
  m_element = element;
  m_editor = new InlineEditor(nameOf(m_canvas.document().find(element)), field->alignment, &m_canvas.viewport());
  m_editor->setAccessibleName(tr("Name"));
  if (m_canvas.document().get<Flow>(element))
    m_editor->setPlaceholderText(m_waiting.empty() ? tr("Label") : tr("Answer"));
  connect(m_editor, &InlineEditor::committed, this, &Renamer::commitAndNameNext);
  connect(m_editor, &InlineEditor::committedToGoOn, this, &Renamer::commitAndGoOn);
  connect(m_editor, &InlineEditor::left, this, &Renamer::commit);
  connect(m_editor, &InlineEditor::cancelled, this, &Renamer::cancel);
  m_canvas.scene().hideNameOf(element);
  place();
  m_editor->show();
  m_editor->setFocus();
}

void Renamer::commit()
{
  takeOver();
  m_waiting.clear();
  m_within.reset();
}

void Renamer::takeOver()
{
  if (!m_editor)
    return;
  const Id element = m_element;
  const QString name = m_editor->toPlainText();
  const QString before = nameOf(m_canvas.document().find(element));
  close();
  if (name == before)
    return;
  // A new step that asks something is a decision, unless what it is connected with keeps it from being one.
  const bool asks = before.isEmpty() && name.trimmed().endsWith(u'?') && isPlainStep(m_canvas.document(), element) &&
                    canChangeType(m_canvas.document(), element, Gateway{});
  const Edit edit = [&](Draft &draft) -> Result<void> {
    if (asks)
      if (const Result<void> changed = changeType(draft, element, Gateway{}); !changed)
        return changed;
    return rename(draft, element, name);
  };
  const ActionLabel label{u"rename"_s, {name}};
  if (!m_within)
    m_canvas.perform(label, edit);
  else if (m_canvas.performWithin(*m_within, label, edit))
    m_within = m_canvas.session().revision();
}

void Renamer::commitAndNameNext()
{
  takeOver();
  if (m_waiting.empty()) {
    m_within.reset();
    return;
  }
  const Id next = m_waiting.front();
  m_waiting.erase(m_waiting.begin());
  show(next);
}

void Renamer::commitAndGoOn(const Onward &onward)
{
  if (!m_waiting.empty()) {
    commitAndNameNext();
    return;
  }
  const Id element = m_element;
  const Named named = m_within ? Named::New : Named::Again;
  commit();
  goOn(m_canvas, element, onward, named);
}

void Renamer::cancel()
{
  if (m_editor)
    close();
  m_waiting.clear();
  m_within.reset();
}

void Renamer::close()
{
  InlineEditor *editor = m_editor;
  m_editor = nullptr;
  m_element = {};
  editor->disconnect(this);
  const bool hadFocus = editor->hasFocus();
  editor->hide();
  editor->deleteLater();
  m_canvas.scene().hideNameOf({});
  if (hadFocus)
    m_canvas.view().setFocus();
}

void Renamer::place()
{
  if (!m_editor)
    return;
  const std::optional<Field> field = fieldOf(m_canvas.scene(), m_element);
  if (!field) {
    close();
    return;
  }
  m_editor->place(m_canvas.toView(field->area), fontOnScreen(field->font, m_canvas.zoom()));
}

}  // namespace laneway::canvas
