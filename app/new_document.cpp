#include "app/new_document.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include "model/edit/create_process.h"
#include "model/edit/draft.h"

namespace laneway {

Workbook newWorkbook()
{
  IdGenerator ids(QRandomGenerator::global()->generate64());
  Draft draft{{}, ids};
  const auto created =
      createProcess(draft, QCoreApplication::translate("NewDocument", "New process"), ProcessCategory::Operational);
  Q_ASSERT(created);
  Workbook workbook;
  workbook.document = std::move(draft.document);
  return workbook;
}

}  // namespace laneway
