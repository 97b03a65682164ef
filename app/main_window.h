#pragma once

#include <map>
#include <memory>
#include <vector>

#include <QMainWindow>

#include "model/base/id.h"
#include "model/layout/diagram_layout.h"

class QStackedWidget;

namespace laneway {

class CanvasView;
class Caption;
class DiagramActions;
class DocumentFile;
class FindingsOverlay;
class Navigator;
class ProblemsPanel;
class PropertiesPanel;
class Selection;
class SimulationView;
class StatusBar;
class TopBar;
class WindowActions;

/// One window on one document: menus, panels, and a canvas for each diagram that was looked at. It holds the parts
/// together and moves between scopes and modes; what the parts show and do is theirs.
class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  explicit MainWindow(std::unique_ptr<DocumentFile> file);
  ~MainWindow() override;

  [[nodiscard]] DocumentFile &file() { return *m_file; }
  [[nodiscard]] CanvasView *canvas() const { return m_canvas; }
  [[nodiscard]] Id scope() const { return m_scope; }
  /// Whether nothing would be lost if another document took its place: new, untouched, without a path.
  [[nodiscard]] bool isPristine() const;

  /// Shows templates and recent files in place of the drawing, until something is chosen.
  void showWelcome();
  /// Shows the map of a process or the step graph of a workflow.
  void showScope(Id scope);
  /// Goes where the elements are drawn, selects and shows them.
  void reveal(const std::vector<Id> &elements);
  /// Saves, asking for a path where there is none; false if the user thought better of it or it failed.
  bool save();
  bool saveAs();

 Q_SIGNALS:
  void newRequested();
  void openRequested(const QString &path);
  void templateRequested(const QString &path);

 protected:
  void closeEvent(QCloseEvent *event) override;
  void changeEvent(QEvent *event) override;
  void dragEnterEvent(QDragEnterEvent *event) override;
  void dropEvent(QDropEvent *event) override;

 private:
  enum class Mode { Draw, Simulate };
  void buildLayout();
  [[nodiscard]] QWidget *makeInspector();
  void connectActions();
  void retranslate();
  void updateTitle();
  void showFirstScope();
  void setMode(Mode mode);
  void chooseFile();
  void exportDrawing();
  void layOutDiagram(layout::LayoutMode mode);
  void showCommandPalette();
  void showRunSettings(Id scenario);
  void showAbout();
  void showStatus(const QString &text);
  void showError(const QString &text);
  /// Asks what to do with unsaved changes; false: stay.
  bool mayClose();

  std::unique_ptr<DocumentFile> m_file;
  Selection *m_selection;
  WindowActions *m_actions;
  DiagramActions *m_diagramActions;
  TopBar *m_topBar = nullptr;
  StatusBar *m_status = nullptr;
  QWidget *m_left = nullptr;
  Navigator *m_navigator = nullptr;
  Caption *m_processesCaption = nullptr;
  Caption *m_shapesCaption = nullptr;
  QStackedWidget *m_canvases = nullptr;
  QStackedWidget *m_inspectors = nullptr;
  PropertiesPanel *m_properties = nullptr;
  ProblemsPanel *m_problems = nullptr;
  std::shared_ptr<const FindingsOverlay> m_findings;
  SimulationView *m_simulation = nullptr;
  Mode m_mode = Mode::Draw;
  std::map<Id, CanvasView *> m_canvasOf;  ///< By diagram.
  CanvasView *m_canvas = nullptr;
  Id m_scope;
};

}  // namespace laneway
