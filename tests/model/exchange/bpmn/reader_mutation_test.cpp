#include <algorithm>
#include <random>
#include <vector>

#include <QDir>
#include <QTest>

#include "model/exchange/files.h"
#include "tests/fuzz/reader_oracles.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

namespace {

constexpr int MutationsOfBpmn = 600;
constexpr int MutationsOfProsimos = 2000;

QByteArray seed(const QString &name)
{
  const Result<QByteArray> bytes = readBytes(QStringLiteral(LANEWAY_SOURCE_DIR "/tests/fuzz/seeds/") + name);
  return bytes ? *bytes : QByteArray();
}

/// Breaks a text in the ways that fuzzing found worth trying: at random, but the same on every machine.
class Mutator {
 public:
  Mutator(std::uint64_t seed, QByteArray donor) : m_random(seed), m_donor(std::move(donor)) {}

  QByteArray mutated(QByteArray text)
  {
    for (qsizetype times = 1 + below(3); times > 0; --times)
      mutate(text);
    return text;
  }

 private:
  qsizetype below(qsizetype bound)
  {
    return bound > 0 ? static_cast<qsizetype>(m_random() % static_cast<std::uint64_t>(bound)) : 0;
  }

  /// What stands between two quotes or brackets, now and then anything.
  QByteArray pieceOf(const QByteArray &text)
  {
    const char ends[] = {'"', '<', '>', ' '};
    const qsizetype from = below(text.size());
    const qsizetype to = text.indexOf(ends[below(4)], from);
    return text.mid(from, to < 0 ? below(40) : std::min<qsizetype>(to - from + 1, 400));
  }

  void mutate(QByteArray &text)
  {
    static const std::vector<QByteArray> Awkward{
        "",          "-1",  "1e999", "nan", "99999999999999999999", "PT-1S",   "true",   "\xff\xfe",  "&#0;", "&lt;",
        "<![CDATA[", "]]>", "<!--",  "\"",  "P1Y2M3DT4H5M6S",       "process", "xmlns=", "0x7fffffff"};
    const qsizetype at = below(text.size());
    switch (below(10)) {  // most leave the file well-formed: what is refused at once shows little
      case 0:
        text.remove(at, 1 + below(60));
        break;
      case 1:
        text.insert(at, pieceOf(text));
        break;
      case 2:
        text.insert(at, pieceOf(m_donor));
        break;
      case 3:
        text.replace(at, 1 + below(12),
                     Awkward[static_cast<std::size_t>(below(static_cast<qsizetype>(Awkward.size())))]);
        break;
      case 4:
        if (!text.isEmpty())
          text[at] = static_cast<char>(below(256));
        break;
      default:
        changeValue(text, at);
        break;
    }
  }

  /// One quoted value takes the place of another: references that point elsewhere.
  void changeValue(QByteArray &text, qsizetype at)
  {
    const auto valueFrom = [&text](qsizetype from) {
      const qsizetype first = text.indexOf('"', from);
      const qsizetype last = first < 0 ? -1 : text.indexOf('"', first + 1);
      return std::pair(first, last);
    };
    const auto [from, to] = valueFrom(at);
    const auto [otherFrom, otherTo] = valueFrom(below(text.size()));
    if (to > 0 && otherTo > 0)
      text.replace(from, to - from, text.mid(otherFrom, otherTo - otherFrom));
  }

  std::mt19937_64 m_random;
  QByteArray m_donor;
};

}  // namespace

/// The readers on broken files: a short run of what the fuzz targets do for as long as one likes.
class ReaderMutationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void brokenBpmnIsRefusedOrReadSoundly_data()
  {
    QTest::addColumn<QString>("file");
    for (const char *name : {"map.bpmn", "bpsim.bpmn", "qbp.bpmn"})
      QTest::newRow(name) << QString::fromLatin1(name);
  }
  void brokenBpmnIsRefusedOrReadSoundly()
  {
    QFETCH(const QString, file);
    const QByteArray text = seed(file);
    QVERIFY(!text.isEmpty());
    QVERIFY(workbookFromBpmn(text, file));
    constexpr std::uint64_t Seed = 20240611;
    qInfo("seed %llu", static_cast<unsigned long long>(Seed));
    Mutator mutator(Seed, seed(file == u"map.bpmn" ? u"bpsim.bpmn"_s : u"map.bpmn"_s));
    int read = 0;
    for (int i = 0; i < MutationsOfBpmn; ++i) {
      const QByteArray broken = mutator.mutated(text);
      const char *fault = fuzz::faultOfBpmn(broken);
      QVERIFY2(!fault, qPrintable(u"%1, mutation %2"_s.arg(QString::fromLatin1(fault)).arg(i)));
      read += workbookFromBpmn(broken, file) ? 1 : 0;
    }
    // Files that are refused at once would show nothing.
    QVERIFY2(read > MutationsOfBpmn / 10, qPrintable(QString::number(read)));
  }

  void brokenScenariosAreRefusedOrLaidSoundly()
  {
    const auto map = workbookFromBpmn(seed(u"map.bpmn"_s), u"map"_s);
    QVERIFY(map);
    const QByteArray text = seed(u"scenario.json"_s);
    QVERIFY(readProsimos(text, u"scenario"_s));
    Mutator mutator(20240612, text);
    for (int i = 0; i < MutationsOfProsimos; ++i) {
      const char *fault = fuzz::faultOfProsimos(mutator.mutated(text), map->workbook.document);
      QVERIFY2(!fault, qPrintable(u"%1, mutation %2"_s.arg(QString::fromLatin1(fault)).arg(i)));
    }
  }
};

LANEWAY_TEST(ReaderMutationTest)
#include "reader_mutation_test.moc"
