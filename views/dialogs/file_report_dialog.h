#pragma once

#include <vector>

#include <QDialog>

namespace laneway {

/// What reading a file repaired, left out or only carries along, line by line.
class FileReportDialog : public QDialog {
  Q_OBJECT

 public:
  struct Row {
    int line = 0;  ///< Of the file, from 1; 0 where it is about the whole of it.
    QString text;
  };
  /// `file` is the file's name.
  FileReportDialog(const QString &file, std::vector<Row> rows, QWidget *parent = nullptr);

 private:
  void copy() const;

  std::vector<Row> m_rows;
};

}  // namespace laneway
