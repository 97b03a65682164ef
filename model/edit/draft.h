#pragma once

#include <QStringView>

#include "model/base/id_generator.h"
#include "model/process/document.h"

/// What an edit works on: a copy of the document that becomes the next state if the edit succeeds. Edits are free
/// functions `Result<...> doSomething(Draft &draft, ...)` in the files beside this one.
namespace laneway {

struct Draft {
  Document document;
  IdGenerator &ids;

  /// An id that no element of the draft has.
  [[nodiscard]] Id newId(QStringView prefix)
  {
    return ids.next(prefix, [this](Id id) { return document.contains(id); });
  }

  /// Replaces the element by what `change` makes of a copy of it; false where there is none of that kind.
  template <typename T, typename ChangeIt>
  bool update(Id id, ChangeIt change)
  {
    const T *before = document.get<T>(id);
    if (!before)
      return false;
    T after = *before;
    change(after);
    document.put(std::move(after));
    return true;
  }

  /// Notes that somebody arranged the diagram by hand: it is not laid out by itself any more.
  void takeOver(Id diagram)
  {
    if (const Diagram *shown = document.get<Diagram>(diagram); shown && shown->automatic)
      update<Diagram>(diagram, [](Diagram &after) { after.automatic = false; });
  }
};

}  // namespace laneway
