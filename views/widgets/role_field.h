#pragma once

#include <QComboBox>
#include <QStringList>

#include "views/widgets/entry.h"

namespace laneway {

class EditField;

/// Who: a role chosen from the list, or a new one by typing its name. Empty stands for nobody of its own, with a hint
/// in grey at who it is then.
class RoleField : public QComboBox, public Entry {
  Q_OBJECT

 public:
  explicit RoleField(QWidget *parent = nullptr);

  /// The names to choose from, in their order.
  void setRoles(const QStringList &names);
  /// The entry on top that stands for the empty name ("As its lane: Sales"); without it there is none.
  void setInherited(const QString &choice, const QString &hint);
  void show(const QString &name);
  using QComboBox::show;
  void showMixed();

  [[nodiscard]] bool isPending() const override;
  void commit() override;
  void accept() override;
  void refuse(const QString &why) override;
  void revert() override { accept(); }
  [[nodiscard]] QWidget &widget() override { return *this; }

 Q_SIGNALS:
  /// Empty: nobody of its own. Answered by accept() or refuse().
  void entered(const QString &name);

 protected:
  void wheelEvent(QWheelEvent *event) override;

 private:
  void fill();

  EditField *m_field;
  QStringList m_names;
  QString m_inherited;
  QString m_shown;
};

}  // namespace laneway
