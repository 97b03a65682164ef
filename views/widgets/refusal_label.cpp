#include "views/widgets/refusal_label.h"

#include "views/widgets/entry.h"

namespace laneway {

RefusalLabel::RefusalLabel(QWidget *parent) : QLabel(parent)
{
  setForegroundRole(QPalette::BrightText);
  setWordWrap(true);
  setTextFormat(Qt::PlainText);
  hide();
}

void RefusalLabel::tell(const QString &why)
{
  setText(why);
  setVisible(!why.isEmpty());
}

void RefusalLabel::listenTo(Entry &entry)
{
  entry.onRefusal([this](const QString &why) { tell(why); });
}

}  // namespace laneway
