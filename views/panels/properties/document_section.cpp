#include "views/panels/properties/document_section.h"

#include <QCompleter>
#include <QRegularExpression>
#include <QTimeZone>

#include "views/widgets/edit_field.h"
#include "views/widgets/form_field.h"

namespace laneway {

DocumentSection::DocumentSection(PropertyContext &context, QWidget *parent) : PropertySection(context, parent)
{
  m_author = new EditField(this);
  m_currency = new EditField(this);
  m_timeZone = new EditField(this);
  QStringList zones;
  for (const QByteArray &each : QTimeZone::availableTimeZoneIds())
    zones << QString::fromLatin1(each);
  auto *completer = new QCompleter(zones, m_timeZone);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  completer->setFilterMode(Qt::MatchContains);
  m_timeZone->setCompleter(completer);
  m_authorField = &addField(*m_author);
  m_currencyField = &addField(*m_currency);
  m_timeZoneField = &addField(*m_timeZone);

  connect(m_author, &EditField::entered, this, [this](const QString &text) {
    change<DocumentInfo>(*m_author, "change-author", [&text](DocumentInfo &info) { info.author = text.simplified(); });
  });
  connect(m_currency, &EditField::entered, this, [this](const QString &text) {
    static const QRegularExpression threeLetters(QStringLiteral("^[A-Za-z]{3}$"));
    const QString code = text.trimmed();
    if (!threeLetters.match(code).hasMatch())
      return m_currency->refuse(tr("“%1” is no currency. Write its three letters, such as EUR or USD.").arg(code));
    change<DocumentInfo>(*m_currency, "change-currency",
                         [&code](DocumentInfo &info) { info.currency = code.toUpper(); });
  });
  connect(m_timeZone, &EditField::entered, this, [this](const QString &text) {
    const QString zone = text.trimmed();
    if (!zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()))
      return m_timeZone->refuse(
          tr("There is no time zone “%1”. Write a region and city, such as Europe/Berlin.").arg(zone));
    change<DocumentInfo>(*m_timeZone, "change-time-zone", [&zone](DocumentInfo &info) { info.timeZone = zone; });
  });
  retranslate();
}

void DocumentSection::load()
{
  const DocumentInfo &info = document().info();
  m_author->show(info.author);
  m_currency->show(info.currency);
  m_timeZone->show(info.timeZone);
}

void DocumentSection::retranslate()
{
  m_authorField->setLabel(tr("Author"));
  m_currencyField->setLabel(tr("Currency"));
  m_timeZoneField->setLabel(tr("Time zone"));
  m_timeZone->setHint(tr("UTC"));
}

}  // namespace laneway
