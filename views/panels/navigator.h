#pragma once

#include <optional>
#include <vector>

#include <QTreeWidget>

#include "model/base/id.h"

namespace laneway {

class Session;

/// The tree of the document: its processes under their categories, their workflows under them. Choosing one asks for
/// it to be shown; names are edited in place. It knows nothing of what a scope contains.
class Navigator : public QTreeWidget {
  Q_OBJECT

 public:
  /// `session` outlives the navigator.
  explicit Navigator(Session &session, QWidget *parent = nullptr);

  /// Marks the process or workflow that is shown; asks nobody for anything.
  void setCurrentScope(Id scope);
  [[nodiscard]] Id currentScope() const { return m_current; }

 public Q_SLOTS:
  void addProcess();
  /// In the process that is current or around what is current.
  void addWorkflow();
  void renameCurrent();
  void removeCurrent();
  /// One place up or down among its siblings: Alt with an arrow.
  void moveCurrent(int by);

 Q_SIGNALS:
  void scopeChosen(laneway::Id scope);
  /// Why an edit was refused, as a sentence.
  void refused(const QString &why);

 protected:
  void changeEvent(QEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void contextMenuEvent(QContextMenuEvent *event) override;
  void dragMoveEvent(QDragMoveEvent *event) override;
  void dropEvent(QDropEvent *event) override;

 private:
  void rebuild();
  void addRows(const QString &heading, int category, const std::vector<Id> &processes);
  QTreeWidgetItem *addRow(QTreeWidgetItem *parent, Id scope, const QString &name, const QString &iconName);
  void finishRename(QTreeWidgetItem *item);
  /// Where a drop at this point would put the dragged row: below which row, and before which.
  struct Place {
    QTreeWidgetItem *parent = nullptr;
    Id before;
  };
  [[nodiscard]] std::optional<Place> placeAt(QPoint point) const;
  void moveTo(Id scope, const Place &place);
  [[nodiscard]] static Id scopeOfRow(const QTreeWidgetItem *item);
  [[nodiscard]] QTreeWidgetItem *rowOf(Id scope) const;

  Session &m_session;
  Id m_current;
  bool m_building = false;
};

}  // namespace laneway
