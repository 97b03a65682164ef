#pragma once

#include <QWidget>

#include "model/base/id.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace laneway {

class CalendarEditor;
class Session;

/// The calendars of the document: a list, and beside it the one that is chosen.
class CalendarsPage : public QWidget {
  Q_OBJECT

 public:
  /// `session` outlives the page.
  explicit CalendarsPage(Session &session, QWidget *parent = nullptr);

  void commitPending();

 private:
  void fill();
  void add();
  void removeChosen();
  [[nodiscard]] Id chosen() const;

  Session &m_session;
  QListWidget *m_list;
  CalendarEditor *m_editor;
  QPushButton *m_add;
  QPushButton *m_remove;
  QLabel *m_none;
  bool m_isFilling = false;
};

}  // namespace laneway
