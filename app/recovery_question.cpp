#include "app/recovery_question.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace laneway {

namespace {

struct RecoveryQuestion {
  Q_DECLARE_TR_FUNCTIONS(RecoveryQuestion)
};

QString namesOf(const std::vector<AbandonedJournal> &journals)
{
  QStringList lines;
  for (const AbandonedJournal &each : journals)
    lines << RecoveryQuestion::tr("“%1”, last changed %2")
                 .arg(each.name, QLocale().toString(each.lastChange, QLocale::ShortFormat));
  return lines.join(u'\n');
}

}  // namespace

RecoveryAnswer askWhetherToRecover(const std::vector<AbandonedJournal> &journals, QWidget *parent)
{
  QMessageBox question(
      QMessageBox::Question, RecoveryQuestion::tr("Unsaved changes"),
      journals.size() == 1
          ? RecoveryQuestion::tr("Laneway ended before this document was saved. Recover its changes?")
          : RecoveryQuestion::tr("Laneway ended before these documents were saved. Recover their changes?"),
      QMessageBox::NoButton, parent);
  question.setInformativeText(namesOf(journals));
  QPushButton *recover = question.addButton(RecoveryQuestion::tr("&Recover"), QMessageBox::AcceptRole);
  QPushButton *discard = question.addButton(RecoveryQuestion::tr("&Discard"), QMessageBox::DestructiveRole);
  QPushButton *later = question.addButton(RecoveryQuestion::tr("&Ask Again Later"), QMessageBox::RejectRole);
  question.setDefaultButton(recover);
  question.setEscapeButton(later);
  question.exec();
  if (question.clickedButton() == recover)
    return RecoveryAnswer::Recover;
  return question.clickedButton() == discard ? RecoveryAnswer::Discard : RecoveryAnswer::Later;
}

}  // namespace laneway
