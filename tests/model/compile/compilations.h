#pragma once

#include <QStringList>

#include "model/compile/compilation.h"
#include "tests/support/document_builder.h"

/// Small maps, and what becomes of them when they are compiled.
namespace laneway::test {

inline Compilation compiled(const Document &document, QStringView scope = u"p")
{
  return compilePlan(document, {Id(scope)}, document.info().run);
}

/// start -> check -> decide -> (good | again) -> end, in the lanes of sales and back office.
inline DocumentBuilder onboarding()
{
  DocumentBuilder builder;
  builder.process(u"p", u"Onboarding").pool(u"company").lane(u"sales", u"Sales").lane(u"office", u"Back office");
  builder.in(u"sales").start(u"start").task(u"call").in(u"office").task(u"check").gateway(u"decide").end(u"end");
  builder.chain({u"start", u"call", u"check", u"decide", u"end"}).flow(u"decide", u"call");
  return builder;
}

inline QStringList codesOf(const Compilation &compilation)
{
  QStringList codes;
  for (const Finding &finding : compilation.findings)
    codes << finding.code;
  return codes;
}

}  // namespace laneway::test
