#pragma once

#include <QWidget>

class QTabBar;
class QToolButton;

namespace laneway {

class WindowActions;

/// The bar above the panels: file and history buttons, the views of what is open, and the field that opens the command
/// palette.
class TopBar : public QWidget {
  Q_OBJECT

 public:
  explicit TopBar(WindowActions &actions, QWidget *parent = nullptr);

  /// The undo and redo of the active canvas.
  void setHistory(QAction *undo, QAction *redo);
  /// What the first view is: the map of a process or the graph of a workflow.
  void setFirstView(const QString &name);
  void showSimulation(bool simulate);
  /// Whether there is a drawing to view: the welcome page has none.
  void setViewsShown(bool shown);

 protected:
  void changeEvent(QEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  QToolButton *addButton(QAction *action);
  void retranslate();

  WindowActions &m_actions;
  QTabBar *m_views;
  QToolButton *m_undo;
  QToolButton *m_redo;
  QToolButton *m_search;
};

}  // namespace laneway
