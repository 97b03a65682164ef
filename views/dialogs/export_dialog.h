#pragma once

#include <memory>

#include <QDialog>

#include "model/process/workbook.h"
#include "views/painting/export_diagram.h"

namespace laneway {

/// What is written: a picture of a diagram, or the document as BPMN or JSON.
enum class ExportKind { Svg, Png, Pdf, Bpmn, Json };
[[nodiscard]] bool isPicture(ExportKind kind);

struct ExportChoice {
  ExportKind kind = ExportKind::Svg;
  painting::PictureOptions options;  ///< Of pictures.
  QString suffix;                    ///< Without the dot: what the file name ends in.
};

/// Asks how to export what is shown, with a preview. It writes nothing: the caller asks for a file name and exports.
class ExportDialog : public QDialog {
  Q_OBJECT

 public:
  /// The diagram of the workbook's document. `initial` is what was chosen last.
  ExportDialog(const Document &document, Id diagram, const ExportChoice &initial, QWidget *parent = nullptr);
  ~ExportDialog() override;

  /// What BPMN has no place for, in sentences, shown with that choice.
  void setBpmnLosses(const QStringList &losses);

  [[nodiscard]] ExportChoice choice() const;

 private:
  class Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace laneway
