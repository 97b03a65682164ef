#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "tests/fuzz/reader_oracles.h"

namespace {

/// What the scenario among the seeds is about.
laneway::Document map()
{
  constexpr char Map[] = R"(<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
    <process id="p"><startEvent id="s"/><task id="a"/><task id="b"/><exclusiveGateway id="g"/><endEvent id="e"/>
      <intermediateCatchEvent id="w"><timerEventDefinition/></intermediateCatchEvent>
      <sequenceFlow id="f0" sourceRef="s" targetRef="a"/><sequenceFlow id="f1" sourceRef="a" targetRef="g"/>
      <sequenceFlow id="f2" sourceRef="g" targetRef="b"/><sequenceFlow id="f3" sourceRef="g" targetRef="w"/>
      <sequenceFlow id="f4" sourceRef="w" targetRef="e"/><sequenceFlow id="f5" sourceRef="b" targetRef="e"/>
    </process></definitions>)";
  const auto imported = laneway::workbookFromBpmn(Map, QStringLiteral("map"));
  return imported ? imported->workbook.document : laneway::Document();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
  using namespace laneway;
  static const Document document = map();
  if (fuzz::faultOfProsimos({reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)}, document))
    std::abort();
  return 0;
}
