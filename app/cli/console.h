#pragma once

#include <QByteArray>
#include <QString>

class QIODevice;

/// What the command line reads from and writes to. Tests hand it buffers.
namespace laneway::cli {

/// The exit codes of the program.
enum class Exit {
  Done = 0,
  Findings = 1,  ///< There are errors (check) or differences (diff).
  Unusable = 2,  ///< Arguments, input or output; said on standard error.
  Cancelled = 3
};

class Console {
 public:
  /// `showsProgress`: standard error is a terminal.
  Console(QIODevice &in, QIODevice &out, QIODevice &err, bool showsProgress)
      : m_in(in), m_out(out), m_err(err), m_showsProgress(showsProgress)
  {
  }

  /// To standard output.
  void print(const QString &text);
  void write(QByteArrayView bytes);
  /// To standard error, as "laneway: SENTENCE" on a line of its own.
  void complain(const QString &sentence);
  /// Everything on standard input.
  [[nodiscard]] QByteArray readAll();
  /// Shows how far the work is, 0 to 1, where somebody is there to see it.
  void showProgress(double share);
  void clearProgress();
  /// False once something could not be written to standard output.
  [[nodiscard]] bool isSound() const { return m_isSound; }

 private:
  QIODevice &m_in;
  QIODevice &m_out;
  QIODevice &m_err;
  bool m_showsProgress;
  bool m_isProgressShown = false;
  bool m_isSound = true;
};

}  // namespace laneway::cli
