#pragma once

#include <memory>

#include <QWidget>

#include "model/base/id.h"

namespace laneway {

class Session;

/// The scenarios of the document, "As is" first: chosen, made, copied, renamed and removed here. Beside each stand the
/// figures of its last run, where there are any.
class ScenariosPanel : public QWidget {
  Q_OBJECT

 public:
  /// `session` outlives the panel.
  explicit ScenariosPanel(Session &session, QWidget *parent = nullptr);
  ~ScenariosPanel() override;

  /// Null: the values as they are.
  [[nodiscard]] Id current() const;
  /// As if the user had chosen it.
  void setCurrent(Id scenario);
  /// Cycle time and cost of an instance, ready to read ("9.2 d", "312 EUR"); empty takes them away. Figures of an older
  /// state of the document are shown in grey.
  void setFigures(Id scenario, const QString &cycleTime, const QString &cost, bool isOutdated);

 public Q_SLOTS:
  void addScenario();
  void duplicateCurrent();
  void renameCurrent();
  void removeCurrent();

 Q_SIGNALS:
  void chosen(laneway::Id scenario);
  void runSettingsRequested(laneway::Id scenario);
  void comparisonRequested(laneway::Id scenario);

 protected:
  void changeEvent(QEvent *event) override;

 private:
  class Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace laneway
