#include "app/messages/language.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "app/messages/messages.h"
#include "model/edit/session.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class LanguageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everySourceTextIsTranslated();
  void switchingChangesSentencesAtOnce();
  void anUnknownLanguageIsRefused();
};

namespace {

struct TranslationState {
  int finished = 0;
  QStringList unfinished;
};

TranslationState readTranslations(const QString &path)
{
  TranslationState state;
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return state;
  QXmlStreamReader xml(&file);
  QString source;
  while (!xml.atEnd()) {
    xml.readNext();
    if (!xml.isStartElement())
      continue;
    if (xml.name() == u"source") {
      source = xml.readElementText();
    } else if (xml.name() == u"translation") {
      if (xml.attributes().value("type"_L1) == "unfinished"_L1)
        state.unfinished.push_back(source);
      else
        ++state.finished;
    }
  }
  return state;
}

}  // namespace

/// Collects the source texts afresh into a copy, so that a text nobody has brought to the translator shows too.
void LanguageTest::everySourceTextIsTranslated()
{
  const QString source = QStringLiteral(LANEWAY_SOURCE_DIR);
  QTemporaryDir folder;
  const QString copy = folder.filePath(u"laneway_de.ts"_s);
  QVERIFY(QFile::copy(source + u"/translations/laneway_de.ts"_s, copy));
  const int status = QProcess::execute(
      QStringLiteral(LANEWAY_LUPDATE), {u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s, u"-I"_s, source,
                                        source + u"/app"_s, source + u"/views"_s, u"-ts"_s, copy});
  QCOMPARE(status, 0);
  const TranslationState state = readTranslations(copy);
  QVERIFY2(state.unfinished.isEmpty(), qPrintable(u"Not translated to German: "_s + state.unfinished.join(u" | "_s)));
  QVERIFY(state.finished > 0);
}

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
