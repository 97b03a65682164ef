#include "model/exchange/bpmn/bpsim_distribution.h"

#include <cmath>
#include <string>
#include <string_view>

#include "model/base/duration_text.h"
#include "model/edit/value_ranges.h"
#include "model/exchange/bpmn/number_text.h"
#include "model/exchange/bpmn/parts.h"

namespace laneway::bpmn {

namespace {

struct Unit {
  std::string_view name;
  Duration length;
};
constexpr Unit Units[] = {{"ms", {1000}},
                          {"s", Duration::fromSeconds(1)},
                          {"min", Duration::fromMinutes(1)},
                          {"hour", Duration::fromHours(1)},
                          {"day", Duration::fromDays(1)},
                          {"year", Duration::fromDays(365)}};

/// Reads the figures of one value element.
class Figures {
 public:
  Figures(pugi::xml_node value, Duration unit) : m_value(value), m_unit(unit)
  {
    if (const auto own = bpsimUnit(value.attribute("timeUnit").value()))
      m_unit = *own;
  }

  double number(const char *name)
  {
    const auto parsed = parseNumber(m_value.attribute(name).value());
    m_isComplete = m_isComplete && parsed.has_value();
    return parsed.value_or(0);
  }
  Duration time(double number) const
  {
    const double length = number * static_cast<double>(m_unit.microseconds);
    return std::abs(length) < 1e18 ? Duration{std::llround(length)} : Duration{-1};
  }
  Duration time(const char *name) { return time(number(name)); }
  bool has(const char *name) const { return !m_value.attribute(name).empty(); }
  bool isComplete() const { return m_isComplete; }

 private:
  pugi::xml_node m_value;
  Duration m_unit;
  bool m_isComplete = true;
};

/// Equally likely or weighted points, each with a value of its own.
bool readPoints(pugi::xml_node value, Duration unit, Distribution &result)
{
  for (const pugi::xml_node point : value.children()) {
    if (localName(point.name()) != "UserDistributionDataPoint")
      continue;
    const auto weight = parseNumber(point.attribute("probability").value());
    const auto at = bpsimTime(point.first_child(), unit);
    if (!weight || !at || at->kind != DistributionKind::Constant)
      return false;
    result.values.push_back(at->mean);
    result.weights.push_back(*weight);
  }
  return !result.values.empty();
}

bool read(std::string_view kind, Figures &figures, pugi::xml_node value, Duration unit, Distribution &to)
{
  if (kind == "FloatingParameter" || kind == "NumericParameter") {
    to = constant(figures.time("value"));
  } else if (kind == "DurationParameter") {
    const auto parsed = parseDuration(QString::fromUtf8(value.attribute("value").value()));
    if (!parsed)
      return false;
    to = constant(*parsed);
  } else if (kind == "UniformDistribution") {
    to.kind = DistributionKind::Uniform;
    to.minimum = figures.time("min");
    to.maximum = figures.time("max");
  } else if (kind == "TriangularDistribution") {
    to.kind = DistributionKind::Triangular;
    to.minimum = figures.time("min");
    to.mode = figures.time(figures.has("mostLikely") ? "mostLikely" : "mode");
    to.maximum = figures.time("max");
  } else if (kind == "NormalDistribution" || kind == "LogNormalDistribution") {
    to.kind = kind == "NormalDistribution" ? DistributionKind::Normal : DistributionKind::Lognormal;
    to.mean = figures.time("mean");
    to.deviation = figures.time("standardDeviation");
  } else if (kind == "NegativeExponentialDistribution") {
    to.mean = figures.time("mean");
  } else if (kind == "ErlangDistribution") {
    to.kind = DistributionKind::Erlang;
    to.mean = figures.time("mean");
    to.shape = figures.number("k");
  } else if (kind == "GammaDistribution") {
    const double shape = figures.number("shape");
    const double scale = figures.number("scale");
    to.kind = DistributionKind::Gamma;
    to.mean = figures.time(shape * scale);
    to.deviation = figures.time(std::sqrt(std::max(0.0, shape)) * scale);
  } else if (kind == "WeibullDistribution") {
    to.kind = DistributionKind::Weibull;
    to.shape = figures.number("shape");
    to.mean = to.shape > 0 ? figures.time(figures.number("scale") * std::tgamma(1 + 1 / to.shape)) : Duration();
  } else if (kind == "UserDistribution") {
    to.kind = DistributionKind::Empirical;
    return readPoints(value, unit, to);
  } else {
    return false;
  }
  return figures.isComplete();
}

}  // namespace

std::optional<Duration> bpsimUnit(std::string_view name)
{
  for (const Unit &unit : Units)
    if (unit.name == name)
      return unit.length;
  return {};
}

std::optional<Distribution> bpsimTime(pugi::xml_node value, Duration unit)
{
  Distribution result;
  Figures figures(value, unit);
  if (!read(localName(value.name()), figures, value, unit, result) || !checkValues(result))
    return {};
  return result;
}

bool addBpsimTime(pugi::xml_node parameter, std::string_view prefix, const Distribution &distribution, Duration unit)
{
  const auto in = [unit](double microseconds) {
    return numberText(microseconds / static_cast<double>(unit.microseconds));
  };
  const auto time = [&in](Duration duration) { return in(static_cast<double>(duration.microseconds)); };
  const auto add = [&](const char *name) { return parameter.append_child((std::string(prefix) + name).c_str()); };
  const auto set = [](pugi::xml_node value, const char *name, const std::string &text) {
    value.append_attribute(name) = text.c_str();
  };
  const double mean = static_cast<double>(distribution.mean.microseconds);
  const double deviation = static_cast<double>(distribution.deviation.microseconds);
  switch (distribution.kind) {
    case DistributionKind::Constant:
      set(add("FloatingParameter"), "value", time(distribution.mean));
      return true;
    case DistributionKind::Uniform: {
      const pugi::xml_node value = add("UniformDistribution");
      set(value, "min", time(distribution.minimum));
      set(value, "max", time(distribution.maximum));
      return true;
    }
    case DistributionKind::Triangular: {
      const pugi::xml_node value = add("TriangularDistribution");
      set(value, "min", time(distribution.minimum));
      set(value, "mode", time(distribution.mode));
      set(value, "max", time(distribution.maximum));
      return true;
    }
    case DistributionKind::Normal:
    case DistributionKind::Lognormal: {
      const bool isNormal = distribution.kind == DistributionKind::Normal;
      const pugi::xml_node value = add(isNormal ? "NormalDistribution" : "LogNormalDistribution");
      set(value, "mean", time(distribution.mean));
      set(value, "standardDeviation", time(distribution.deviation));
      return true;
    }
    case DistributionKind::Exponential:
      set(add("NegativeExponentialDistribution"), "mean", time(distribution.mean));
      return true;
    case DistributionKind::Erlang: {
      const pugi::xml_node value = add("ErlangDistribution");
      set(value, "mean", time(distribution.mean));
      set(value, "k", numberText(distribution.shape));
      return true;
    }
    case DistributionKind::Gamma: {
      if (mean <= 0 || deviation <= 0)
        return false;
      const pugi::xml_node value = add("GammaDistribution");
      set(value, "shape", numberText(mean * mean / (deviation * deviation)));
      set(value, "scale", in(deviation * deviation / mean));
      return true;
    }
    case DistributionKind::Weibull: {
      if (distribution.shape <= 0)
        return false;
      const pugi::xml_node value = add("WeibullDistribution");
      set(value, "shape", numberText(distribution.shape));
      set(value, "scale", in(mean / std::tgamma(1 + 1 / distribution.shape)));
      return true;
    }
    case DistributionKind::Empirical: {
      pugi::xml_node value = add("UserDistribution");
      for (std::size_t i = 0; i < distribution.values.size(); ++i) {
        pugi::xml_node point = value.append_child((std::string(prefix) + "UserDistributionDataPoint").c_str());
        const bool isWeighted = i < distribution.weights.size();
        set(point, "probability",
            numberText(isWeighted ? distribution.weights[i] : 1 / static_cast<double>(distribution.values.size())));
        set(point.append_child((std::string(prefix) + "FloatingParameter").c_str()), "value",
            time(distribution.values[i]));
      }
      return true;
    }
    case DistributionKind::Pert:  // BPSim's beta distribution lies between 0 and 1
      return false;
  }
  return false;
}

}  // namespace laneway::bpmn
