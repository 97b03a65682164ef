#include "app/lay_out.h"

#include <memory>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>

#include "app/cli/drawing.h"
#include "model/edit/draft.h"
#include "model/edit/session.h"
#include "model/layout/inter_metrics.h"

using namespace Qt::StringLiterals;

namespace laneway {

namespace {

constexpr unsigned long MomentMs = 200;  ///< Nobody minds waiting this long without being told.

struct LayOut {
  Q_DECLARE_TR_FUNCTIONS(LayOut)
};

/// What the thread works on. It outlives a cancelled run, whose thread ends by itself.
struct Work {
  Document document;
  Id diagram;
  layout::DiagramLayout how;
  std::uint64_t seed = 0;
  Result<void> done = {};

  void run()
  {
    IdGenerator ids(seed);
    Draft draft{document, ids};
    done = layout::layoutDiagram(draft, diagram, how, layout::interMetrics());
    document = draft.document;
  }
};

QString codeOf(layout::LayoutMode mode)
{
  switch (mode) {
    case layout::LayoutMode::Everything:
      return u"lay-out"_s;
    case layout::LayoutMode::Selection:
      return u"lay-out-selection"_s;
    case layout::LayoutMode::NewOnly:
      return u"place-undrawn"_s;
    case layout::LayoutMode::Sketch:
      return u"tidy"_s;
    case layout::LayoutMode::Routes:
      return u"route-flows"_s;
  }
  Q_UNREACHABLE();
}

/// False where the user cancelled.
bool waitShowingProgress(QThread &thread, QWidget *parent)
{
  QProgressDialog progress(LayOut::tr("Laying out the diagram…"), LayOut::tr("Cancel"), 0, 0, parent);
  progress.setWindowTitle(LayOut::tr("Layout"));
  progress.setWindowModality(Qt::WindowModal);
  progress.setMinimumDuration(0);
  QEventLoop loop;
  QObject::connect(&thread, &QThread::finished, &loop, &QEventLoop::quit);
  QObject::connect(&progress, &QProgressDialog::canceled, &loop, &QEventLoop::quit);
  progress.show();
  if (!thread.isFinished())
    loop.exec();
  return !progress.wasCanceled();
}

}  // namespace

Result<void> layOut(Session &session, Id diagram, const layout::DiagramLayout &how, QWidget *parent)
{
  const std::uint64_t revision = session.revision();
  // A file just opened gets the ids that the command line gives it; later runs give others, as none is used twice.
  const auto work = std::make_shared<Work>(Work{session.document(), diagram, how, cli::DrawingSeed + revision, {}});
  QThread *thread = QThread::create([work] { work->run(); });
  QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
  thread->start();
  if (!thread->wait(MomentMs) && !waitShowingProgress(*thread, parent))
    return {};
  if (!work->done)
    return work->done;
  if (session.revision() != revision)  // edited meanwhile through another window
    return Error{u"layout-outdated"_s, {}, {}};
  const auto kept = session.perform({codeOf(how.mode), {}}, [&](Draft &draft) -> Result<void> {
    draft.document = work->document;
    return {};
  });
  return kept ? Result<void>{} : kept.error();
}

}  // namespace laneway
