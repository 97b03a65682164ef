#include "views/theme/theme_source.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QEventLoop>
#include <QGuiApplication>
#include <QPalette>
#include <QTimer>

#include "views/theme/theme.h"

using namespace Qt::StringLiterals;

namespace laneway::theme {

namespace {

constexpr int longestWait = 250;  // ms

constexpr QLatin1StringView portalService{"org.freedesktop.portal.Desktop"};
constexpr QLatin1StringView portalPath{"/org/freedesktop/portal/desktop"};
constexpr QLatin1StringView settingsInterface{"org.freedesktop.portal.Settings"};
constexpr QLatin1StringView appearanceGroup{"org.freedesktop.appearance"};
constexpr QLatin1StringView colorSchemeKey{"color-scheme"};

/// The number inside; the portal's Read wraps it in a variant more than its signal does.
uint colorScheme(QVariant value)
{
  while (value.metaType() == QMetaType::fromType<QDBusVariant>())
    value = value.value<QDBusVariant>().variant();
  return value.toUInt();
}

}  // namespace

ThemeSource::ThemeSource(QObject *parent)
    : QObject(parent), m_desktopPalette(themeOf(QGuiApplication::palette()).appearance), m_appearance(m_desktopPalette)
{
  askPortal();
}

void ThemeSource::setChoice(ThemeChoice choice)
{
  m_choice = choice;
  update();
}

void ThemeSource::askPortal()
{
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected())
    return;
  bus.connect(portalService, portalPath, settingsInterface, u"SettingChanged"_s, this,
              SLOT(settingChanged(QString, QString, QDBusVariant)));
  QDBusMessage read = QDBusMessage::createMethodCall(portalService, portalPath, settingsInterface, u"Read"_s);
  read << appearanceGroup << colorSchemeKey;

  auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
  QEventLoop wait;
  connect(watcher, &QDBusPendingCallWatcher::finished, &wait, &QEventLoop::quit);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
    finished->deleteLater();
    const QDBusPendingReply<QDBusVariant> reply = *finished;
    if (reply.isError())
      return;
    m_colorScheme = colorScheme(QVariant::fromValue(reply.value()));
    update();
  });
  QTimer::singleShot(longestWait, &wait, &QEventLoop::quit);
  wait.exec(QEventLoop::ExcludeUserInputEvents);
}

void ThemeSource::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
  if (group != appearanceGroup || key != colorSchemeKey)
    return;
  m_colorScheme = colorScheme(QVariant::fromValue(value));
  update();
}

void ThemeSource::update()
{
  const auto desktop = [this] {
    if (m_colorScheme == 1)
      return Appearance::Dark;
    return m_colorScheme == 2 ? Appearance::Light : m_desktopPalette;
  };
  const Appearance now = m_choice == ThemeChoice::System  ? desktop()
                         : m_choice == ThemeChoice::Light ? Appearance::Light
                                                          : Appearance::Dark;
  if (now == m_appearance)
    return;
  m_appearance = now;
  Q_EMIT changed(now);
}

}  // namespace laneway::theme
