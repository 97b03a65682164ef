#pragma once

#include <map>
#include <memory>
#include <vector>

#include <QWidget>

#include "model/base/id.h"

class QStackedWidget;

namespace laneway {

class CanvasView;
class Caption;
class CommentsPanel;
class DocumentFile;
class FindBar;
class FindingsOverlay;
class Navigator;
class ProblemsPanel;
class PropertiesPanel;
class Selection;
class SimulationView;
class WelcomePage;

/// One document as a tab of a window: navigator, a canvas for each diagram that was looked at, properties, problems and
/// the simulation. It holds the parts together and moves between scopes and modes; menus and files are the window's.
/// Several tabs, in whichever windows, may show one file: they share its session and have a selection each.
class DocumentTab : public QWidget {
  Q_OBJECT

 public:
  enum class Mode { Draw, Simulate };

  explicit DocumentTab(std::shared_ptr<DocumentFile> file, QWidget *parent = nullptr);
  ~DocumentTab() override;

  [[nodiscard]] DocumentFile &file() const { return *m_file; }
  [[nodiscard]] const std::shared_ptr<DocumentFile> &sharedFile() const { return m_file; }
  [[nodiscard]] CanvasView *canvas() const { return m_canvas; }
  [[nodiscard]] Navigator &navigator() const { return *m_navigator; }
  [[nodiscard]] FindBar &findBar() const { return *m_find; }
  [[nodiscard]] Id scope() const { return m_scope; }
  [[nodiscard]] Mode mode() const { return m_mode; }
  /// The scenario that is simulated; null: the values as they are.
  [[nodiscard]] Id scenario() const;
  /// Whether nothing would be lost if another document took its place: new, untouched, without a path.
  [[nodiscard]] bool isPristine() const;

  /// Shows templates and recent files in place of the drawing, until something is chosen.
  void showWelcome();
  [[nodiscard]] bool showsWelcome() const { return m_welcome != nullptr; }
  /// Shows the map of a process or the step graph of a workflow.
  void showScope(Id scope);
  void setMode(Mode mode);
  void runAgain();
  /// Goes where the elements are drawn, selects and shows them.
  void reveal(const std::vector<Id> &elements);
  /// The same, the keyboard staying where it is.
  void show(const std::vector<Id> &elements);
  using QWidget::show;
  /// Hands in what is being typed.
  void commitPending();
  void setSidesShown(bool navigator, bool inspector);
  void setCommentsShown(bool shown);
  void setMinimapShown(bool shown);
  void setWheelZooms(bool zooms);
  /// Puts the cursor where another link of what is selected is typed.
  void beginLink();
  /// Puts the cursor where a comment on what is selected is typed.
  void beginComment();
  /// Opens a web page or a file; a path may be one from the folder of the document.
  void openLink(const QString &target);

 Q_SIGNALS:
  /// Another diagram is shown: its actions and zoom are now those of the window.
  void scopeShown();
  void modeChanged();
  /// The welcome page came or went.
  void welcomeChanged();
  void zoomChanged(double factor);
  void statusMessage(const QString &text);
  void errorMessage(const QString &text);
  void runSettingsRequested(laneway::Id scenario);
  /// From the menu of the drawing: what is selected wants a link or a comment, in panels that may be hidden.
  void newLinkRequested();
  void commentRequested();
  /// From the welcome page.
  void chooseFileRequested();
  void openRequested(const QString &path);
  void templateRequested(const QString &path);
  /// A call names a process of another file.
  void openProcessRequested(const QString &path, const QString &process);

 protected:
  void changeEvent(QEvent *event) override;

 private:
  void openElsewhere(const QString &process);
  void build();
  [[nodiscard]] QWidget *makeLeft();
  [[nodiscard]] QWidget *makeMiddle();
  [[nodiscard]] QWidget *makeInspector();
  void retranslate();
  void showFirstScope();
  void leaveWelcome();
  void showSides();

  std::shared_ptr<DocumentFile> m_file;
  Selection *m_selection;
  QWidget *m_content = nullptr;
  QWidget *m_left = nullptr;
  Navigator *m_navigator = nullptr;
  Caption *m_processesCaption = nullptr;
  Caption *m_shapesCaption = nullptr;
  FindBar *m_find = nullptr;
  QStackedWidget *m_canvases = nullptr;
  QStackedWidget *m_inspectors = nullptr;
  PropertiesPanel *m_properties = nullptr;
  ProblemsPanel *m_problems = nullptr;
  CommentsPanel *m_comments = nullptr;
  std::shared_ptr<const FindingsOverlay> m_findings;
  SimulationView *m_simulation = nullptr;
  Mode m_mode = Mode::Draw;
  std::map<Id, CanvasView *> m_canvasOf;  ///< By diagram.
  CanvasView *m_canvas = nullptr;
  WelcomePage *m_welcome = nullptr;  ///< While it is shown.
  Id m_scope;
  bool m_isNavigatorShown = true;
  bool m_isInspectorShown = true;
  bool m_isMinimapShown = true;
  bool m_wheelZooms = false;
};

}  // namespace laneway
