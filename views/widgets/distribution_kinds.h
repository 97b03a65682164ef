#pragma once

#include <vector>

#include <QString>

#include "model/process/distribution.h"

/// The kinds of distribution as people choose among them: their names, which figures each is given by, and how to turn
/// one into another.
namespace laneway {

enum class Figure { Mean, Deviation, Minimum, Mode, Maximum, Shape, Values };

/// In the order they are offered: the plain ones first.
[[nodiscard]] const std::vector<DistributionKind> &distributionKinds();
[[nodiscard]] QString nameOf(DistributionKind kind);
/// When to choose it, in one sentence.
[[nodiscard]] QString adviceOn(DistributionKind kind);

[[nodiscard]] std::vector<Figure> figuresOf(DistributionKind kind);
[[nodiscard]] QString nameOf(Figure figure, DistributionKind kind);
/// A figure that is a time: all but Shape and Values.
[[nodiscard]] Duration &timeOf(Distribution &distribution, Figure figure);

/// A distribution of that kind with the same mean, and about the same spread where the kind has one to choose.
[[nodiscard]] Distribution asKind(const Distribution &distribution, DistributionKind kind);

/// "35 min", "Lognormal, mean 35 min, spread 15 min": on one line.
[[nodiscard]] QString summaryOf(const Distribution &distribution);

}  // namespace laneway
