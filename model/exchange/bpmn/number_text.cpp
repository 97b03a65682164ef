#include "model/exchange/bpmn/number_text.h"

#include <charconv>
#include <cmath>
#include <iterator>

namespace laneway::bpmn {

namespace {

bool isBlank(char c)
{
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

}  // namespace

std::optional<double> parseNumber(std::string_view text)
{
  while (!text.empty() && isBlank(text.front()))
    text.remove_prefix(1);
  while (!text.empty() && isBlank(text.back()))
    text.remove_suffix(1);
  if (!text.empty() && text.front() == '+')
    text.remove_prefix(1);
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
    return {};
  return value;
}

std::string numberText(double value)
{
  char buffer[32];
  const auto written = std::to_chars(std::begin(buffer), std::end(buffer), value);
  return {buffer, written.ptr};
}

}  // namespace laneway::bpmn
