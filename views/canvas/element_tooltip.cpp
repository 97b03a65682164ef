#include "views/canvas/element_tooltip.h"

#include <algorithm>
#include <vector>

#include <QCoreApplication>
#include <QStringList>

#include "model/exchange/bpmn/carried_drawing.h"
#include "model/process/document.h"
#include "model/process/remarks.h"

namespace laneway::canvas {

using namespace Qt::StringLiterals;

namespace {

struct ElementTooltip {
  Q_DECLARE_TR_FUNCTIONS(ElementTooltip)
};

/// Longer texts are read in the properties.
constexpr qsizetype LongestText = 600;
constexpr int Width = 320;  ///< px

QString paragraph(QString text)
{
  if (text.size() > LongestText)
    text = text.left(LongestText) + u'…';
  return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString framed(const QStringList &parts)
{
  return u"<table width=\"%1\"><tr><td>%2</td></tr></table>"_s.arg(Width).arg(parts.join(u"<br>"_s));
}

QString titled(const QString &name)
{
  return u"<b>"_s + name.toHtmlEscaped() + u"</b>"_s;
}

QString nameOf(CarriedKind kind)
{
  switch (kind) {
    case CarriedKind::Conversation:
      return ElementTooltip::tr("Conversation");
    case CarriedKind::SubConversation:
      return ElementTooltip::tr("Conversation that holds others");
    case CarriedKind::CallConversation:
      return ElementTooltip::tr("Call of a conversation");
    case CarriedKind::DataInput:
      return ElementTooltip::tr("Data that the process takes in");
    case CarriedKind::DataOutput:
      return ElementTooltip::tr("Data that the process puts out");
  }
  return {};
}

}  // namespace

QString elementTooltip(const Document &document, Id element, bool isNameShortened)
{
  const Element held = document.find(element);
  QStringList parts;
  if (const QString documentation = documentationOf(held).trimmed(); !documentation.isEmpty())
    parts.push_back(paragraph(documentation));
  for (const Link &link : linksOf(held))
    parts.push_back(u"↗ "_s + (link.title.isEmpty() ? link.target : link.title).toHtmlEscaped());
  for (const Comment &comment : commentsOf(held)) {
    if (comment.resolved)
      continue;
    const QString author = comment.author.isEmpty() ? ElementTooltip::tr("Somebody") : comment.author;
    parts.push_back(u"<i>"_s + ElementTooltip::tr("%1: %2").arg(author.toHtmlEscaped(), paragraph(comment.text)) +
                    u"</i>"_s);
  }
  if (parts.isEmpty() && !isNameShortened)
    return {};
  if (const QString name = nameOf(held).simplified(); !name.isEmpty())
    parts.prepend(titled(name));
  return framed(parts);
}

QString carriedTooltip(const Document &document, Id diagram, Point at)
{
  const std::vector<CarriedShape> shapes = carriedDrawing(document, diagram).shapes;
  const auto shape = std::find_if(shapes.rbegin(), shapes.rend(), [at](const CarriedShape &each) {
    return contains(each.bounds, at) || (each.label && contains(*each.label, at));
  });
  if (shape == shapes.rend())
    return {};
  QStringList parts;
  if (const QString name = shape->name.simplified(); !name.isEmpty())
    parts.push_back(titled(name));
  parts.push_back(nameOf(shape->kind));
  parts.push_back(ElementTooltip::tr("It is shown as the file has it and saved with it. It cannot be edited here."));
  return framed(parts);
}

}  // namespace laneway::canvas
