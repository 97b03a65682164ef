#include "app/cli/console.h"

#include <QIODevice>

#include "app/messages/format.h"

namespace laneway::cli {

using namespace Qt::StringLiterals;

void Console::print(const QString &text)
{
  write(text.toUtf8());
}

void Console::write(QByteArrayView bytes)
{
  m_isSound = m_out.write(bytes.data(), bytes.size()) == bytes.size() && m_isSound;
}

void Console::complain(const QString &sentence)
{
  clearProgress();
  m_err.write(QString(u"laneway: "_s + sentence + u'\n').toUtf8());
}

QByteArray Console::readAll()
{
  return m_in.readAll();
}

void Console::showProgress(double share)
{
  if (!m_showsProgress)
    return;
  constexpr int Cells = 30;
  const int filled = static_cast<int>(share * Cells);
  const QString bar = QString(filled, u'#') + QString(Cells - filled, u'.');
  m_err.write(QString(u"\r["_s + bar + u"] "_s + formatShare({share}) + u"  "_s).toUtf8());
  m_isProgressShown = true;
}

void Console::clearProgress()
{
  if (m_isProgressShown)
    m_err.write("\r\x1b[K");
  m_isProgressShown = false;
}

}  // namespace laneway::cli
