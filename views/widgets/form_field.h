#pragma once

#include <QWidget>

class QLabel;

namespace laneway {

class Entry;
class LinkButton;
class RefusalLabel;

/// One property on a form: its label above, the editor, below it why an entry was refused. To the right of the label is
/// room for a remark ("mean 35 min") or something to do about the value ("Use 10 min").
class FormField : public QWidget {
  Q_OBJECT

 public:
  /// Takes the entry's widget in.
  explicit FormField(Entry &entry, QWidget *parent = nullptr);

  /// Also the accessible name of the editor.
  void setLabel(const QString &label);
  /// For editors that speak for themselves.
  void hideLabel();
  /// Explains the property; shown when the pointer rests on it and read out by screen readers.
  void setHelp(const QString &help);
  void setRemark(const QString &remark);
  /// The empty text takes the action away.
  void setAction(const QString &action);

  [[nodiscard]] Entry &entry() const { return m_entry; }
  [[nodiscard]] QString refusal() const;

 Q_SIGNALS:
  void actionTriggered();

 private:
  void showRefusal(const QString &why);

  Entry &m_entry;
  QLabel *m_label;
  QLabel *m_remark;
  LinkButton *m_action;
  RefusalLabel *m_refusal;
};

}  // namespace laneway
