#include "model/simulate/path_variants.h"

#include <iterator>
#include <utility>

namespace laneway::simulate {

void PathVariants::add(const PathVariants &other)
{
  others += other.others;
  othersCycle += other.othersCycle;
  std::vector<PathVariant> both;
  both.reserve(variants.size() + other.variants.size());
  auto mine = variants.begin();
  for (const PathVariant &theirs : other.variants) {
    while (mine != variants.end() && mine->key < theirs.key)
      both.push_back(std::move(*mine++));
    both.push_back(theirs);
    if (mine != variants.end() && mine->key == theirs.key) {
      both.back().count += mine->count;
      both.back().cycle += mine->cycle;
      ++mine;
    }
  }
  both.insert(both.end(), std::make_move_iterator(mine), std::make_move_iterator(variants.end()));
  variants = std::move(both);
}

}  // namespace laneway::simulate
