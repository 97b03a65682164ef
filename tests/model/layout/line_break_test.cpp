#include "model/layout/line_break.h"

#include <QRandomGenerator>
#include <QTest>

#include "model/layout/inter_metrics.h"
#include "tests/support/test_registry.h"

using namespace laneway::layout;
using namespace Qt::StringLiterals;

namespace {

/// Every character is as wide as the font is large.
class SquareMetrics final : public TextMetrics {
 public:
  [[nodiscard]] double width(QStringView text, const TextStyle &style) const override
  {
    return static_cast<double>(text.size()) * style.pixelSize;
  }
  [[nodiscard]] double lineHeight(const TextStyle &style) const override { return style.pixelSize; }
};

const SquareMetrics square;
const TextStyle one{1, 400};

QStringList broken(QStringView text, const BreakOptions &options)
{
  QStringList lines;
  for (const BrokenLine &line : breakText(text, one, square, options).lines)
    lines << line.text;
  return lines;
}

}  // namespace

class LineBreakTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void breaksBetweenWords()
  {
    QCOMPARE(broken(u"check the documents", {.width = 10}), (QStringList{u"check the"_s, u"documents"_s}));
  }

  void breaksBehindHyphens()
  {
    QCOMPARE(broken(u"kick-off meeting", {.width = 9}), (QStringList{u"kick-off"_s, u"meeting"_s}));
    QCOMPARE(broken(u"kick-off", {.width = 6}), (QStringList{u"kick-"_s, u"off"_s}));
  }

  void keepsLineFeeds()
  {
    QCOMPARE(broken(u"one\r\ntwo\n\nfour", {.width = 20}), (QStringList{u"one"_s, u"two"_s, QString(), u"four"_s}));
  }

  void balancesLines()
  {
    QCOMPARE(broken(u"aaa bbb ccc ddd", {.width = 11}), (QStringList{u"aaa bbb ccc"_s, u"ddd"_s}));
    QCOMPARE(broken(u"aaa bbb ccc ddd", {.width = 11, .fill = LineFill::Balanced}),
             (QStringList{u"aaa bbb"_s, u"ccc ddd"_s}));
  }

  void cutsLongWordsWithAHyphen()
  {
    QCOMPARE(broken(u"bcdfghjklm", {.width = 9}), (QStringList{u"bcdfghj-"_s, u"klm"_s}));
    QCOMPARE(broken(u"0123456789", {.width = 6}), (QStringList{u"012345"_s, u"6789"_s}));
  }

  void cutsLongWordsBetweenSyllables_data()
  {
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("width");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const QString &word, int width, const QStringList &lines) {
      QTest::newRow(qPrintable(word)) << word << width << lines;
    };
    row(u"Telefongespräch"_s, 11, {u"Telefonge-"_s, u"spräch"_s});
    row(u"Vorstellungsgespräch"_s, 13, {u"Vorstellungs-"_s, u"gespräch"_s});
    row(u"Auftragsbestätigung"_s, 11, {u"Auftragsbe-"_s, u"stätigung"_s});
    row(u"Rechnungsprüfung"_s, 11, {u"Rechnungs-"_s, u"prüfung"_s});
    row(u"Drucksache"_s, 7, {u"Druck-"_s, u"sache"_s});
    row(u"Acknowledgement"_s, 13, {u"Acknowledge-"_s, u"ment"_s});
    row(u"ENTSCHEIDUNG"_s, 9, {u"ENTSCHEI-"_s, u"DUNG"_s});
    row(u"abcdefghij"_s, 9, {u"abcdefg-"_s, u"hij"_s});
  }

  void cutsLongWordsBetweenSyllables()
  {
    QFETCH(QString, word);
    QFETCH(int, width);
    QFETCH(QStringList, lines);
    QCOMPARE(broken(word, {.width = static_cast<double>(width)}), lines);
  }

  /// Where lines run out, a word is rather broken anywhere than left without its end.
  void showsTheWholeWordWhereSyllablesTakeTooManyLines()
  {
    QCOMPARE(broken(u"Auftragsbestätigung", {.width = 10, .maxLines = 2}),
             (QStringList{u"Auftragsb-"_s, u"estätigung"_s}));
    QCOMPARE(broken(u"Auftragsbestätigung", {.width = 10, .maxLines = 3}),
             (QStringList{u"Auftrags-"_s, u"bestäti-"_s, u"gung"_s}));
  }

  void saysWhetherWordsWereCut()
  {
    QVERIFY(breakText(u"Acknowledge receipt", one, square, {.width = 8}).cutsWords);
    QVERIFY(!breakText(u"The receipt", one, square, {.width = 8}).cutsWords);
  }

  void showsSoftHyphensOnlyWhereTheyBreak()
  {
    QCOMPARE(broken(u"Auftrags\u00adbestätigung", {.width = 12}), (QStringList{u"Auftrags-"_s, u"bestätigung"_s}));
    QCOMPARE(broken(u"Auftrags\u00adbestätigung", {.width = 30}), (QStringList{u"Auftragsbestätigung"_s}));
  }

  void breaksBetweenIdeographs()
  {
    QCOMPARE(broken(u"書類を確認する", {.width = 4}), (QStringList{u"書類を確"_s, u"認する"_s}));
  }

  void neverCutsAGrapheme()
  {
    for (const QString &line : broken(u"👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", {.width = 9}))
      QCOMPARE(line, u"👩‍👩‍👧"_s);
  }

  void endsInAnEllipsisWhereLinesRunOut()
  {
    const BrokenText text = breakText(u"check all of the documents", one, square, {.width = 10, .maxLines = 2});
    QVERIFY(text.shortened);
    QCOMPARE(text.lines.size(), 2U);
    QCOMPARE(text.lines[1].text, u"of the do…"_s);
    QCOMPARE(broken(u"one\ntwo", {.width = 10, .maxLines = 1}), (QStringList{u"one…"_s}));
    QVERIFY(breakText(u"one", one, square, {.width = 10, .maxLines = 0}).shortened);
  }

  void fitsOneLine()
  {
    QCOMPARE(fittingLine(u"check documents", one, square, 8).text, u"check d…"_s);
    QCOMPARE(fittingLine(u"check\ndocuments", one, square, 20).text, u"check documents"_s);
    QCOMPARE(fittingLine(u"check", one, square, 0.5).text, QString());
  }

  void showsNothingWhereNothingFits()
  {
    const BrokenText text = breakText(u"check", one, square, {.width = 0.5});
    QVERIFY(text.lines.empty());
    QVERIFY(text.shortened);
  }

  /// Whatever the text: no line wider than the room, no character lost unless it says so, and no order changed.
  void keepsItsPromisesForAnyText()
  {
    const quint32 seed = 20240917;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QList<QString> atoms{u"a"_s,    u"W"_s,       u"word"_s, u" "_s,  u"  "_s,   u"-"_s,
                               u"\n"_s,   u"ä"_s,       u"é"_s,    u"書"_s, u"🙂"_s, u"👩‍👩‍👧"_s,
                               u"שלום"_s, u"العربية"_s, u"/"_s,    u"…"_s,  u"\t"_s,   u"1,000"_s,
                               u"ก"_s};
    const InterMetrics plain;
    for (int round = 0; round < 2000; ++round) {
      QString text;
      const int length = random.bounded(40);
      for (int i = 0; i < length; ++i)
        text += atoms[random.bounded(static_cast<int>(atoms.size()))];
      const BreakOptions options{.width = 5.0 + random.bounded(150),
                                 .maxLines = random.bounded(2) == 0 ? 1000 : 1 + random.bounded(4),
                                 .fill = random.bounded(2) == 0 ? LineFill::Greedy : LineFill::Balanced};
      const BrokenText result = breakText(text, {12, 400}, plain, options);
      QVERIFY(static_cast<int>(result.lines.size()) <= options.maxLines);
      QString all;
      for (const BrokenLine &line : result.lines) {
        QVERIFY2(line.width <= options.width + 1e-9, qPrintable(line.text));
        all += line.text;
      }
      if (!result.shortened) {
        const auto bare = [](QString from) {
          from.removeIf([](QChar character) { return character.isSpace() || character == u'-'; });
          return from;
        };
        QCOMPARE(bare(all), bare(text));
      }
    }
  }

  void isQuickForHugeTexts()
  {
    const QString word(100'000, u'x');
    const BrokenText text = breakText(word, one, square, {.width = 50});
    QCOMPARE(text.lines.size(), (100'000U + 48) / 49);
    QVERIFY(breakText(word, one, square, {.width = 50, .maxLines = 3}).shortened);
  }
};

LANEWAY_TEST(LineBreakTest)
#include "line_break_test.moc"
