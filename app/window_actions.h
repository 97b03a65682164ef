#pragma once

#include <vector>

#include <QObject>

class QAction;
class QActionGroup;

namespace laneway {

/// The actions of a window as a whole; those of the drawing belong to its canvas. Texts follow the language.
class WindowActions : public QObject {
  Q_OBJECT

 public:
  explicit WindowActions(QObject *parent);

  QAction *newDocument;
  QAction *open;
  QAction *save;
  QAction *saveAs;
  QAction *exportDrawing;
  QAction *print;
  QAction *closeTab;
  QAction *closeWindow;
  QAction *secondWindow;
  QAction *detachTab;
  QAction *nextTab;
  QAction *previousTab;
  QAction *quit;
  QAction *commandPalette;
  QAction *find;
  QAction *replace;
  QAction *findNext;
  QAction *findPrevious;
  QAction *newProcess;
  QAction *newWorkflow;
  QAction *editMode;
  QAction *simulateMode;
  QAction *runSimulation;
  QAction *rolesAndCalendars;
  QAction *runSettings;
  QAction *clearRecent;
  QAction *showNavigator;
  QAction *showInspector;
  QAction *showComments;
  QAction *showMinimap;
  QAction *wheelZooms;
  QAction *addComment;
  QAction *addLink;
  QAction *signComments;
  QAction *connectTo;
  QAction *themeSystem;
  QAction *themeLight;
  QAction *themeDark;
  QAction *english;
  QAction *german;
  QAction *help;
  QAction *shortcuts;
  QAction *about;

  /// Gives every action its text in the current language, and its icon in the current theme.
  void retranslate();

 private:
  QAction *make();
  QAction *makeChoice(QActionGroup *group);
};

}  // namespace laneway
