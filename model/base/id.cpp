#include "model/base/id.h"

#include <array>
#include <deque>
#include <mutex>
#include <shared_mutex>
#include <unordered_map>
#include <utility>

#include <QHashFunctions>

namespace laneway {

namespace {

/// How a text begins, most significant first: it decides most comparisons without a look at the text. Ids often begin
/// alike ("Activity_...") and differ after that.
using Prefix = std::array<std::uint64_t, 5>;
constexpr std::size_t BytesInWord = 8;

}  // namespace

struct Id::Entry {
  Prefix prefix{};
  std::uint64_t hash = 0;
  QString text;
};

namespace {

std::uint64_t fnv1a(const QByteArray &bytes)
{
  std::uint64_t hash = 14695981039346656037ull;
  for (const char byte : bytes) {
    hash ^= static_cast<unsigned char>(byte);
    hash *= 1099511628211ull;
  }
  return hash;
}

/// Each UTF-16 unit by itself in the bytes that UTF-8 would give it: as dense as ids are plain, and in the same order
/// as the units, which UTF-8 proper is not.
Prefix prefixOf(QStringView text)
{
  Prefix prefix{};
  std::size_t used = 0;
  const auto add = [&](unsigned byte) {
    if (used < prefix.size() * BytesInWord) {
      const std::size_t shift = 8 * (BytesInWord - 1 - used % BytesInWord);
      prefix[used / BytesInWord] |= static_cast<std::uint64_t>(byte) << shift;
      ++used;
    }
  };
  for (const QChar character : text) {
    const unsigned unit = character.unicode();
    if (unit < 0x80) {
      add(unit);
    } else if (unit < 0x800) {
      add(0xc0 | (unit >> 6));
      add(0x80 | (unit & 0x3f));
    } else {
      add(0xe0 | (unit >> 12));
      add(0x80 | ((unit >> 6) & 0x3f));
      add(0x80 | (unit & 0x3f));
    }
  }
  return prefix;
}

}  // namespace

Id::Id(QStringView text)
{
  if (text.isEmpty())
    return;
  struct Hash {
    std::size_t operator()(QStringView view) const noexcept { return qHash(view); }
  };
  // Entries are never freed: ids are few, short and shared by every copy of a document. Lookups only, no iteration.
  static std::shared_mutex mutex;
  static auto &entries = *new std::deque<Entry>;  // What was made together is mostly asked for together.
  static auto &pool = *new std::unordered_map<QStringView, const Entry *, Hash>;
  {
    const std::shared_lock lock(mutex);
    if (const auto found = pool.find(text); found != pool.end()) {
      m_entry = found->second;
      return;
    }
  }
  Entry made{.prefix = prefixOf(text), .hash = 0, .text = text.toString()};
  made.hash = fnv1a(made.text.toUtf8());
  const std::unique_lock lock(mutex);
  if (const auto found = pool.find(text); found != pool.end()) {
    m_entry = found->second;
    return;
  }
  m_entry = &entries.emplace_back(std::move(made));
  pool.emplace(m_entry->text, m_entry);
}

const QString &Id::text() const
{
  static const QString empty;
  return m_entry ? m_entry->text : empty;
}

std::uint64_t Id::hash() const
{
  return m_entry ? m_entry->hash : 0;
}

std::strong_ordering Id::operator<=>(const Id &other) const
{
  if (m_entry == other.m_entry)
    return std::strong_ordering::equal;
  if (!m_entry || !other.m_entry)
    return m_entry ? std::strong_ordering::greater : std::strong_ordering::less;
  const Prefix &mine = m_entry->prefix;
  const Prefix &others = other.m_entry->prefix;
  for (std::size_t word = 0; word < mine.size(); ++word) {
    if (mine[word] != others[word])
      return mine[word] <=> others[word];
  }
  return QStringView(m_entry->text).compare(other.m_entry->text) <=> 0;
}

bool isValidIdText(QStringView text)
{
  if (text.isEmpty())
    return false;
  const auto starts = [](QChar c) { return c.isLetter() || c == u'_' || c.isSurrogate(); };
  if (!starts(text.front()))
    return false;
  for (const QChar c : text) {
    if (!starts(c) && !c.isDigit() && !c.isMark() && c != u'.' && c != u'-' && c != u'\u00b7')
      return false;
  }
  return true;
}

}  // namespace laneway
