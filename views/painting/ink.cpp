#include "views/painting/ink.h"

#include <algorithm>
#include <cmath>

#include <QColor>

#include "views/painting/palette.h"

namespace laneway::painting {

namespace {

constexpr QRgb NearBlack = 0xff1f2933;
constexpr QRgb Black = 0xff000000;
constexpr QRgb White = 0xffffffff;

/// Relative luminance of WCAG 2.1.
double luminance(QRgb rgb)
{
  const auto linear = [](int channel) {
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(qRed(rgb)) + 0.7152 * linear(qGreen(rgb)) + 0.0722 * linear(qBlue(rgb));
}

/// As Ink keeps it; heatStep() and roleTint() know how many there are.
constexpr int HeatResolution = 250;

Ink family(PaletteRole role, int index)
{
  Ink ink(role);
  ink.index = static_cast<std::uint8_t>(index);
  return ink;
}

int heatIndex(double share)
{
  return static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * HeatResolution));
}

/// The colour, or the nearest mix of it with `text` that has at least that contrast to the background.
QRgb standingOut(QRgb color, QRgb background, QRgb text, double least)
{
  constexpr int Steps = 8;
  for (int step = 0; step < Steps; ++step) {
    const auto mixed = [step](int from, int to) { return from + (to - from) * step / Steps; };
    const QRgb candidate = qRgba(mixed(qRed(color), qRed(text)), mixed(qGreen(color), qGreen(text)),
                                 mixed(qBlue(color), qBlue(text)), qAlpha(color));
    if (contrast(candidate, background) >= least)
      return candidate;
  }
  return text;
}

const QColor &partOf(const CanvasPalette &palette, PaletteRole role, int index)
{
  static const QColor none(Qt::transparent);
  const double heat = static_cast<double>(index) / HeatResolution;
  switch (role) {
    case PaletteRole::None:
      return none;
    case PaletteRole::Canvas:
      return palette.canvas;
    case PaletteRole::LaneFill:
      return palette.laneFill;
    case PaletteRole::LaneHeader:
      return palette.laneHeader;
    case PaletteRole::PoolHeader:
      return palette.poolHeader;
    case PaletteRole::LaneLine:
      return palette.laneLine;
    case PaletteRole::ShapeFill:
    case PaletteRole::Paper:
      return palette.shapeFill;
    case PaletteRole::Outline:
      return palette.outline;
    case PaletteRole::Flow:
      return palette.flow;
    case PaletteRole::Text:
      return palette.text;
    case PaletteRole::MutedText:
      return palette.mutedText;
    case PaletteRole::Accent:
      return palette.accent;
    case PaletteRole::OnAccent:
      return palette.onAccent;
    case PaletteRole::Wash:
      return palette.wash;
    case PaletteRole::Token:
      return palette.token;
    case PaletteRole::Error:
      return palette.error;
    case PaletteRole::Warning:
      return palette.warning;
    case PaletteRole::Advice:
      return palette.advice;
    case PaletteRole::Good:
      return palette.good;
    case PaletteRole::HeatFill:
      return heatStep(palette, heat).fill;
    case PaletteRole::HeatText:
      return heatStep(palette, heat).text;
    case PaletteRole::RoleFill:
      return roleTint(palette, index).fill;
    case PaletteRole::RoleOutline:
      return roleTint(palette, index).outline;
  }
  return none;
}

}  // namespace

Ink Ink::of(QRgb rgb)
{
  Ink ink;
  ink.fixed = rgb;
  return ink;
}

Ink Ink::of(Color color)
{
  return of(static_cast<QRgb>(0xff000000U | color.rgb));
}

Ink Ink::of(Color color, PaletteRole against, Legibility legibility)
{
  Ink ink = of(color);
  ink.against = against;
  ink.legibility = legibility;
  return ink;
}

Ink Ink::roleFill(int row)
{
  return family(PaletteRole::RoleFill, row % 256);
}

Ink Ink::roleOutline(int row)
{
  return family(PaletteRole::RoleOutline, row % 256);
}

Ink Ink::heatFill(double share)
{
  return family(PaletteRole::HeatFill, heatIndex(share));
}

Ink Ink::heatText(double share)
{
  return family(PaletteRole::HeatText, heatIndex(share));
}

QRgb Ink::in(const CanvasPalette &palette) const
{
  if (!fixed)
    return partOf(palette, role, index).rgba();
  if (against == PaletteRole::None)
    return *fixed;
  const QRgb background = partOf(palette, against, 0).rgb();
  if (legibility == Legibility::Sign)
    return standingOut(*fixed, background, palette.text.rgb(), 3);
  // What others write in black is plain text, not a shade: nothing is gained by keeping it as dark as can be read.
  const bool isPlain = *fixed == Black && contrast(Black, background) < 4.5;
  return isPlain ? palette.text.rgb() : standingOut(*fixed, background, palette.text.rgb(), 4.5);
}

double contrast(QRgb a, QRgb b)
{
  const double first = luminance(a) + 0.05;
  const double second = luminance(b) + 0.05;
  return std::max(first, second) / std::min(first, second);
}

Ink readableOn(QRgb background)
{
  // One of black and white has a contrast of at least 4.58 to any colour; the near-black of the theme is calmer.
  for (const QRgb candidate : {NearBlack, White})
    if (contrast(candidate, background) >= 4.5)
      return Ink::of(candidate);
  return Ink::of(Black);
}

}  // namespace laneway::painting
