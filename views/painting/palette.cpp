#include "views/painting/palette.h"

#include <algorithm>
#include <cmath>

namespace laneway::painting {

namespace {

QColor color(QRgb value)
{
  return QColor::fromRgb(value | 0xff000000U);
}

// The heat scale runs from cream to dark red, as ColorBrewer's OrRd does (Harrower & Brewer 2003); role tints share
// one lightness and one chroma in OKLCH (Ottosson 2020), so that none of them shouts.

CanvasPalette light()
{
  CanvasPalette palette;
  palette.appearance = Appearance::Light;
  palette.canvas = color(0xffffff);
  palette.grid = color(0xe3e6ea);
  palette.laneFill = color(0xfafbfc);
  palette.laneHeader = color(0xf4f6f9);
  palette.poolHeader = color(0xeef1f5);
  palette.laneLine = color(0xdfe2e7);
  palette.shapeFill = color(0xffffff);
  palette.outline = color(0x52606d);
  palette.flow = color(0x52606d);
  palette.text = color(0x1f2933);
  palette.mutedText = color(0x5f6975);
  palette.accent = color(0x1a63d6);
  palette.onAccent = color(0xffffff);
  palette.wash = QColor(0x1a, 0x63, 0xd6, 0x18);
  palette.token = color(0x1a63d6);
  palette.error = color(0xc8281a);
  palette.warning = color(0xb45309);
  palette.advice = color(0x1a63d6);
  palette.good = color(0x1e7a46);
  const QColor dark = color(0x1f2933);
  const QColor white = color(0xffffff);
  palette.heat = {{{color(0xfef0d9), dark},
                   {color(0xfdd49e), dark},
                   {color(0xfdb27b), dark},
                   {color(0xf58a55), dark},
                   {color(0xd7301f), white},
                   {color(0x8f1010), white}}};
  palette.roles = {{{color(0xdfeeff), color(0x4376b6)},
                    {color(0xfaead6), color(0x9b690b)},
                    {color(0xddf4e4), color(0x2f8856)},
                    {color(0xf3e7fd), color(0x8960a7)},
                    {color(0xffe5e4), color(0xae5658)},
                    {color(0xd5f4f7), color(0x00818d)},
                    {color(0xecf0d8), color(0x737c1d)},
                    {color(0xfee5f2), color(0xa35784)},
                    {color(0xffe7da), color(0xa95e30)},
                    {color(0xe8ebff), color(0x686bb6)}}};
  return palette;
}

CanvasPalette dark()
{
  CanvasPalette palette;
  palette.appearance = Appearance::Dark;
  palette.canvas = color(0x17191c);
  palette.grid = color(0x2a2e34);
  palette.laneFill = color(0x1c1f24);
  palette.laneHeader = color(0x20242a);
  palette.poolHeader = color(0x23272d);
  palette.laneLine = color(0x33383f);
  palette.shapeFill = color(0x24282e);
  palette.outline = color(0x8b95a3);
  palette.flow = color(0x9aa4b2);
  palette.text = color(0xe7e9ec);
  palette.mutedText = color(0x9aa1ab);
  palette.accent = color(0x5b9dff);
  palette.onAccent = color(0x11151b);
  palette.wash = QColor(0x5b, 0x9d, 0xff, 0x22);
  palette.token = color(0x5b9dff);
  palette.error = color(0xf2705c);
  palette.warning = color(0xefa35c);
  palette.advice = color(0x5b9dff);
  palette.good = color(0x5cc48a);
  const QColor black = color(0x17191c);
  const QColor white = color(0xf4f5f7);
  palette.heat = {{{color(0x4a2320), white},
                   {color(0x7a2c20), white},
                   {color(0xa93a1e), white},
                   {color(0xe3702a), black},
                   {color(0xf79b45), black},
                   {color(0xfdd28a), black}}};
  palette.roles = {{{color(0x27384e), color(0x7faee9)},
                    {color(0x44331b), color(0xd0a260)},
                    {color(0x233e2c), color(0x75be8f)},
                    {color(0x3e3048), color(0xbe99da)},
                    {color(0x4b2d2d), color(0xe39191)},
                    {color(0x153d42), color(0x50bdc9)},
                    {color(0x36391e), color(0xa9b267)},
                    {color(0x472d3c), color(0xd891b9)},
                    {color(0x4a3021), color(0xde9871)},
                    {color(0x32344e), color(0x9ea4e9)}}};
  return palette;
}

}  // namespace

const CanvasPalette &canvasPalette(Appearance appearance)
{
  static const CanvasPalette lightPalette = light();
  static const CanvasPalette darkPalette = dark();
  return appearance == Appearance::Light ? lightPalette : darkPalette;
}

const HeatStep &heatStep(const CanvasPalette &palette, double share)
{
  const auto steps = static_cast<double>(palette.heat.size());
  const double step = std::clamp(std::floor(share * steps), 0.0, steps - 1);
  return palette.heat[static_cast<std::size_t>(step)];
}

const RoleTint &roleTint(const CanvasPalette &palette, int row)
{
  const int count = static_cast<int>(palette.roles.size());
  return palette.roles[static_cast<std::size_t>(((row % count) + count) % count)];
}

}  // namespace laneway::painting
