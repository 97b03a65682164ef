#pragma once

#include "model/process/node.h"
#include "views/widgets/entry_row.h"

namespace laneway {

class EditField;
class FlatButton;

/// One link: its address, and buttons to open and to remove it.
class LinkRow : public EntryRow {
  Q_OBJECT

 public:
  explicit LinkRow(QWidget *parent = nullptr);

  void show(const Link &link);
  using QWidget::show;
  [[nodiscard]] EditField &address() { return *m_address; }

 Q_SIGNALS:
  void addressEntered(const QString &address);
  void openRequested();

 protected:
  void retranslate() override;

 private:
  EditField *m_address;
  FlatButton *m_open;
  FlatButton *m_remove;
};

}  // namespace laneway
