#include "model/base/json_value.h"

#include <nlohmann/json.hpp>

namespace laneway {

JsonValue::JsonValue(nlohmann::json value) : m_value(std::make_shared<const nlohmann::json>(std::move(value))) {}

const nlohmann::json &JsonValue::json() const
{
  static const nlohmann::json null;
  return m_value ? *m_value : null;
}

bool JsonValue::operator==(const JsonValue &other) const
{
  return m_value == other.m_value || (m_value && other.m_value && *m_value == *other.m_value);
}

}  // namespace laneway
