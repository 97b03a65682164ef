#pragma once

#include "tests/support/document_builder.h"

namespace laneway::test {

/// A small map "p" with names to look for and elements of every kind to say something about: a pool with one lane, in
/// it s -> a -> b -> e. The start event "s" is documented.
inline Document contractsMap()
{
  return DocumentBuilder()
      .process(u"p", u"Contracts")
      .pool(u"company", u"Company")
      .lane(u"sales", u"Sales")
      .start(u"s", u"Signed")
      .task(u"a", u"Check contract")
      .task(u"b", u"Contract check, contract archive")
      .end(u"e", u"Done")
      .chain({u"s", u"a", u"b", u"e"})
      .change<Node>(u"s", [](Node &node) { node.documentation = QStringLiteral("By post or a contract portal."); })
      .build();
}

}  // namespace laneway::test
