#pragma once

#include <vector>

#include <QAbstractListModel>

#include "model/check/finding.h"

namespace laneway {

/// Findings as rows, the gravest first and otherwise in the order they were found. The text of a row is its sentence.
class FindingsModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { SeverityRole = Qt::UserRole, HasFixRole };

  explicit FindingsModel(QObject *parent = nullptr);

  /// True if they differ from those held.
  bool setFindings(std::vector<Finding> findings);
  [[nodiscard]] const std::vector<Finding> &findings() const { return m_findings; }
  /// Whether findings that name a fix offer it.
  void offerFixes(bool offer);
  /// The sentences in the language of now.
  void retranslate();

  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

 private:
  std::vector<Finding> m_findings;
  bool m_offersFixes = false;
};

[[nodiscard]] QString nameOf(Severity severity);

}  // namespace laneway
