#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QWidget>

#include "model/base/id.h"
#include "model/check/finding.h"
#include "model/process/document.h"

namespace laneway {

class Session;

/// The findings of the checks as a list that follows the document: looked for in the background from a copy of it, the
/// gravest first. Choosing one asks for its elements to be shown.
class ProblemsPanel : public QWidget {
  Q_OBJECT

 public:
  /// Looks a document through; called on another thread.
  using FindProblems = std::function<std::vector<Finding>(const Document &)>;
  /// Mends a finding, where it names a way to.
  using FixProblem = std::function<void(const Finding &)>;

  /// `session` outlives the panel.
  ProblemsPanel(Session &session, FindProblems find, QWidget *parent = nullptr);
  ~ProblemsPanel() override;

  /// Findings that name a fix get a button for it.
  void setFix(FixProblem fix);

  /// Those shown at present, in their order.
  [[nodiscard]] const std::vector<Finding> &findings() const;

 Q_SIGNALS:
  /// The document was looked through; also for overlays and status bars.
  void findingsChanged(const std::vector<laneway::Finding> &findings);
  /// The elements of a finding want to be selected and brought into view.
  void revealRequested(const std::vector<laneway::Id> &elements);

 protected:
  void changeEvent(QEvent *event) override;

 private:
  class Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace laneway
