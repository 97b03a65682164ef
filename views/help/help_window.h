#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QWidget>

namespace laneway {

struct HelpPage;

/// The manual in a window of its own, beside the drawing: pages on the left, the chosen one on the right, and a field
/// that narrows the pages to those with a text and goes from one place to the next.
class HelpWindow : public QWidget {
  Q_OBJECT

 public:
  /// Asked for again when the language changes.
  using Pages = std::function<std::vector<HelpPage>()>;

  explicit HelpWindow(Pages pages, QWidget *parent = nullptr);
  ~HelpWindow() override;

  /// Shows the page; the first where there is none of that key.
  void showPage(const QString &key);

 protected:
  void changeEvent(QEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;

 private:
  class Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace laneway
