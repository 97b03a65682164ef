#pragma once

#include <memory>
#include <vector>

#include <QMainWindow>

#include "app/document_tab.h"
#include "model/base/id.h"
#include "model/layout/diagram_layout.h"

class QStackedWidget;

namespace laneway {

class CanvasView;
class CommandPalette;
class DiagramActions;
class DocumentFile;
class StatusBar;
class TabBar;
class TopBar;
class WindowActions;

/// One window: menus, bars, and a tab for each document that is open in it. Its actions address the tab in front. It
/// asks what to do with unsaved changes and where files go; what a document looks like is its tab's affair.
class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  explicit MainWindow(std::shared_ptr<DocumentFile> file);
  explicit MainWindow(std::unique_ptr<DocumentTab> tab);
  ~MainWindow() override;

  /// Brings the document to the front in a new tab.
  DocumentTab &addTab(std::shared_ptr<DocumentFile> file);
  [[nodiscard]] std::vector<DocumentTab *> tabs() const;
  /// The tab in front.
  [[nodiscard]] DocumentTab &tab() const;
  void showTab(DocumentTab &tab);
  /// Takes a tab out, to be put into another window; the window closes with its last one.
  [[nodiscard]] std::unique_ptr<DocumentTab> takeTab(DocumentTab &tab);
  /// Closes the tab, asking about unsaved changes where no other tab shows them; false if the user thought better of
  /// it. The last tab takes the window along.
  bool closeTab(DocumentTab &tab);
  /// Closes it whatever is unsaved.
  void discardTab(DocumentTab &tab);

  /// Of the tab in front.
  [[nodiscard]] DocumentFile &file() const { return tab().file(); }
  [[nodiscard]] CanvasView *canvas() const { return tab().canvas(); }
  [[nodiscard]] Id scope() const { return tab().scope(); }
  void showScope(Id scope) { tab().showScope(scope); }
  void reveal(const std::vector<Id> &elements) { tab().reveal(elements); }
  void showWelcome() { tab().showWelcome(); }

  /// Saves, asking for a path where there is none; false if the user thought better of it or it failed.
  bool save();
  bool saveAs();

 Q_SIGNALS:
  void newRequested();
  void openRequested(const QString &path);
  void filesDropped(const QStringList &paths);
  void templateRequested(const QString &path);
  void openProcessRequested(const QString &path, const QString &process);
  /// The document in front wants to be seen in another window too.
  void secondWindowRequested();
  /// The tab wants a window of its own, at this place where it is valid.
  void detachRequested(laneway::DocumentTab *tab, QPoint at);

 protected:
  void closeEvent(QCloseEvent *event) override;
  void changeEvent(QEvent *event) override;
  void dragEnterEvent(QDragEnterEvent *event) override;
  void dropEvent(QDropEvent *event) override;

 private:
  MainWindow();
  void buildLayout();
  void connectActions();
  void connectPanelActions();
  void insertTab(DocumentTab *tab);
  void showCurrent();
  void retranslate();
  void updateTitle();
  void updateTabTexts();
  void stepTab(int direction);
  void chooseFile();
  void exportDrawing();
  void print();
  void showCommandPalette();
  void connectTo();
  void openPalette(CommandPalette *palette);
  void layOutDiagram(layout::LayoutMode mode);
  void showInspector();
  void chooseAuthor();
  void showRunSettings(Id scenario);
  /// In a window beside this one, at the page.
  void showHelp(const QString &page);
  void showAbout();
  void showStatus(const QString &text);
  void showError(const QString &text);
  /// Whether the file would be closed with the tabs of this window that are `closing`.
  [[nodiscard]] bool isLastOf(const DocumentFile &file, int closing) const;
  /// Asks what to do with unsaved changes; false: stay.
  bool mayClose(DocumentTab &tab);

  WindowActions *m_actions;
  DiagramActions *m_diagramActions;
  TopBar *m_topBar = nullptr;
  TabBar *m_tabBar = nullptr;
  QStackedWidget *m_tabs = nullptr;  ///< In the order of the bar.
  StatusBar *m_status = nullptr;
};

}  // namespace laneway
