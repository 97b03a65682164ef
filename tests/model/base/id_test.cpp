#include <QTest>

#include "model/base/id.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class IdTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theSameTextIsTheSameId()
  {
    QCOMPARE(Id(u"step-1"), Id(QString(u"step-"_s + u'1')));
    QVERIFY(Id(u"step-1") != Id(u"step-2"));
  }

  void theNullIdHasNoTextAndComesFirst()
  {
    QVERIFY(Id(u"").isNull());
    QVERIFY(Id() < Id(u"a"));
    QVERIFY(Id().text().isEmpty());
  }

  /// Texts that differ early, late, by their length, within and beyond ASCII.
  void idsAreOrderedAsTheirTexts()
  {
    const QString accent(QChar(0xe9));
    const QString other(QChar(0xea));
    const QString far(QChar(0x4e2d));
    const QStringList texts{u"a"_s,
                            u"B"_s,
                            u"step"_s,
                            u"step-1"_s,
                            u"step-12345678901"_s,
                            u"step-123456789012"_s,
                            u"step-123456789013"_s,
                            u"step-12345678901z"_s,
                            u"z"_s,
                            u"st"_s + accent + u'p',
                            u"st"_s + accent + u"pa"_s,
                            u"st"_s + other + u'p',
                            u"step-"_s + accent + u'1',
                            u"step-"_s + accent + u"a-longer-one"_s,
                            u"step-"_s + other,
                            u"step-12345678901"_s + accent,
                            far,
                            far + far};
    for (const QString &a : texts)
      for (const QString &b : texts) {
        QCOMPARE(Id(a) < Id(b), a < b);
        QCOMPARE(Id(a) == Id(b), a == b);
      }
  }
};

LANEWAY_TEST(IdTest)
#include "id_test.moc"
