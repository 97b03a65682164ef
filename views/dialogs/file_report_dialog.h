#pragma once

#include <vector>

#include <QDialog>

namespace laneway {

/// What reading a file repaired, left out or only carries along, line by line, as text that can be copied.
class FileReportDialog : public QDialog {
  Q_OBJECT

 public:
  struct Row {
    int line = 0;  ///< Of the file, from 1; 0 where it is about the whole of it.
    QString text;
  };
  /// `file` is the file's name.
  FileReportDialog(const QString &file, const std::vector<Row> &rows, QWidget *parent = nullptr);
};

}  // namespace laneway
