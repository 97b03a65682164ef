#pragma once

/// Ctrl+C as a wish: commands that take long look here now and then, finish what they can and say so. A second one ends
/// the program at once.
namespace laneway::cli {

/// From now on the signals to stop (SIGINT, SIGTERM) are wishes.
void watchForInterrupts();
[[nodiscard]] bool isInterrupted();
/// As if Ctrl+C had been pressed, or not yet.
void setInterrupted(bool interrupted);

}  // namespace laneway::cli
