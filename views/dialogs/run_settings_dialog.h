#pragma once

#include <memory>

#include <QDialog>

#include "model/base/id.h"

namespace laneway {

class Session;

/// How a simulation is run: when it starts and stops, how often, from which seed, and what is left out at the
/// beginning; for a scenario also the values it lays over the elements. OK is one step of the history.
class RunSettingsDialog : public QDialog {
  Q_OBJECT

 public:
  /// `scenario` null: the values as they are. `session` outlives the dialog.
  RunSettingsDialog(Session &session, Id scenario, QWidget *parent = nullptr);
  ~RunSettingsDialog() override;

  void accept() override;

 private:
  class Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace laneway
