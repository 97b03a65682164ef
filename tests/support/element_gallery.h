#pragma once

#include "model/process/document.h"

/// A document in whose one diagram every kind of element stands once, in every variety that looks different. For golden
/// pictures and for looking at.
namespace laneway::test {

/// The id of its diagram: "gallery".
[[nodiscard]] Document elementGallery();

/// A small map as a consultant would draw it: the client onboarding of the design, with four lanes; diagram "map".
[[nodiscard]] Document onboardingMap();

}  // namespace laneway::test
