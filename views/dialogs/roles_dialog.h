#pragma once

#include <QDialog>

#include "model/base/id.h"

class QStackedWidget;
class QTabBar;

namespace laneway {

class CalendarsPage;
class PeoplePage;
class RolesPage;
class Session;

/// Roles, people and calendars of the document. What is entered counts at once, as in the panels, and can be undone.
class RolesDialog : public QDialog {
  Q_OBJECT

 public:
  enum class Page { Roles, People, Calendars };

  /// `session` outlives the dialog.
  explicit RolesDialog(Session &session, Page page = Page::Roles, QWidget *parent = nullptr);

  void showPage(Page page);
  void chooseRole(Id role);
  void done(int result) override;

 private:
  QTabBar *m_tabs;
  QStackedWidget *m_pages;
  RolesPage *m_roles;
  PeoplePage *m_people;
  CalendarsPage *m_calendars;
};

}  // namespace laneway
