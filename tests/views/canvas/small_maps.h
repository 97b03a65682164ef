#pragma once

#include "tests/support/document_builder.h"

/// The maps that several tests of the canvas begin with, drawn in "p-map".
namespace laneway::test {

/// The pool "company" with the lanes "sales" and below it "office"; what is added next goes into "sales".
inline DocumentBuilder company()
{
  return DocumentBuilder().process(u"p").pool(u"company").lane(u"sales").lane(u"office").in(u"sales");
}

/// begin -> call -> offer -> done, without lanes.
inline Document oneLine()
{
  return DocumentBuilder()
      .process(u"p")
      .start(u"begin")
      .task(u"call")
      .task(u"offer")
      .end(u"done")
      .chain({u"begin", u"call", u"offer", u"done"})
      .build();
}

/// begin -> call -> offer in the lane "sales", file -> done in "office" below it.
inline Document twoLanes()
{
  return company()
      .start(u"begin")
      .task(u"call")
      .task(u"offer")
      .in(u"office")
      .task(u"file")
      .end(u"done")
      .chain({u"begin", u"call", u"offer", u"file", u"done"})
      .build();
}

}  // namespace laneway::test
