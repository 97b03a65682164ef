#pragma once

#include <algorithm>
#include <array>
#include <cmath>

#include <QColor>
#include <QString>
#include <QTest>

/// What a colour looks like to people, for tests of palettes.
namespace laneway::test {

/// Red, green and blue as amounts of light, 0 to 1.
using Light = std::array<double, 3>;

inline Light lightOf(const QColor &color)
{
  const auto linear = [](float channel) {
    const double value = static_cast<double>(channel);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
}

/// Relative luminance, 0 to 1 (WCAG 2.1).
inline double luminance(const Light &light)
{
  return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
}

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1).
inline double contrast(const QColor &a, const QColor &b)
{
  const double la = luminance(lightOf(a));
  const double lb = luminance(lightOf(b));
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

/// Fails the running test where the contrast is less.
inline void expectContrast(const QColor &mark, const QColor &below, double least)
{
  const double found = contrast(mark, below);
  const QString message = QStringLiteral("%1 on %2: %3").arg(mark.name(), below.name()).arg(found);
  QVERIFY2(found >= least, qPrintable(message));
}

/// CIE lightness, 0 to 100.
inline double lightness(const Light &light)
{
  const double y = luminance(light);
  return y > 216.0 / 24389 ? 116 * std::cbrt(y) - 16 : y * 24389 / 27;
}

/// The colour as people without one kind of cone see it (Machado, Oliveira & Fernandes 2009, severity 1).
enum class Vision { Normal, Protanopia, Deuteranopia, Tritanopia };

inline Light seenBy(Vision vision, const Light &light)
{
  using Matrix = std::array<std::array<double, 3>, 3>;
  static constexpr std::array<Matrix, 4> matrices{{
      {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
      {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
      {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
      {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
  }};
  Light seen{};
  for (std::size_t row = 0; row < 3; ++row) {
    const auto &factors = matrices[static_cast<std::size_t>(vision)][row];
    seen[row] = std::clamp(factors[0] * light[0] + factors[1] * light[1] + factors[2] * light[2], 0.0, 1.0);
  }
  return seen;
}

}  // namespace laneway::test
