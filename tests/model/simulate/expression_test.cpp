#include "model/simulate/expression/compile.h"

#include <cmath>
#include <string>
#include <vector>

#include <QTest>

#include "model/simulate/expression/evaluate.h"
#include "model/simulate/random/stream.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;

/// The language of conditions and values.
class ExpressionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void values_data();
  void values();
  void faultsPointAtTheirPlace_data();
  void faultsPointAtTheirPlace();
  void conditionsMustBeTrueOrFalse();
  void textsAreNumberedOnce();
  void completedNeedsARepeatedStep();
  void deepNestingIsRefused();
  void anyTextIsCompiledOrRefused();
};

namespace {

/// amount 250, urgent true, kind "new", order value 40.
Vocabulary vocabulary()
{
  Vocabulary names;
  names.attributes = {{"amount", ValueType::Number},
                      {"urgent", ValueType::Boolean},
                      {"kind", ValueType::Text},
                      {"order value", ValueType::Number},
                      {"größe", ValueType::Number}};
  names.texts = {"old", "new"};
  return names;
}

double evaluated(const CompiledExpression &compiled)
{
  const double attributes[] = {250, 1, 1, 40, 7};
  return evaluate(compiled.expression, attributes, 2);
}

}  // namespace

void ExpressionTest::values_data()
{
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<double>("value");
  const auto row = [](const char *text, double value) { QTest::newRow(text) << QByteArray(text) << value; };
  row("1 + 2 * 3", 7);
  row("(1 + 2) * 3", 9);
  row("10 - 4 - 3", 3);
  row("16 / 4 / 2", 2);
  row("-2 * -3", 6);
  row("--2", 2);
  row("1.5e2 + .5", 150.5);
  row("amount * 2", 500);
  row("[order value] + größe", 47);
  row("min(3, amount, 2)", 2);
  row("max(3, amount)", 250);
  row("if(amount > 100, 1, 2)", 1);
  row("if(kind = \"old\", 1, if(urgent, 5, 6))", 5);
  row("amount > 200 and urgent", 1);
  row("amount > 200 && !urgent", 0);
  row("not urgent or amount <> 250", 0);
  row("not amount < 100", 1);
  row("false or true and false", 0);
  row("kind = 'new'", 1);
  row("kind != \"new\"", 0);
  row("urgent = true", 1);
  row("amount >= 250 || 1 > 2", 1);
  row("${amount == 250}", 1);
  row("#{ amount <= 249 }", 0);
  row("= amount < 251", 1);
  row("\t amount\n= 250 ", 1);
}

void ExpressionTest::values()
{
  QFETCH(QByteArray, text);
  QFETCH(double, value);
  Vocabulary names = vocabulary();
  const CompiledExpression compiled = compileExpression(text.toStdString(), names);
  QCOMPARE(static_cast<int>(compiled.fault), static_cast<int>(ExpressionFault::None));
  QVERIFY(isSound(compiled.expression, names.attributes.size()));
  QCOMPARE(evaluated(compiled), value);
}

void ExpressionTest::faultsPointAtTheirPlace_data()
{
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<int>("fault");
  QTest::addColumn<int>("offset");
  QTest::addColumn<int>("length");
  const auto row = [](const char *text, ExpressionFault fault, int offset, int length) {
    QTest::newRow(*text ? text : "nothing") << QByteArray(text) << static_cast<int>(fault) << offset << length;
  };
  row("", ExpressionFault::Empty, 0, 0);
  row("${ }", ExpressionFault::Empty, 3, 0);
  row("amount > ", ExpressionFault::UnexpectedEnd, 8, 0);
  row("amount > 5 )", ExpressionFault::Unexpected, 11, 1);
  row("(amount > 5", ExpressionFault::UnexpectedEnd, 11, 0);
  row("amuont > 5", ExpressionFault::UnknownName, 0, 6);
  row("amount > [no such]", ExpressionFault::UnknownName, 9, 7);
  row("amount % 5", ExpressionFault::UnknownCharacter, 7, 1);
  row("kind = \"new", ExpressionFault::UnknownCharacter, 7, 4);
  row("1 2", ExpressionFault::Unexpected, 2, 1);
  row("urgent + 1", ExpressionFault::NeedsNumber, 0, 6);
  row("1 + (2 > 1)", ExpressionFault::NeedsNumber, 4, 1);
  row("amount and urgent", ExpressionFault::NeedsCondition, 0, 6);
  row("not amount", ExpressionFault::NeedsCondition, 4, 6);
  row("amount = kind", ExpressionFault::DifferentTypes, 7, 1);
  row("kind < \"x\"", ExpressionFault::TextHasNoOrder, 5, 1);
  row("urgent < true", ExpressionFault::NeedsNumber, 0, 6);
  row("if(urgent, 1, \"a\")", ExpressionFault::DifferentTypes, 14, 1);
  row("min(1)", ExpressionFault::Unexpected, 5, 1);
  row("1e999", ExpressionFault::UnknownCharacter, 0, 5);
  row("1 < 2 < 3", ExpressionFault::Unexpected, 6, 1);
}

void ExpressionTest::faultsPointAtTheirPlace()
{
  QFETCH(QByteArray, text);
  QFETCH(int, fault);
  QFETCH(int, offset);
  QFETCH(int, length);
  Vocabulary names = vocabulary();
  const std::string given = text.toStdString();
  const CompiledExpression compiled = compileExpression(given, names);
  QCOMPARE(static_cast<int>(compiled.fault), fault);
  QCOMPARE(static_cast<int>(compiled.offset), offset);
  QCOMPARE(static_cast<int>(compiled.length), length);
  QVERIFY(compiled.expression.code.empty());
}

void ExpressionTest::conditionsMustBeTrueOrFalse()
{
  Vocabulary names = vocabulary();
  QVERIFY(compileCondition("amount > 3", names).fault == ExpressionFault::None);
  QVERIFY(compileCondition("amount + 3", names).fault == ExpressionFault::NeedsCondition);
}

void ExpressionTest::textsAreNumberedOnce()
{
  Vocabulary names = vocabulary();
  const CompiledExpression first = compileExpression("\"express\"", names);
  const CompiledExpression second = compileExpression("'express'", names);
  QCOMPARE(evaluated(first), 2.0);
  QCOMPARE(evaluated(second), 2.0);
  QCOMPARE(names.texts.size(), std::size_t(3));
}

void ExpressionTest::completedNeedsARepeatedStep()
{
  Vocabulary names = vocabulary();
  QVERIFY(compileCondition("completed >= 2", names).fault == ExpressionFault::UnknownName);
  names.hasCompleted = true;
  QCOMPARE(evaluated(compileCondition("completed >= 2", names)), 1.0);
  QCOMPARE(evaluated(compileCondition("completed > 2", names)), 0.0);
}

void ExpressionTest::deepNestingIsRefused()
{
  Vocabulary names = vocabulary();
  const std::string parentheses = std::string(100'000, '(') + "1";
  QVERIFY(compileExpression(parentheses, names).fault == ExpressionFault::TooLong);
  QVERIFY(compileExpression(std::string(100'000, '-') + "1", names).fault == ExpressionFault::TooLong);
  // Operands to the right pile up on the stack of the evaluation.
  std::string right = "1";
  for (int i = 0; i < 40; ++i)
    right = "1 - (" + right + ")";
  QVERIFY(compileExpression(right, names).fault == ExpressionFault::TooLong);
}

/// Random strings of the language's own words: compiled code is sound, refused text has a place.
void ExpressionTest::anyTextIsCompiledOrRefused()
{
  const std::vector<std::string> words{"amount", "urgent", "kind", "\"new\"", "1",    "2.5", "+",  "-",
                                       "*",      "/",      "(",    ")",       ",",    "and", "or", "not",
                                       "if",     "min",    "<",    "=",       "true", "!=",  "[",  "completed"};
  Stream numbers(1, 2, 0);
  int compiledOnes = 0;
  for (std::uint64_t i = 0; i < 200'000; ++i) {
    if (i % 60'000 == 0)
      numbers = Stream(1, i, 0);
    std::string text;
    const auto length = static_cast<int>(numbers.uniform() * 8) + 1;
    for (int word = 0; word < length; ++word)
      text += words[static_cast<std::size_t>(numbers.uniform() * static_cast<double>(words.size()))] + " ";
    Vocabulary names = vocabulary();
    const CompiledExpression compiled = compileExpression(text, names);
    if (compiled.fault == ExpressionFault::None) {
      ++compiledOnes;
      QVERIFY2(isSound(compiled.expression, names.attributes.size()), text.c_str());
      (void)evaluated(compiled);
    } else {
      QVERIFY2(compiled.offset + compiled.length <= text.size() && compiled.expression.code.empty(), text.c_str());
    }
  }
  QVERIFY2(compiledOnes > 1000, qPrintable(QString::number(compiledOnes)));
}

LANEWAY_TEST(ExpressionTest)
#include "expression_test.moc"
