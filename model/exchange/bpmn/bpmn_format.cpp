#include "model/exchange/bpmn/bpmn_format.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "model/exchange/bpmn/carried_parameters.h"
#include "model/exchange/bpmn/namespaces.h"
#include "model/exchange/bpmn/reader.h"
#include "model/exchange/bpmn/residue.h"
#include "model/exchange/bpmn/values.h"
#include "model/exchange/bpmn/vocabulary.h"
#include "model/exchange/bpmn/writer.h"
#include "model/exchange/draw_undrawn.h"
#include "model/exchange/xml/xml_text.h"

namespace laneway {

using namespace Qt::StringLiterals;

bool looksLikeBpmn(QByteArrayView head)
{
  return head.startsWith('<') && head.contains(QByteArrayView(bpmn::ModelNamespace.data()));
}

Result<Imported> workbookFromBpmn(QByteArrayView bytes, const QString &name)
{
  const Result<std::unique_ptr<xml::Parsed>> parsed = xml::parse(bytes, name);
  if (!parsed)
    return parsed.error();
  const xml::Parsed &file = **parsed;
  const pugi::xml_node root = file.tree.document_element();
  const int line = file.lines.lineAt(root.offset_debug());
  const int column = file.lines.columnAt(root.offset_debug());
  const QString rootName = QString::fromUtf8(root.name());
  const bpmn::Namespaces namespaces = bpmn::normalize(root);
  if (std::string_view(root.name()) != "definitions")
    return Error{u"bpmn-not-bpmn"_s, {name, rootName, QString::number(line), QString::number(column)}, {}};
  Imported imported;
  if (file.assumedFrom)
    imported.report.push_back({u"xml-encoding-assumed"_s, {}, *file.assumedFrom});
  for (const xml::UnresolvedEntity &entity : file.entities)
    imported.report.push_back(
        {u"xml-entity-not-resolved"_s, {QString::fromUtf8(entity.name)}, file.lines.lineAt(entity.offset)});
  imported.workbook.document = bpmn::Reader(file.lines, imported.report).read(root, namespaces);
  Document &document = imported.workbook.document;
  const bool isDrawn = !document.diagrams().isEmpty();
  for (const Id made : drawUndrawn(document)) {
    if (!isDrawn)
      continue;
    Diagram diagram = *document.get<Diagram>(made);
    diagram.extras = Extras(nlohmann::json{{bpmn::ExtrasKey, {{bpmn::UndrawnKey, true}}}});
    document.put(std::move(diagram));
  }
  return imported;
}

ImportReport bpmnLosses(const Workbook &workbook)
{
  const Document &document = workbook.document;
  ImportReport report;
  const auto add = [&report](const QString &code, qsizetype count) {
    if (count > 0)
      report.push_back({code, {QString::number(count)}});
  };
  add(u"bpmn-without-variants"_s, static_cast<qsizetype>(workbook.variants.size()));
  add(u"bpmn-phases-as-lanes"_s, std::count_if(document.lanes().begin(), document.lanes().end(),
                                               [](const Lane &lane) { return lane.kind == LaneKind::Phase; }));
  qsizetype own = 0;
  const bpmn::CarriedParameters carried = bpmn::carriedParametersOf(document);
  const Document &known = carried.known;
  const auto countIn = [&](const auto &table) {
    own +=
        std::count_if(table.begin(), table.end(), [&](const auto &row) { return !bpmn::valuesOf(row, known).empty(); });
  };
  countIn(document.processes());
  countIn(document.nodes());
  countIn(document.flows());
  add(u"bpmn-own-values"_s, own);
  if (carried.qbpIsStale)
    report.push_back({u"bpmn-stale-qbp"_s, {}});
  return report;
}

Result<Exported> workbookToBpmn(const Workbook &workbook)
{
  return Exported{bpmn::write(workbook.document), bpmnLosses(workbook)};
}

}  // namespace laneway
