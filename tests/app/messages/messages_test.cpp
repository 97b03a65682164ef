#include "app/messages/messages.h"

#include <QSet>
#include <QTest>

#include "app/messages/sentence_table.h"
#include "model/base/result.h"
#include "model/edit/session.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class MessagesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyCodeHasOneSentence();
  void argumentsFillTheirPlaces();
  void aPercentSignInAnArgumentStays();
  void anUnknownCodeIsShownWithItsArguments();
};

void MessagesTest::everyCodeHasOneSentence()
{
  for (const auto &tables :
       {QList{messages::actionSentences()},
        QList{messages::editSentences(), messages::fileSentences(), messages::simulationSentences(),
              messages::commandSentences()},
        QList{messages::checkSentences(), messages::simulationSentences()}}) {
    QSet<QString> seen;
    for (const auto &table : tables) {
      for (const auto &each : table) {
        const QString code = QString::fromLatin1(each.code);
        QVERIFY2(!seen.contains(code), each.code);
        QVERIFY2(!QString::fromUtf8(each.text).isEmpty(), each.code);
        seen.insert(code);
      }
    }
  }
}

void MessagesTest::argumentsFillTheirPlaces()
{
  QCOMPARE(sentence(ActionLabel{u"rename"_s, {u"Check"_s}}), u"Rename “Check”"_s);
}

void MessagesTest::aPercentSignInAnArgumentStays()
{
  QCOMPARE(sentence(ActionLabel{u"rename"_s, {u"up by 20 %1"_s}}), u"Rename “up by 20 %1”"_s);
}

void MessagesTest::anUnknownCodeIsShownWithItsArguments()
{
  QCOMPARE(sentence(Error{u"no-such-code"_s, {u"a"_s, u"b"_s}, {}}), u"no-such-code: a, b"_s);
}

LANEWAY_TEST(MessagesTest)
#include "messages_test.moc"
