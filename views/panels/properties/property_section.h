#pragma once

#include <functional>
#include <vector>

#include <QWidget>

#include "model/base/id.h"
#include "model/edit/change_element.h"
#include "model/edit/draft.h"
#include "model/edit/session.h"
#include "views/panels/properties/common_value.h"
#include "views/panels/properties/property_context.h"

class QVBoxLayout;

namespace laneway {

class Entry;
class FormField;

/// A part of the properties panel: some fields about the elements it is given. It holds no facts: load() reads the
/// document whenever it may have changed, every entry is one edit of the session.
class PropertySection : public QWidget {
  Q_OBJECT

 public:
  /// How far fields stand in from the sides; headings stand out by as much, so that their text is flush.
  static constexpr int SideMargin = 8;

  explicit PropertySection(PropertyContext &context, QWidget *parent = nullptr);

  /// All of one kind, at least one.
  void setTargets(std::vector<Id> targets);
  /// Shows nothing, and forgets its targets, until it gets others.
  void leave();
  [[nodiscard]] const std::vector<Id> &targets() const { return m_targets; }
  /// Hands in what is pending in any field.
  virtual void commitPending();
  /// Forgets what is pending.
  virtual void dropPending();
  /// Shows what the document says.
  virtual void load() = 0;

 Q_SIGNALS:
  /// A process or workflow wants to be seen.
  void openScopeRequested(laneway::Id scope);
  /// An element wants to be selected and brought into view.
  void revealRequested(laneway::Id element);
  /// A web page or file wants to be opened: an address or path, perhaps from the folder of the document.
  void linkRequested(const QString &target);
  /// Roles and calendars want to be edited as a whole.
  void rolesRequested();

 protected:
  /// Texts of the section, set at the start and whenever the language changes.
  virtual void retranslate() = 0;
  void changeEvent(QEvent *event) override;

  /// The document with the scenario's values, as editors show it.
  [[nodiscard]] const Document &document() const { return m_context.document(); }
  [[nodiscard]] QVBoxLayout &rows() { return *m_rows; }
  FormField &addField(Entry &entry);
  /// A plain widget on a row of its own.
  void addRow(QWidget &widget);

  /// The name of an edit of the targets: `code` with the name of the one target, or "CODE-of-many" with their number.
  [[nodiscard]] ActionLabel label(const char *code) const;
  /// Performs the edit and tells the entry how it went.
  bool perform(Entry &entry, const ActionLabel &label, const Edit &edit);
  /// Likewise, of values that go into the scenario where one is chosen.
  bool performOnValues(Entry &entry, const ActionLabel &label, const Edit &edit);
  /// The same where the edit may come without an entry: null then.
  bool perform(Entry *entry, const ActionLabel &label, const Edit &edit);
  /// An edit without a field to show a refusal at.
  Result<ChangeSet> perform(const ActionLabel &label, const Edit &edit);
  /// Changes all targets of type `T`.
  template <typename T>
  bool change(Entry &entry, const char *code, const std::function<void(T &)> &change)
  {
    const std::vector<Id> all = m_targets;
    return perform(entry, label(code), [&](Draft &draft) { return changeEach<T>(draft, all, change); });
  }
  /// Changes the detail of all targets that are nodes of that kind.
  template <typename Detail>
  bool changeAll(Entry &entry, const char *code, const std::function<void(Detail &)> &change)
  {
    const std::vector<Id> all = m_targets;
    return perform(entry, label(code), [&](Draft &draft) { return changeDetail<Detail>(draft, all, change); });
  }
  /// Likewise, of values that go into the scenario where one is chosen.
  template <typename Detail>
  bool changeValues(Entry &entry, const char *code, const std::function<void(Detail &)> &change)
  {
    const std::vector<Id> all = m_targets;
    return performOnValues(entry, label(code), [&](Draft &draft) { return changeDetail<Detail>(draft, all, change); });
  }

 private:
  PropertyContext &m_context;
  QVBoxLayout *m_rows;
  std::vector<FormField *> m_fields;
  std::vector<Id> m_targets;
};

}  // namespace laneway
