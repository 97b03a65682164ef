#pragma once

#include <QByteArray>

#include "model/exchange/bpmn/bpmn_format.h"

namespace laneway::test {

/// The document of a BPMN file with the collaboration "c", drawn in "c-map"; empty where the file is refused.
/// `definitions` stands beside the collaboration. Shapes are written with the prefixes bpmndi, dc and di.
inline Document collaborationFromBpmn(const QByteArray &collaboration, const QByteArray &shapes,
                                      const QByteArray &definitions = {})
{
  const QByteArray file =
      "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' "
      "xmlns:bpmndi='http://www.omg.org/spec/BPMN/20100524/DI' xmlns:dc='http://www.omg.org/spec/DD/20100524/DC' "
      "xmlns:di='http://www.omg.org/spec/DD/20100524/DI' targetNamespace='urn:test'>" +
      definitions + "<collaboration id='c'>" + collaboration +
      "</collaboration><bpmndi:BPMNDiagram id='c-map'><bpmndi:BPMNPlane id='plane' bpmnElement='c'>" + shapes +
      "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>";
  const Result<Imported> imported = workbookFromBpmn(file, QStringLiteral("test.bpmn"));
  return imported ? imported->workbook.document : Document();
}

}  // namespace laneway::test
