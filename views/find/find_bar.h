#pragma once

#include <optional>
#include <vector>

#include <QTimer>
#include <QWidget>

#include "model/base/id.h"
#include "model/edit/find_text.h"
#include "views/find/text_search.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace laneway {

class ElidingLabel;
class LinkButton;
class Selection;
class Session;

/// The slim bar that finds a text in all of the document while it is typed, and replaces it. It walks the matches and
/// asks for them to be shown; it does not know where they are drawn.
/// Keys: Enter and Shift+Enter walk, Escape closes, Alt+C and Alt+W narrow the search, Ctrl+Enter replaces all.
class FindBar : public QWidget {
  Q_OBJECT

 public:
  enum class Row { Find, Replace };

  /// `session` and `selection` outlive the bar. The search begins at what is selected.
  FindBar(Session &session, Selection &selection, QWidget *parent = nullptr);
  ~FindBar() override;

  /// Shows the bar with the cursor in its first field.
  void open(Row row);
  void close();
  /// What is shown beside the bar: where the search begins if nothing is selected.
  void setScope(Id scope) { m_scope = scope; }

  /// To the next (1) or previous (-1) match, around the end; opens the bar where it is closed. While a search runs, it
  /// moves once there is an answer.
  void step(int direction);

  [[nodiscard]] const std::vector<TextMatch> &matches() const { return m_matches; }
  /// The match that is shown; null where there is none.
  [[nodiscard]] const TextMatch *current() const;

 Q_SIGNALS:
  /// These want to be selected and brought into view; the cursor stays in the bar.
  void revealRequested(const std::vector<laneway::Id> &elements);
  /// Something could not be done: why, or where a match is that is drawn nowhere.
  void statusMessage(const QString &text);
  void closed();

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;
  void changeEvent(QEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  void build();
  [[nodiscard]] QToolButton *addButton(const QString &name, const QString &iconName);
  void retranslate();
  void setReplaceShown(bool shown);
  [[nodiscard]] SearchTerms terms() const;
  void search();
  void take(std::vector<TextMatch> matches, quint64 revision);
  [[nodiscard]] std::size_t nearest() const;
  void show(std::size_t index);
  using QWidget::show;
  void showState();
  void replaceCurrent();
  void replaceAll();

  Session &m_session;
  Selection &m_selection;
  Id m_scope;
  TextSearch m_search;
  QTimer m_pause;
  std::vector<TextMatch> m_matches;
  quint64 m_revision = 0;  ///< That the matches are from.
  std::size_t m_current = 0;
  std::optional<TextMatch> m_anchor;  ///< Where the last match shown was.
  int m_pendingStep = 0;
  bool m_pendingReplacement = false;
  bool m_quiet = false;  ///< The next answer shows its state without moving anything.

  QLineEdit *m_text = nullptr;
  QLineEdit *m_replacement = nullptr;
  QWidget *m_replaceRow = nullptr;
  QToolButton *m_expand = nullptr;
  QToolButton *m_matchCase = nullptr;
  QToolButton *m_wholeWords = nullptr;
  QToolButton *m_previous = nullptr;
  QToolButton *m_next = nullptr;
  QToolButton *m_close = nullptr;
  QLabel *m_count = nullptr;
  ElidingLabel *m_context = nullptr;
  LinkButton *m_replaceOne = nullptr;
  LinkButton *m_replaceAll = nullptr;
};

}  // namespace laneway
