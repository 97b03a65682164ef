#include "app/messages/language.h"

#include <QTest>

#include "app/messages/messages.h"
#include "model/edit/session.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class LanguageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void switchingChangesSentencesAtOnce();
  void anUnknownLanguageIsRefused();
};

void LanguageTest::switchingChangesSentencesAtOnce()
{
  const ActionLabel label{u"rename"_s, {u"A"_s}};
  QVERIFY(setLanguage(u"de"_s));
  QCOMPARE(currentLanguage(), u"de"_s);
  QCOMPARE(sentence(label), u"„A“ umbenennen"_s);
  QVERIFY(setLanguage(u"en"_s));
  QCOMPARE(sentence(label), u"Rename “A”"_s);
}

void LanguageTest::anUnknownLanguageIsRefused()
{
  QVERIFY(!setLanguage(u"xx"_s));
  QCOMPARE(currentLanguage(), u"en"_s);
}

LANEWAY_TEST(LanguageTest)
#include "language_test.moc"
