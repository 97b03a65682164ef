#pragma once

#include <initializer_list>
#include <vector>

#include <QWidget>

class QGridLayout;

namespace laneway {

class Entry;
class FlatButton;
class RefusalLabel;

/// Entries that belong together, such as the name and the first value of an attribute: laid out in a grid, with the
/// reason below it when one of them was refused.
class EntryRow : public QWidget {
  Q_OBJECT

 public:
  /// Hands in what is pending in any entry.
  void commitPending();
  /// Forgets what is pending.
  void dropPending();

 Q_SIGNALS:
  /// Its remove button was pressed.
  void removeRequested();

 protected:
  explicit EntryRow(QWidget *parent = nullptr);

  [[nodiscard]] QGridLayout &grid() { return *m_grid; }
  /// The entries are children of the row already.
  void setEntries(std::initializer_list<Entry *> entries);
  /// A button that asks for the row to be removed, to be put into the grid.
  [[nodiscard]] FlatButton *makeRemoveButton();
  /// Texts of the row, set when it is made and whenever the language changes.
  virtual void retranslate() = 0;
  void changeEvent(QEvent *event) override;

 private:
  QGridLayout *m_grid;
  std::vector<Entry *> m_entries;
  RefusalLabel *m_refusal;
};

}  // namespace laneway
