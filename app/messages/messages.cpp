#include "app/messages/messages.h"

#include <cstring>

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include "app/messages/format.h"
#include "app/messages/sentence_table.h"
#include "model/base/result.h"
#include "model/check/finding.h"
#include "model/compile/report.h"
#include "model/edit/session.h"
#include "model/exchange/import_report.h"

namespace laneway {

namespace {

using Texts = QHash<QString, const char *>;

Texts textsOf(std::initializer_list<std::span<const messages::Sentence>> tables)
{
  Texts texts;
  for (const auto &table : tables)
    for (const messages::Sentence &each : table)
      texts.insert(QString::fromLatin1(each.code), each.text);
  return texts;
}

QString filled(const Texts &texts, const QString &code, const QStringList &arguments)
{
  const char *text = texts.value(code);
  if (!text)  // a code without a sentence is a mistake, but must not hide what happened
    return arguments.isEmpty() ? code : QStringLiteral("%1: %2").arg(code, arguments.join(QStringLiteral(", ")));
  const bool counts = std::strstr(text, "%n") != nullptr && !arguments.isEmpty();
  const int number = counts ? arguments.front().toInt() : -1;
  QString result = QCoreApplication::translate("Messages", text, nullptr, number);
  const QString unnamed = QCoreApplication::translate("Messages", "(no name)");
  // One pass over the text, so that a "%2" inside an argument stays what it is.
  for (qsizetype at = result.indexOf(u'%'); at >= 0 && at + 1 < result.size();) {
    const int which = result[at + 1].digitValue();
    if (which >= 1 && which <= arguments.size()) {
      const QString argument = arguments[which - 1].isEmpty() ? unnamed : arguments[which - 1];
      result.replace(at, 2, argument);
      at = result.indexOf(u'%', at + argument.size());
    } else {
      at = result.indexOf(u'%', at + 1);
    }
  }
  return result;
}

/// An argument of a statement as people read it.
struct Written {
  const QString &currency;
  QString operator()(const QString &text) const { return text; }
  QString operator()(Duration duration) const { return formatDuration(duration); }
  QString operator()(Share share) const { return formatShare(share); }
  QString operator()(Money money) const { return formatMoney(money, currency); }
  QString operator()(qint64 count) const { return formatCount(count); }
};

}  // namespace

QString sentence(const Error &error)
{
  static const Texts texts = textsOf({messages::editSentences(), messages::fileSentences(),
                                      messages::simulationSentences(), messages::commandSentences()});
  return filled(texts, error.code, error.arguments);
}

QString sentence(const Finding &finding)
{
  static const Texts texts = textsOf({messages::checkSentences(), messages::simulationSentences()});
  return filled(texts, finding.code, finding.arguments);
}

QString sentence(const ImportNote &note)
{
  static const Texts texts = textsOf({messages::fileSentences()});
  return filled(texts, note.code, note.arguments);
}

QString sentence(const Statement &statement, const QString &currency)
{
  static const Texts texts = textsOf({messages::readingSentences()});
  QStringList arguments;
  for (const StatementArgument &argument : statement.arguments)
    arguments.append(std::visit(Written{currency}, argument));
  return filled(texts, statement.code, arguments);
}

QString sentence(const ActionLabel &label)
{
  static const Texts texts = textsOf({messages::actionSentences()});
  return filled(texts, label.code, label.arguments);
}

}  // namespace laneway
