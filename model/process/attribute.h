#pragma once

#include <vector>

#include <QString>

/// What every instance of a process carries, and what steps make of it. Conditions of flows are written over attributes
/// (resources/help/en/expressions.md).
namespace laneway {

enum class AttributeType { Number, YesNo, Text };

/// One of the values an attribute may begin with, and how often, in proportion to the others.
struct AttributeValue {
  QString value;  ///< A number with a decimal point, "true" or "false", or a text.
  double weight = 1;
  bool operator==(const AttributeValue &) const = default;
};

struct Attribute {
  QString name;
  AttributeType type = AttributeType::Number;
  double minimum = 0;  ///< Numbers without `values`: as likely anywhere from here ...
  double maximum = 0;  ///< ... to here.
  std::vector<AttributeValue> values;
  bool operator==(const Attribute &) const = default;
};

/// What a step, or a start, makes of an attribute of its instance.
struct Assignment {
  QString attribute;
  QString value;  ///< An expression.
  bool operator==(const Assignment &) const = default;
};

}  // namespace laneway
