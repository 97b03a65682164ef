#pragma once

#include <vector>

#include <QString>
#include <QStringList>

/// Text in aligned columns, for people who read a terminal.
namespace laneway::cli {

class TextTable {
 public:
  enum class Align { Left, Right };

  /// A column for each header; the first is aligned left, the others right.
  explicit TextTable(QStringList headers);
  void setAlign(int column, Align align) { m_aligns[static_cast<std::size_t>(column)] = align; }
  /// Missing cells are empty.
  void addRow(QStringList cells) { m_rows.push_back(std::move(cells)); }
  [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

  /// Lines that end with a newline each; no line ends with blanks. Columns without any contents are left out.
  [[nodiscard]] QString text() const;

 private:
  QStringList m_headers;
  std::vector<Align> m_aligns;
  std::vector<QStringList> m_rows;
};

}  // namespace laneway::cli
