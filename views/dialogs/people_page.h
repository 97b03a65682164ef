#pragma once

#include "views/dialogs/element_page.h"

namespace laneway {

/// The people known by name: where their hours, speed or cost differ from the others of their role, or somebody belongs
/// to several.
class PeoplePage : public ElementPage {
  Q_OBJECT

 public:
  /// `session` outlives the page.
  explicit PeoplePage(Session &session, QWidget *parent = nullptr);

 protected:
  [[nodiscard]] std::vector<Row> rows() const override;
  [[nodiscard]] bool concerns(const Change &change) const override;
  Id make() override;
};

}  // namespace laneway
