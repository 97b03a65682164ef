#include "model/exchange/results/state_json.h"

#include <cstdint>
#include <span>
#include <string>
#include <utility>

#include <QByteArray>

#include "model/simulate/state_bytes.h"

namespace laneway {

namespace {

using json::Tree;
using simulate::Histogram;
using simulate::RunState;

constexpr std::pair<const char *, std::vector<Histogram> RunState::*> Histograms[] = {
    {"scopeCycles", &RunState::scopeCycles},   {"scopeWaitings", &RunState::scopeWaitings},
    {"nodeCycles", &RunState::nodeCycles},     {"nodeWaitings", &RunState::nodeWaitings},
    {"roleWaitings", &RunState::roleWaitings},
};

Tree encoded(const simulate::Bytes &bytes)
{
  const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
  return view.toByteArray().toBase64().toStdString();
}

/// Calls `use` with the bytes of each text of a list; false where it is none, or `use` says so.
template <typename Use>
bool eachDecoded(const Tree &tree, const char *key, Use use)
{
  const auto list = tree.find(key);
  if (list == tree.end() || !list->is_array())
    return false;
  for (const Tree &each : *list) {
    if (!each.is_string())
      return false;
    const auto text = QByteArray::fromStdString(each.get<std::string>());
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || !use(std::span(reinterpret_cast<const std::uint8_t *>(decoded.decoded.constData()),
                                   static_cast<std::size_t>(decoded.decoded.size()))))
      return false;
  }
  return true;
}

/// Takes the value of `from` where there is one.
template <typename Value>
bool take(std::optional<Value> from, std::vector<Value> &to)
{
  if (from)
    to.push_back(std::move(*from));
  return from.has_value();
}

}  // namespace

Tree stateToJson(const RunState &state)
{
  Tree tree = Tree::object();
  tree["plan"] =
      QByteArray::number(static_cast<qulonglong>(state.planDigest), 16).rightJustified(16, '0').toStdString();
  tree["warmUp"] = state.warmUp;
  Tree records = Tree::array();
  for (const simulate::ReplicationRecord &record : state.replications)
    records.push_back(encoded(simulate::toBytes(record)));
  tree["replications"] = std::move(records);
  for (const auto &[key, member] : Histograms) {
    Tree list = Tree::array();
    for (const Histogram &histogram : state.*member)
      list.push_back(encoded(simulate::toBytes(histogram)));
    tree[key] = std::move(list);
  }
  Tree paths = Tree::array();
  for (const simulate::PathVariants &each : state.paths)
    paths.push_back(encoded(simulate::toBytes(each)));
  tree["paths"] = std::move(paths);
  tree["course"] = Tree::array({encoded(simulate::toBytes(state.course))});
  return tree;
}

bool stateFromJson(const Tree &tree, RunState &state)
{
  const auto plan = tree.find("plan");
  const auto warmUp = tree.find("warmUp");
  if (plan == tree.end() || !plan->is_string() || warmUp == tree.end() || !warmUp->is_number_integer())
    return false;
  bool isNumber = false;
  state.planDigest = QByteArray::fromStdString(plan->get<std::string>()).toULongLong(&isNumber, 16);
  state.warmUp = warmUp->get<std::int64_t>();
  bool isSound = isNumber && eachDecoded(tree, "replications", [&](std::span<const std::uint8_t> bytes) {
                   return take(simulate::recordFrom(bytes), state.replications);
                 });
  for (const auto &histogram : Histograms)
    isSound = isSound && eachDecoded(tree, histogram.first, [&](std::span<const std::uint8_t> bytes) {
                return take(simulate::histogramFrom(bytes), state.*histogram.second);
              });
  std::vector<simulate::TimeCourse> courses;
  isSound = isSound && eachDecoded(tree, "paths", [&](std::span<const std::uint8_t> bytes) {
              return take(simulate::pathsFrom(bytes), state.paths);
            });
  isSound = isSound && eachDecoded(tree, "course", [&](std::span<const std::uint8_t> bytes) {
              return take(simulate::courseFrom(bytes), courses);
            });
  if (courses.size() == 1)
    state.course = std::move(courses.front());
  return isSound && courses.size() == 1;
}

Tree trialsToJson(const std::vector<Lever> &levers)
{
  Tree list = Tree::array();
  for (const Lever &lever : levers)
    list.push_back(encoded(simulate::toBytes(lever.trials)));
  return list;
}

bool trialsFromJson(const Tree &tree, std::vector<Lever> &levers)
{
  std::size_t read = 0;
  const bool isSound = eachDecoded(tree, "changes", [&](std::span<const std::uint8_t> bytes) {
    auto trials = simulate::totalsFrom(bytes);
    if (!trials || read == levers.size())
      return false;
    levers[read++].trials = std::move(*trials);
    return true;
  });
  levers.resize(read);
  return isSound;
}

}  // namespace laneway
