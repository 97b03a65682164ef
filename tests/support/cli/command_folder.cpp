#include "tests/support/cli/command_folder.h"

#include <QBuffer>

#include <nlohmann/json.hpp>

#include "app/cli/command_line.h"
#include "app/cli/interrupt.h"
#include "app/messages/language.h"
#include "model/exchange/files.h"
#include "model/exchange/formats.h"
#include "model/exchange/native/native_format.h"

namespace laneway::test {

using namespace Qt::StringLiterals;

namespace {

Document changed(Document document)
{
  Node check = *document.get<Node>(Id(u"check"));
  check.name = u"Check order"_s;
  check.as<Activity>()->duration = exponential(Duration::fromMinutes(20));
  document.put(check);
  Node added = check;
  added.id = Id(u"file");
  added.name = u"File it"_s;
  document.put(added);
  for (const Id id : document.drawings(Id(u"end"))) {
    Shape shape = *document.get<Shape>(id);
    shape.bounds.x += 100;
    document.put(shape);
  }
  return document;
}

}  // namespace

Answer run(const QStringList &arguments, const QByteArray &input)
{
  QBuffer in;
  in.setData(input);
  QBuffer out;
  QBuffer err;
  in.open(QIODevice::ReadOnly);
  out.open(QIODevice::WriteOnly);
  err.open(QIODevice::WriteOnly);
  cli::Console console(in, out, err, false);
  const Result<cli::Invocation> invocation = cli::readInvocation(arguments);
  if (invocation && !invocation->language.isEmpty())
    (void)setLanguage(invocation->language);
  const int exit = invocation ? cli::run(*invocation, console) : cli::refuse(invocation.error(), console);
  return {exit, QString::fromUtf8(out.data()).replace(u'\u00a0', u' '), QString::fromUtf8(err.data())};
}

bool forgetWhatWasTyped()
{
  cli::setInterrupted(false);
  return bool(setLanguage(u"en"_s));
}

DocumentBuilder smallProcess()
{
  DocumentBuilder builder;
  builder.process(u"orders", u"Orders").pool(u"company").lane(u"clerk", u"Clerk");
  builder.start(u"start", u"Order")
      .task(u"check", u"Check documents")
      .gateway(u"good", GatewayKind::Exclusive, u"Good?");
  builder.end(u"end", u"Done").chain({u"start", u"check", u"good", u"end"}).flow(u"good", u"check");
  builder.changeActivity(u"check", [](Activity &each) { each.duration = exponential(Duration::fromMinutes(10)); });
  builder.change<Flow>(u"good-check", [](Flow &flow) { flow.share = Share{0.2}; });
  builder.workflow(u"pack", u"Packing").start(u"ws").task(u"wrap", u"Wrap").end(u"we").chain({u"ws", u"wrap", u"we"});
  return builder;
}

Workbook smallWorkbook()
{
  Workbook workbook{smallProcess().build(), {}, {}};
  DocumentInfo info = workbook.document.info();
  info.title = u"Orders"_s;
  info.run.instances = 200;
  info.run.replications = 4;
  workbook.document.put(info);
  Scenario two;
  two.id = Id(u"two-clerks");
  two.name = u"Two clerks"_s;
  two.overrides = {{Id(u"role-clerk"), u"amount"_s, JsonValue(nlohmann::json(2))}};
  workbook.document.put(two);
  Document toBe = workbook.document;
  Node check = *toBe.get<Node>(Id(u"check"));
  check.as<Activity>()->duration = constant(Duration::fromMinutes(2));
  toBe.put(check);
  workbook.variants.push_back({u"to-be"_s, {}, toBe});
  return workbook;
}

bool CommandFolder::fill()
{
  const Workbook workbook = smallWorkbook();
  const QByteArray bytes = workbookToJson(workbook);
  Workbook settings = workbook;
  DocumentInfo info = settings.document.info();
  info.run.instances.reset();
  info.run.horizon = Duration::fromDays(20);
  info.run.replications = 40;
  info.run.findsWarmUp = true;
  info.run.precision = Share{0.9};
  info.run.precisionOf = PrecisionFigure::Waiting;
  info.run.target = Duration::fromHours(1);
  settings.document.put(info);
  DocumentBuilder nobody = smallProcess();
  nobody.change<Role>(u"role-clerk", [](Role &role) { role.amount = 0; });
  return m_folder.isValid() && forgetWhatWasTyped() && save(u"small.laneway"_s, workbook) &&
         save(u"settings.laneway"_s, settings) && save(u"changed.laneway"_s, {changed(workbook.document), {}, {}}) &&
         writeBytes(path(u"broken.laneway"_s), bytes.first(bytes.size() / 2)) &&
         save(u"contradiction.laneway"_s, {nobody.build(), {}, {}}) &&
         save(u"empty.laneway"_s, {DocumentBuilder().process(u"p", u"Nothing").build(), {}, {}}) &&
         save(u"pools.laneway"_s,
              {DocumentBuilder().process(u"p").blackBox(u"shop").blackBox(u"bank").build(), {}, {}});
}

Workbook CommandFolder::read(const QString &name) const
{
  return readWorkbookFile(path(name))->workbook;
}

bool CommandFolder::save(const QString &name, const Workbook &workbook) const
{
  return bool(writeWorkbookFile(workbook, path(name)));
}

}  // namespace laneway::test
