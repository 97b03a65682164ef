#pragma once

#include <cstddef>
#include <vector>

#include <QByteArray>

/// Names in an XML text that stand for other text ("&company;"). Laneway resolves none but those of XML itself: what a
/// file declares could be endless, or lie elsewhere.
namespace laneway::xml {

struct UnresolvedEntity {
  QByteArray name;            ///< Without "&" and ";".
  std::ptrdiff_t offset = 0;  ///< In bytes, where it first stands.
};

/// Each name once, in the order of the text. Comments, CDATA sections and the DOCTYPE itself hold none.
[[nodiscard]] std::vector<UnresolvedEntity> unresolvedEntities(QByteArrayView text);

}  // namespace laneway::xml
