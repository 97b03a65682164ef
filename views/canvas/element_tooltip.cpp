#include "views/canvas/element_tooltip.h"

#include <QCoreApplication>
#include <QStringList>

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
    parts.prepend(u"<b>"_s + name.toHtmlEscaped() + u"</b>"_s);
  return u"<table width=\"%1\"><tr><td>%2</td></tr></table>"_s.arg(Width).arg(parts.join(u"<br>"_s));
}

}  // namespace laneway::canvas
