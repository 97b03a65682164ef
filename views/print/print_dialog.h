#pragma once

#include <memory>

#include <QDialog>

#include "model/base/id.h"
#include "views/print/sheets.h"

namespace laneway {

/// How a drawing goes onto paper, with a preview that follows every choice: one sheet or as many as it takes, paper,
/// its turn, scale and header. Ends as Printed or Pdf; who opened it does the printing.
class PrintDialog : public QDialog {
  Q_OBJECT

 public:
  /// What accept() was for.
  enum class Target { Printer, Pdf };

  /// `initial` is what was chosen last; its title and date are taken as they are.
  PrintDialog(const Document &document, Id diagram, const SheetOptions &initial, QWidget *parent = nullptr);
  ~PrintDialog() override;

  [[nodiscard]] Target target() const;
  /// Planned as chosen.
  [[nodiscard]] Sheets &sheets();

 private:
  class Impl;
  std::unique_ptr<Impl> m_impl;
};

/// Asks how, then prints or writes a PDF, offering `folder`. What was chosen is kept for the next time. Empty, or a
/// sentence about what was done; what failed the user has been told.
[[nodiscard]] QString askAndPrint(const Document &document, Id diagram, const QString &folder, QWidget *parent);

}  // namespace laneway
