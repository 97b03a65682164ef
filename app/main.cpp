#include <unistd.h>

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#include "app/cli/command_line.h"
#include "app/cli/interrupt.h"
#include "app/messages/language.h"
#include "app/window.h"

using namespace laneway;

namespace {

QStringList argumentsOf(int argc, char *argv[])
{
  QStringList arguments;
  for (int i = 1; i < argc; ++i)
    arguments << QString::fromLocal8Bit(argv[i]);
  return arguments;
}

/// Whether a window could be opened; Qt would end the program with a message of its own.
bool hasDisplay()
{
  return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
         qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// Answers on the terminal.
int answer(const Result<cli::Invocation> &invocation)
{
  QFile in;
  QFile out;
  QFile err;
  (void)in.open(stdin, QIODevice::ReadOnly);
  (void)out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered);
  (void)err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
  cli::Console console(in, out, err, isatty(STDERR_FILENO) != 0);
  const bool asksForLanguage = invocation && !invocation->language.isEmpty();
  (void)setLanguage(asksForLanguage ? invocation->language : QStringLiteral("en"));
  if (!invocation)
    return cli::refuse(invocation.error(), console);
  if (invocation->kind == cli::Invocation::Kind::Window)
    return cli::refuse(Error{QStringLiteral("window-without-display"), {}, {}}, console);
  cli::watchForInterrupts();
  return cli::run(*invocation, console);
}

}  // namespace

/// What is constructed follows from the arguments: most commands need no display and no fonts.
int main(int argc, char *argv[])
{
  const Result<cli::Invocation> invocation = cli::readInvocation(argumentsOf(argc, argv));
  if (invocation && invocation->kind == cli::Invocation::Kind::Window && hasDisplay()) {
    QApplication application(argc, argv);
    return runWindow(application, invocation->arguments, invocation->language);
  }
  if (invocation && invocation->command && invocation->command->platform() == cli::Platform::Gui) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt looks there for a display, and where there is no such folder, as in containers, says so on every call.
    const QTemporaryDir runtime;
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
      qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    const QGuiApplication application(argc, argv);
    return answer(invocation);
  }
  const QCoreApplication application(argc, argv);
  return answer(invocation);
}
