#pragma once

#include <memory>
#include <vector>

#include <QScrollArea>

#include "model/base/id.h"

namespace laneway {

struct ChangeSet;
class Selection;
class Session;

/// The values of what is selected, of several elements at once where several are; with nothing selected those of the
/// process or workflow that is shown. Every entry is one step of the session's history; a refused one says why beside
/// its field and stays typed. It knows no facts of its own and follows every change of the document.
class PropertiesPanel : public QScrollArea {
  Q_OBJECT

 public:
  /// `session` and `selection` outlive the panel.
  PropertiesPanel(Session &session, Selection &selection, QWidget *parent = nullptr);
  ~PropertiesPanel() override;

  /// The process or workflow that is shown in the window; the null id: the document as a whole.
  void setScope(Id scope);
  /// From now on shows and edits the values of the scenario; the null id: the values as they are.
  void setScenario(Id scenario);
  /// Hands in what is being typed, as leaving the field would: before saving, simulating, closing.
  void commitPending();

 public Q_SLOTS:
  /// Puts the cursor into the name of what is shown.
  void editName();
  /// Puts the cursor where another link is typed.
  void addLink();

 Q_SIGNALS:
  /// A process or workflow wants to be seen.
  void openScopeRequested(laneway::Id scope);
  /// An element wants to be selected and brought into view.
  void revealRequested(laneway::Id element);
  /// A web page or file wants to be opened: an address or path, perhaps from the folder of the document.
  void linkRequested(const QString &target);
  /// Roles and calendars want to be edited as a whole.
  void rolesRequested();

 protected:
  [[nodiscard]] QSize sizeHint() const override;

 private:
  class Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace laneway
