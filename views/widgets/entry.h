#pragma once

#include <functional>

#include <QString>

class QWidget;

/// What the editors of a property have in common: a value is typed, then handed in once, and is either taken or
/// refused. A refused text stays where it was typed, with the reason beside it; nothing typed is lost to an update.
namespace laneway {

class Entry {
 public:
  virtual ~Entry() = default;

  /// Whether something was typed that has not been taken yet.
  [[nodiscard]] virtual bool isPending() const = 0;
  /// Hands in what is pending, as leaving the field does.
  virtual void commit() = 0;
  /// What was handed in has been taken: shows the document's value again.
  virtual void accept() = 0;
  /// What was handed in has been refused for this reason.
  virtual void refuse(const QString &why) = 0;
  /// Drops what is pending.
  virtual void revert() = 0;
  [[nodiscard]] virtual QWidget &widget() = 0;

  /// Whoever shows the reason listens here; the empty text takes it away. One listener.
  void onRefusal(std::function<void(const QString &)> listener) { m_listener = std::move(listener); }

 protected:
  void tellRefusal(const QString &why)
  {
    if (m_listener)
      m_listener(why);
  }

 private:
  std::function<void(const QString &)> m_listener;
};

}  // namespace laneway
