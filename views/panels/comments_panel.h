#pragma once

#include <functional>
#include <vector>

#include <QWidget>

#include "model/base/id.h"
#include "model/process/remarks.h"

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace laneway {

class Caption;
class FlatButton;
class Selection;
class Session;
class TextField;

/// All comments of a document, as one reads it; open ones, or resolved ones too. A field at the bottom comments on what
/// is selected. Keys in the list: Enter shows the element, Space resolves or reopens, Delete removes.
class CommentsPanel : public QWidget {
  Q_OBJECT

 public:
  /// Who comments.
  using Author = std::function<QString()>;

  /// `session` and `selection` outlive the panel.
  CommentsPanel(Session &session, Selection &selection, Author author, QWidget *parent = nullptr);
  ~CommentsPanel() override;

  /// Puts the cursor into the field for a new comment.
  void beginComment();

 Q_SIGNALS:
  /// The commented element wants to be selected and brought into view.
  void revealRequested(const std::vector<laneway::Id> &elements);
  void statusMessage(const QString &text);

 protected:
  void showEvent(QShowEvent *event) override;
  void changeEvent(QEvent *event) override;
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  /// A row of the list.
  struct Entry {
    Id element;
    Comment comment;
    bool operator==(const Entry &) const = default;
  };
  void build();
  void retranslate();
  void refresh();
  void showTarget();
  [[nodiscard]] std::vector<Entry> entries() const;
  [[nodiscard]] const Entry *entryOf(const QListWidgetItem *item) const;
  /// What a new comment would be on; null where nothing that can be commented is selected.
  [[nodiscard]] Id target() const;
  void add(const QString &text);
  void setResolved(const Entry &entry, bool resolved);
  void removeComment(const Entry &entry);
  void openMenu(QPoint at);

  Session &m_session;
  Selection &m_selection;
  Author m_author;
  std::vector<Entry> m_entries;
  bool m_filling = false;
  bool m_isStale = false;  ///< The document has changed while nobody looked.
  Caption *m_heading = nullptr;
  QLabel *m_count = nullptr;
  FlatButton *m_showResolved = nullptr;
  QListWidget *m_list = nullptr;
  QLabel *m_none = nullptr;
  TextField *m_new = nullptr;
};

}  // namespace laneway
