#pragma once

#include <vector>

#include <QStringList>
#include <QWidget>

#include "model/base/id.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableWidget;

namespace laneway {

struct Change;
class PropertiesPanel;
class Selection;
class Session;

/// Elements of one kind as a table, and beside it the properties of those chosen. What kind it is, pages of their own
/// say.
class ElementPage : public QWidget {
  Q_OBJECT

 public:
  void choose(Id element);
  void commitPending();

 protected:
  struct Row {
    Id id;
    QStringList texts;  ///< One for each column.
    int assumed = -1;   ///< The column whose text nobody entered, -1 where there is none.
  };
  struct Texts {
    QStringList columns;
    QString name;  ///< Of the table, for screen readers.
    QString none;  ///< In place of an empty table.
    QString add;   ///< The button that makes another one.
  };

  /// `session` outlives the page. To be followed by fill().
  ElementPage(Session &session, const Texts &texts, QWidget *parent);

  [[nodiscard]] virtual std::vector<Row> rows() const = 0;
  [[nodiscard]] virtual bool concerns(const Change &change) const = 0;
  /// Makes another one; null where that was refused.
  virtual Id make() = 0;
  virtual void selectionChanged() {}

  void fill();
  [[nodiscard]] Session &session() const { return m_session; }
  [[nodiscard]] QHBoxLayout &buttons() { return *m_buttons; }
  [[nodiscard]] std::vector<Id> chosen() const;

 private:
  void takeSelection();
  void add();
  void removeChosen();

  Session &m_session;
  Selection *m_selection;
  QTableWidget *m_table;
  PropertiesPanel *m_properties;
  QHBoxLayout *m_buttons;
  QPushButton *m_remove;
  QLabel *m_none;
  bool m_isFilling = false;
};

}  // namespace laneway
