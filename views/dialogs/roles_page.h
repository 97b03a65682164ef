#pragma once

#include "views/dialogs/element_page.h"

class QMenu;

namespace laneway {

/// The roles of the document.
class RolesPage : public ElementPage {
  Q_OBJECT

 public:
  /// `session` outlives the page.
  explicit RolesPage(Session &session, QWidget *parent = nullptr);

 protected:
  [[nodiscard]] std::vector<Row> rows() const override;
  [[nodiscard]] bool concerns(const Change &change) const override;
  Id make() override;
  void selectionChanged() override;

 private:
  void offerMerges();

  QPushButton *m_merge;
  QMenu *m_targets;
};

}  // namespace laneway
