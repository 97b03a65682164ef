#include "views/painting/fonts.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace laneway::painting {

void ensureFonts()
{
  static const bool loaded = [] {
    for (const QString &face : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s, u"Bold"_s, u"Italic"_s}) {
      [[maybe_unused]] const int id = QFontDatabase::addApplicationFont(u":/laneway/fonts/Inter-%1.otf"_s.arg(face));
      Q_ASSERT(id >= 0);
    }
    return true;
  }();
  Q_UNUSED(loaded)
}

QString fontFamily()
{
  return u"Inter"_s;
}

QFont drawingFont(int pixelSize, QFont::Weight weight)
{
  QFont font(fontFamily());
  font.setPixelSize(pixelSize);
  font.setWeight(weight);
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

}  // namespace laneway::painting
