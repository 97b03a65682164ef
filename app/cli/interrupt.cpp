#include "app/cli/interrupt.h"

#include <atomic>
#include <csignal>

namespace laneway::cli {

namespace {

std::atomic<bool> interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free, "written by a signal handler");

void note(int signal)
{
  interrupted = true;
  std::signal(signal, SIG_DFL);
}

}  // namespace

void watchForInterrupts()
{
  std::signal(SIGINT, note);
  std::signal(SIGTERM, note);
}

bool isInterrupted()
{
  return interrupted;
}

void setInterrupted(bool value)
{
  interrupted = value;
}

}  // namespace laneway::cli
