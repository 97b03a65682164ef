#pragma once

#include <QWidget>

#include "model/base/id.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace laneway {

class PropertiesPanel;
class Selection;
class Session;

/// The roles of the document as a table, and beside it the properties of those chosen.
class RolesPage : public QWidget {
  Q_OBJECT

 public:
  /// `session` outlives the page.
  explicit RolesPage(Session &session, QWidget *parent = nullptr);

  void choose(Id role);
  void commitPending();

 private:
  void fill();
  void takeSelection();
  void add();
  void removeChosen();
  void mergeChosen();

  Session &m_session;
  Selection *m_selection;
  QTableWidget *m_table;
  PropertiesPanel *m_properties;
  QPushButton *m_add;
  QPushButton *m_remove;
  QPushButton *m_merge;
  QLabel *m_none;
  bool m_isFilling = false;
};

}  // namespace laneway
