#pragma once

#include <QWidget>

#include "model/process/node.h"

class QToolButton;

namespace laneway {

class EditField;

/// One link: its address, and buttons to open and to remove it.
class LinkRow : public QWidget {
  Q_OBJECT

 public:
  explicit LinkRow(QWidget *parent = nullptr);

  void show(const Link &link);
  using QWidget::show;
  [[nodiscard]] EditField &address() { return *m_address; }

 Q_SIGNALS:
  void addressEntered(const QString &address);
  void openRequested();
  void removeRequested();

 protected:
  void changeEvent(QEvent *event) override;

 private:
  void retranslate();

  EditField *m_address;
  QToolButton *m_open;
  QToolButton *m_remove;
};

}  // namespace laneway
