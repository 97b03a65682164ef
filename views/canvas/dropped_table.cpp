#include "views/canvas/dropped_table.h"

#include <QFileInfo>
#include <QList>
#include <QMimeData>
#include <QUrl>

#include "model/edit/csv_text.h"
#include "model/exchange/files.h"
#include "views/canvas/canvas.h"
#include "views/canvas/clipboard.h"

namespace laneway::canvas {

using namespace Qt::StringLiterals;

namespace {

/// More than the rows that are pasted at once can fill.
constexpr qsizetype LongestFile = 4'000'000;

}  // namespace

bool isDroppedTable(const QMimeData &mime)
{
  const QList<QUrl> urls = mime.urls();
  if (urls.size() != 1 || !urls.front().isLocalFile())
    return false;
  const QString suffix = QFileInfo(urls.front().toLocalFile()).suffix().toLower();
  return suffix == u"csv"_s || suffix == u"tsv"_s;
}

void dropTable(Canvas &canvas, const QMimeData &mime, QPointF at)
{
  const Result<QByteArray> bytes = readBytes(mime.urls().front().toLocalFile());
  if (bytes)
    pasteText(canvas, tabbedFromCsv(QByteArrayView(*bytes).first(qMin(bytes->size(), LongestFile))), at);
  else
    canvas.refuse(bytes.error());
}

}  // namespace laneway::canvas
