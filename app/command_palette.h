#pragma once

#include <functional>
#include <vector>

#include <QDialog>
#include <QString>

class QLineEdit;
class QListWidget;

namespace laneway {

/// One thing the palette can do: an action of a menu, or going to an element.
struct PaletteEntry {
  QString text;
  QString detail;  ///< The menu it stands in, or what kind of element it is.
  QString shortcut;
  std::function<void()> run;
};

/// A field that finds commands and elements as one types; Enter does the chosen one.
class CommandPalette : public QDialog {
  Q_OBJECT

 public:
  CommandPalette(std::vector<PaletteEntry> entries, QWidget *parent);

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  void filter(const QString &typed);
  void runCurrent();

  std::vector<PaletteEntry> m_entries;
  QLineEdit *m_field;
  QListWidget *m_list;
};

/// How well `typed` fits: every word of it must occur; starts of words count more, earlier ones too. Negative: not.
[[nodiscard]] int matchScore(const QString &text, const QString &typed);

}  // namespace laneway
