#pragma once

#include <vector>

#include <QWidget>

#include "model/process/document.h"

class QPushButton;
class QTableWidget;

namespace laneway {

/// The values a scenario lays over elements, each beside what the element says itself; rows can be taken out.
class OverrideTable : public QWidget {
  Q_OBJECT

 public:
  /// Of a scenario of the document.
  OverrideTable(Document document, Id scenario, QWidget *parent = nullptr);

  /// What is left.
  [[nodiscard]] const std::vector<Override> &overrides() const { return m_overrides; }

 private:
  void fill();
  void takeOut();

  Document m_document;
  Document m_laidOver;
  std::vector<Override> m_overrides;
  QTableWidget *m_table;
  QPushButton *m_takeOut;
};

}  // namespace laneway
