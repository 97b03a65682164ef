#include "model/base/id.h"

#include <array>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <unordered_map>

#include <QHashFunctions>

namespace laneway {

namespace {

/// The first UTF-16 units of a text, most significant first: they decide most comparisons without a look at the text.
/// Ids often begin alike ("Activity_...") and differ after that.
using Prefix = std::array<std::uint64_t, 5>;
constexpr std::size_t UnitsInWord = 4;

}  // namespace

struct Id::Entry {
  QString text;
  std::uint64_t hash = 0;
  Prefix prefix{};
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

Prefix prefixOf(QStringView text)
{
  Prefix prefix{};
  for (std::size_t i = 0; i < prefix.size() * UnitsInWord; ++i) {
    const auto at = static_cast<qsizetype>(i);
    std::uint64_t &word = prefix[i / UnitsInWord];
    word = (word << 16) | (at < text.size() ? text[at].unicode() : 0u);
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
  static auto &pool = *new std::unordered_map<QStringView, std::unique_ptr<Entry>, Hash>;
  {
    const std::shared_lock lock(mutex);
    if (const auto found = pool.find(text); found != pool.end()) {
      m_entry = found->second.get();
      return;
    }
  }
  auto entry = std::make_unique<Entry>();
  entry->text = text.toString();
  entry->hash = fnv1a(entry->text.toUtf8());
  entry->prefix = prefixOf(text);
  const std::unique_lock lock(mutex);
  const QStringView key = entry->text;
  m_entry = pool.try_emplace(key, std::move(entry)).first->second.get();
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
  if (m_entry->prefix != other.m_entry->prefix)
    return m_entry->prefix <=> other.m_entry->prefix;
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
