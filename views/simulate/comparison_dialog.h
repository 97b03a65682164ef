#pragma once

#include <memory>
#include <vector>

#include <QDialog>

#include "model/base/id.h"

namespace laneway {

class Session;

/// Two scenarios side by side: both are run on the same random numbers, and a table says what differs and how surely.
class ComparisonDialog : public QDialog {
  Q_OBJECT

 public:
  /// Compares what is chosen first, if there is any scenario, with `scenario` or the one after it; null: the values as
  /// they are. `session` outlives the dialog.
  ComparisonDialog(Session &session, std::vector<Id> scopes, Id scenario, QWidget *parent = nullptr);
  ~ComparisonDialog() override;

 protected:
  void changeEvent(QEvent *event) override;

 private:
  class Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace laneway
