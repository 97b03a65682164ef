#pragma once

#include <QObject>

#include "views/painting/palette.h"

class QDBusVariant;

/// Decides between light and dark: as the user chose, or as the desktop says. It asks the desktop portal
/// (org.freedesktop.appearance color-scheme) and follows its changes; where there is no portal, or it has no
/// preference, the palette that the desktop gave Qt decides. It changes nothing itself: see applyTheme.
namespace laneway::theme {

enum class ThemeChoice { System, Light, Dark };

class ThemeSource : public QObject {
  Q_OBJECT

 public:
  /// Construct it after QApplication and before the first applyTheme, which hides the desktop's palette. Waits for the
  /// portal's answer, a quarter of a second at most, so that the window need not change colours after it opened.
  explicit ThemeSource(QObject *parent = nullptr);

  [[nodiscard]] ThemeChoice choice() const { return m_choice; }
  void setChoice(ThemeChoice choice);

  [[nodiscard]] painting::Appearance appearance() const { return m_appearance; }

 Q_SIGNALS:
  void changed(laneway::painting::Appearance appearance);

 private Q_SLOTS:
  void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

 private:
  void askPortal();
  void update();

  ThemeChoice m_choice = ThemeChoice::System;
  painting::Appearance m_desktopPalette;
  uint m_colorScheme = 0;  ///< As the portal counts: 0 no preference, 1 dark, 2 light.
  painting::Appearance m_appearance;
};

}  // namespace laneway::theme
