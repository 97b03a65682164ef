#include "model/base/id_generator.h"

#include <QString>

namespace laneway {

namespace {

/// SplitMix64 (Steele, Lea, Flood 2014).
std::uint64_t advance(std::uint64_t &state)
{
  state += 0x9e3779b97f4a7c15ull;
  std::uint64_t z = state;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
  return z ^ (z >> 31);
}

/// Crockford's alphabet: no letters that look like digits.
constexpr char Alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";

}  // namespace

Id IdGenerator::next(QStringView prefix, const std::function<bool(Id)> &isTaken)
{
  for (;;) {
    QString text = prefix.toString();
    text += u'-';
    std::uint64_t bits = advance(m_state);
    for (int i = 0; i < 8; ++i, bits >>= 5)
      text += QLatin1Char(Alphabet[bits & 31]);
    const Id id(text);
    if (!isTaken(id))
      return id;
  }
}

}  // namespace laneway
