#include "model/exchange/native/json_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <memory>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace laneway::json {

using namespace Qt::StringLiterals;

namespace {

/// Nothing honest nests deeper; trees are destroyed and walked by recursion.
constexpr std::size_t MaxDepth = 250;
constexpr qsizetype LineLength = 110;

/// Line and column, from 1, of a byte offset; columns count characters.
QStringList positionOf(QByteArrayView text, std::size_t offset)
{
  const QByteArrayView before = text.first(std::min(static_cast<qsizetype>(offset), text.size()));
  const qsizetype lineStart = before.lastIndexOf('\n') + 1;
  const auto lines = std::count(before.begin(), before.end(), '\n') + 1;
  const QString line = QString::fromUtf8(before.sliced(lineStart));
  return {QString::number(lines), QString::number(std::max<qsizetype>(line.size(), 1))};
}

/// Builds the tree from nlohmann's events and stops at the first thing that is not acceptable.
class Builder : public nlohmann::json_sax<Tree> {
 public:
  Tree root;
  QString problem;  ///< Code of the error, empty where none.
  QStringList arguments;

  bool null() override { return put(nullptr); }
  bool boolean(bool value) override { return put(value); }
  bool number_integer(number_integer_t value) override { return put(value); }
  bool number_unsigned(number_unsigned_t value) override { return put(value); }
  bool number_float(number_float_t value, const string_t &) override { return put(value); }
  bool string(string_t &value) override { return put(std::move(value)); }
  bool binary(binary_t &) override { return false; }
  bool start_object(std::size_t) override { return open(Tree::object()); }
  bool start_array(std::size_t) override { return open(Tree::array()); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t &name) override
  {
    Open &open = m_open.back();
    auto &members = open.container->get_ref<Tree::object_t &>();
    const auto isName = [&name](const auto &member) { return member.first == name; };
    const bool twice = members.size() < FewKeys ? std::any_of(members.begin(), members.end(), isName)
                                                : !open.index(members).insert(name).second;
    if (twice)
      return stop(u"json-key-twice"_s, {QString::fromStdString(name)});
    m_slot = &members.emplace_back(std::move(name), nullptr).second;
    return true;
  }

  bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &error) override
  {
    const std::string what = error.what();
    if (error.id == 406)
      problem = u"json-number-too-large"_s;
    else if (what.find("UTF-8") != std::string::npos)
      problem = u"json-not-utf8"_s;
    else if (what.find("unexpected end of input") != std::string::npos ||
             what.find("missing closing quote") != std::string::npos)
      problem = u"json-cut-off"_s;
    else
      problem = u"json-syntax"_s;
    return false;
  }

 private:
  /// Objects with more members look their keys up in a set.
  static constexpr std::size_t FewKeys = 32;

  struct Open {
    Tree *container;  ///< Stable: a container only grows while its last child is closed.
    std::unique_ptr<std::unordered_set<std::string>> keys;

    std::unordered_set<std::string> &index(const Tree::object_t &members)
    {
      if (!keys) {
        keys = std::make_unique<std::unordered_set<std::string>>();
        for (const auto &member : members)
          keys->insert(member.first);
      }
      return *keys;
    }
  };

  bool stop(const QString &code, const QStringList &more = {})
  {
    problem = code;
    arguments = more;
    return false;
  }

  template <typename Value>
  Tree *place(Value &&value)
  {
    if (m_open.empty()) {
      root = std::forward<Value>(value);
      return &root;
    }
    if (Tree &container = *m_open.back().container; container.is_array())
      return &container.emplace_back(std::forward<Value>(value));
    *m_slot = std::forward<Value>(value);
    return m_slot;
  }
  template <typename Value>
  bool put(Value &&value)
  {
    place(std::forward<Value>(value));
    return true;
  }
  bool open(Tree container)
  {
    if (m_open.size() >= MaxDepth)
      return stop(u"json-too-deep"_s);
    m_open.push_back({place(std::move(container)), nullptr});
    return true;
  }
  bool close()
  {
    m_open.pop_back();
    return true;
  }

  std::vector<Open> m_open;
  Tree *m_slot = nullptr;  ///< Where the value of the last key goes.
};

/// Reads the bytes and counts them, so that an error we raise ourselves knows its place too.
class CountingInput {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char *;
  using reference = const char &;

  CountingInput(const char *at, const char **furthest) : m_at(at), m_furthest(furthest) {}
  reference operator*() const { return *m_at; }
  CountingInput &operator++()
  {
    *m_furthest = ++m_at;
    return *this;
  }
  CountingInput operator++(int)
  {
    CountingInput before = *this;
    ++*this;
    return before;
  }
  bool operator==(const CountingInput &other) const { return m_at == other.m_at; }

 private:
  const char *m_at;
  const char **m_furthest;
};

bool isPlain(const Tree &tree)
{
  return !tree.is_structured();
}

/// Whether the tree may stand on one line: plain values, and lists of plain values (points).
bool isShallow(const Tree &tree)
{
  return std::all_of(tree.begin(), tree.end(), [](const Tree &each) {
    return isPlain(each) || (each.is_array() && std::all_of(each.begin(), each.end(), isPlain));
  });
}

void printText(const std::string &text, QByteArray &to)
{
  static constexpr char Hex[] = "0123456789abcdef";
  to += '"';
  for (const char c : text) {
    switch (c) {
      case '"':
        to += "\\\"";
        break;
      case '\\':
        to += "\\\\";
        break;
      case '\n':
        to += "\\n";
        break;
      case '\r':
        to += "\\r";
        break;
      case '\t':
        to += "\\t";
        break;
      default:
        if (static_cast<unsigned char>(c) < 0x20) {
          to += "\\u00";
          to += Hex[(c >> 4) & 15];
          to += Hex[c & 15];
        } else {
          to += c;
        }
    }
  }
  to += '"';
}

void printNumber(double number, QByteArray &to)
{
  if (!std::isfinite(number))
    number = 0;
  char buffer[32];
  const auto written = std::to_chars(std::begin(buffer), std::end(buffer), number);
  to.append(buffer, written.ptr - buffer);
}

void printPlain(const Tree &tree, QByteArray &to)
{
  if (tree.is_string())
    printText(tree.get_ref<const std::string &>(), to);
  else if (tree.is_number_float())
    printNumber(tree.get<double>(), to);
  else
    to += QByteArray::fromStdString(tree.dump());
}

void printLine(const Tree &tree, QByteArray &to, const char *comma, const char *colon)
{
  if (isPlain(tree)) {
    printPlain(tree, to);
    return;
  }
  const bool isObject = tree.is_object();
  to += isObject ? '{' : '[';
  bool first = true;
  for (auto each = tree.begin(); each != tree.end(); ++each) {
    if (!first)
      to += comma;
    first = false;
    if (isObject) {
      printText(each.key(), to);
      to += colon;
    }
    printLine(*each, to, comma, colon);
  }
  to += isObject ? '}' : ']';
}

void newLine(QByteArray &to, int indent)
{
  to += '\n';
  to.append(indent, ' ');
}

}  // namespace

Result<Tree> parse(QByteArrayView text)
{
  if (text.startsWith("\xef\xbb\xbf"))
    text = text.sliced(3);
  if (text.trimmed().isEmpty())
    return Error{u"json-empty"_s, {}, {}};
  Builder builder;
  const char *furthest = text.data();
  const bool sound = Tree::sax_parse(CountingInput(text.begin(), &furthest), CountingInput(text.end(), &furthest),
                                     &builder, nlohmann::json::input_format_t::json);
  if (sound)
    return std::move(builder.root);
  const auto offset = static_cast<std::size_t>(furthest - text.begin());
  return Error{builder.problem, positionOf(text, offset) + builder.arguments, {}};
}

void print(const Tree &tree, QByteArray &to, int indent)
{
  if (isPlain(tree) || tree.empty()) {
    printLine(tree, to, ", ", ": ");
    return;
  }
  // What fits stands on one line; the elements of tables never do, so that each of their values is a line to compare.
  const bool isObject = tree.is_object();
  if (isShallow(tree) && (!isObject || !tree.contains("id"))) {
    const qsizetype start = to.size();
    printLine(tree, to, ", ", ": ");
    if (indent + to.size() - start <= LineLength)
      return;
    to.truncate(start);
  }
  to += isObject ? '{' : '[';
  bool first = true;
  for (auto each = tree.begin(); each != tree.end(); ++each) {
    if (!first)
      to += ',';
    first = false;
    newLine(to, indent + 2);
    if (isObject) {
      printText(each.key(), to);
      to += ": ";
    }
    print(*each, to, indent + 2);
  }
  newLine(to, indent);
  to += isObject ? '}' : ']';
}

QByteArray printCompact(const Tree &tree)
{
  QByteArray line;
  printLine(tree, line, ",", ":");
  return line;
}

}  // namespace laneway::json
