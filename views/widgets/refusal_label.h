#pragma once

#include <QLabel>

namespace laneway {

class Entry;

/// Why something typed was not taken, below where it was typed; out of sight while there is nothing to say.
class RefusalLabel : public QLabel {
  Q_OBJECT

 public:
  explicit RefusalLabel(QWidget *parent = nullptr);

  /// The empty text takes it away.
  void tell(const QString &why);
  /// Tells what the entry is refused for.
  void listenTo(Entry &entry);
};

}  // namespace laneway
