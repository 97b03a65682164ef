#include "views/theme/theme_source.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/test_registry.h"

using namespace laneway::theme;
using laneway::painting::Appearance;
using namespace Qt::StringLiterals;

/// Stands for the desktop's portal on a bus of the test's own.
class FakePortal : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

 public:
  uint scheme = 0;

 public Q_SLOTS:
  [[nodiscard]] QDBusVariant Read(const QString &group, const QString &key) const
  {
    const bool isKnown = group == u"org.freedesktop.appearance" && key == u"color-scheme";
    return QDBusVariant(QVariant::fromValue(QDBusVariant(isKnown ? scheme : 99U)));
  }
};

class ThemeSourceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase()
  {
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
      QSKIP("The package dbus-daemon is not installed.");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.isConnected());
    QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal, QDBusConnection::ExportAllSlots));
  }

  void cleanupTestCase()
  {
    m_daemon.terminate();
    m_daemon.waitForFinished();
  }

  void withoutAPortalThePaletteDecides()
  {
    const ThemeSource source;
    QCOMPARE(source.appearance(), Appearance::Light);
  }

  void takesThePortalsWordFromTheStart()
  {
    openPortal(1);
    const ThemeSource source;
    QCOMPARE(source.appearance(), Appearance::Dark);
  }

  void followsThePortal()
  {
    openPortal(1);
    ThemeSource source;
    QSignalSpy changed(&source, &ThemeSource::changed);
    announce(u"color-scheme"_s, 2);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(source.appearance(), Appearance::Light);
    announce(u"accent-color"_s, 1);
    announce(u"color-scheme"_s, 1);
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(source.appearance(), Appearance::Dark);
  }

  void noPreferenceLeavesItToThePalette()
  {
    openPortal(0);
    const ThemeSource source;
    QCOMPARE(source.appearance(), Appearance::Light);
  }

  void aChoiceOfTheUsersStands()
  {
    openPortal(2);
    ThemeSource source;
    QSignalSpy changed(&source, &ThemeSource::changed);
    source.setChoice(ThemeChoice::Dark);
    QCOMPARE(source.appearance(), Appearance::Dark);
    QCOMPARE(changed.size(), 1);
    source.setChoice(ThemeChoice::Light);
    announce(u"color-scheme"_s, 1);
    source.setChoice(ThemeChoice::System);
    QTRY_COMPARE(source.appearance(), Appearance::Dark);
  }

 private:
  void openPortal(uint scheme)
  {
    m_portal.scheme = scheme;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.registerService(u"org.freedesktop.portal.Desktop"_s);
  }

  static void announce(const QString &key, uint value)
  {
    QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                                     u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
    signal << u"org.freedesktop.appearance"_s << key << QVariant::fromValue(QDBusVariant(value));
    QVERIFY(QDBusConnection::sessionBus().send(signal));
  }

  QProcess m_daemon;
  FakePortal m_portal;
};

LANEWAY_TEST(ThemeSourceTest)

#include "theme_source_test.moc"
