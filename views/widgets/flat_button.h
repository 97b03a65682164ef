#pragma once

#include <QToolButton>

#include "views/theme/icon.h"

namespace laneway {

/// A small button that is nothing but its icon until the pointer rests on it; reached by Tab.
class FlatButton : public QToolButton {
  Q_OBJECT

 public:
  explicit FlatButton(QStringView icon, QWidget *parent = nullptr, theme::Tone tone = theme::Tone::Muted);

  /// What it does: for the tooltip, and for screen readers where that would not be enough.
  void setName(const QString &tooltip, const QString &spoken = {});
};

}  // namespace laneway
