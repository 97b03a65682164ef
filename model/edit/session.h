#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include <QObject>
#include <QString>
#include <QStringList>

#include "model/base/id_generator.h"
#include "model/base/result.h"
#include "model/edit/change_set.h"
#include "model/process/workbook.h"

namespace laneway {

struct Draft;

namespace layout {
class DrawnPlaces;
}

/// The name of an edit, as a code with arguments: {"rename", {"Check documents"}}.
struct ActionLabel {
  QString code;
  QStringList arguments;
  bool operator==(const ActionLabel &) const = default;
};

using Edit = std::function<Result<void>(Draft &)>;

/// One open file: the only thing that changes its document. Every edit runs on a draft, is completed by the rules,
/// checked, and kept as a ChangeSet in one linear history. It knows nothing of files, windows or selections.
class Session : public QObject {
  Q_OBJECT

 public:
  /// `seed` starts the generator of new ids.
  explicit Session(Workbook workbook, std::uint64_t seed, QObject *parent = nullptr);
  ~Session() override;

  [[nodiscard]] const Document &document() const { return m_document; }
  /// Counts every change, undo and redo; results of workers carry the revision they were made from.
  [[nodiscard]] std::uint64_t revision() const { return m_revision; }

  /// Runs the edit. A failing one, and one that leaves an unsound document, changes nothing and says why. An edit that
  /// changes nothing leaves no trace in the history.
  Result<ChangeSet> perform(const ActionLabel &label, const Edit &edit);

  /// Runs the edit as the rest of the last step, so that one undo takes back both: for what a person sees as one act, a
  /// new step and its name. Only while `revision` still stands and has not been saved; else a step of its own.
  Result<ChangeSet> performWithin(std::uint64_t revision, const ActionLabel &label, const Edit &edit);

  [[nodiscard]] bool canUndo() const { return m_position > 0; }
  [[nodiscard]] bool canRedo() const { return m_position < m_history.size(); }
  /// The label of what undo or redo would do; empty where they can't.
  [[nodiscard]] ActionLabel undoLabel() const;
  [[nodiscard]] ActionLabel redoLabel() const;
  void undo();
  void redo();

  /// Whether the document differs from what was last saved or opened.
  [[nodiscard]] bool isModified() const { return m_position != m_savedPosition; }
  void markSaved();
  /// Nothing it ever was is what a file holds: a document that was recovered, not opened.
  void markUnsaved();

  /// The current state with its variants, to be written to a file.
  [[nodiscard]] Workbook workbook() const;

 Q_SIGNALS:
  /// Once per edit, undo and redo; the document already is in its new state.
  void changed(const laneway::ChangeSet &changes);
  void modifiedChanged(bool modified);

 private:
  struct Step {
    ActionLabel label;
    ChangeSet changes;
  };
  /// What the edit would change, rules included; the document stays.
  [[nodiscard]] Result<ChangeSet> changesOf(const ActionLabel &label, const Edit &edit);
  void move(const ChangeSet &changes, std::size_t position);

  Workbook m_workbook;  ///< Its document is only the one that was opened.
  Document m_document;
  IdGenerator m_ids;
  std::unique_ptr<layout::DrawnPlaces> m_places;  ///< Of the last draft; follows from edit to edit.
  std::vector<Step> m_history;
  std::size_t m_position = 0;
  std::size_t m_savedPosition = 0;
  std::uint64_t m_revision = 0;
};

}  // namespace laneway
