#include "views/widgets/date_field.h"

#include <QLocale>

namespace laneway {

using namespace Qt::StringLiterals;

QDate dateFromInput(const QString &typed)
{
  const QString text = typed.simplified();
  if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid())
    return date;
  const QLocale locale;
  for (const QString &format :
       {u"d MMM yyyy"_s, u"d. MMM yyyy"_s, u"d MMMM yyyy"_s, u"d. MMMM yyyy"_s, u"d.M.yyyy"_s, u"MMM d, yyyy"_s})
    if (const QDate date = locale.toDate(text, format); date.isValid())
      return date;
  for (const QLocale::FormatType type : {QLocale::ShortFormat, QLocale::LongFormat, QLocale::NarrowFormat}) {
    // A year of two digits means this century.
    if (QDate date = locale.toDate(text, type); date.isValid())
      return date.year() < 2000 && !text.contains(QString::number(date.year())) ? date.addYears(100) : date;
  }
  return {};
}

QString dateInput(QDate date)
{
  return date.isValid() ? QLocale().toString(date, u"d MMM yyyy"_s) : QString();
}

DateField::DateField(QWidget *parent) : EditField(parent)
{
  connect(this, &EditField::entered, this, [this](const QString &text) {
    const QDate date = dateFromInput(text);
    if (date.isValid() || text.trimmed().isEmpty())
      Q_EMIT dateEntered(date);
    else
      refuse(tr("“%1” is no date. Write it like %2.").arg(text.trimmed(), dateInput(QDate(2026, 3, 31))));
  });
}

void DateField::showDate(QDate date)
{
  show(dateInput(date));
}

}  // namespace laneway
