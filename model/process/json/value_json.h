#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <QDate>
#include <QDateTime>
#include <QString>

#include <nlohmann/json.hpp>

#include "model/base/geometry.h"
#include "model/base/id.h"
#include "model/base/json_value.h"
#include "model/base/units.h"
#include "model/process/diagram.h"
#include "model/process/json/field.h"
#include "model/process/json/reading.h"

/// The simple values of a file, each as a toJson / fromJson pair. Members keep their order in files, hence
/// ordered_json.
namespace laneway::json {

[[nodiscard]] Tree toJson(const QString &text);
void fromJson(Reading &reading, const Tree &tree, QString &text);

[[nodiscard]] inline Tree toJson(bool value)
{
  return value;
}
void fromJson(Reading &reading, const Tree &tree, bool &value);

[[nodiscard]] inline Tree toJson(int value)
{
  return value;
}
void fromJson(Reading &reading, const Tree &tree, int &value, Range range);

[[nodiscard]] inline Tree toJson(std::uint64_t value)
{
  return value;
}
void fromJson(Reading &reading, const Tree &tree, std::uint64_t &value);

[[nodiscard]] Tree toJson(double value);
void fromJson(Reading &reading, const Tree &tree, double &value, Range range);

[[nodiscard]] Tree toJson(Id id);
void fromJson(Reading &reading, const Tree &tree, Id &id);

/// ISO 8601 text, "PT35M"; never negative in a file.
[[nodiscard]] Tree toJson(Duration duration);
void fromJson(Reading &reading, const Tree &tree, Duration &duration);

/// A number exact to 0.0001.
[[nodiscard]] Tree toJson(Money money);
void fromJson(Reading &reading, const Tree &tree, Money &money);

/// 0 to 1.
[[nodiscard]] Tree toJson(Share share);
void fromJson(Reading &reading, const Tree &tree, Share &share);

/// "2025-03-31".
[[nodiscard]] Tree toJson(QDate date);
void fromJson(Reading &reading, const Tree &tree, QDate &date);

/// Civil time, without a zone: "2025-03-31T09:00:00". Held as UTC, which has every hour of every day.
[[nodiscard]] Tree toJson(const QDateTime &time);
void fromJson(Reading &reading, const Tree &tree, QDateTime &time);

/// "#rrggbb".
[[nodiscard]] Tree toJson(Color color);
void fromJson(Reading &reading, const Tree &tree, Color &color);

/// [x, y], to 0.01.
[[nodiscard]] Tree toJson(Point point);
void fromJson(Reading &reading, const Tree &tree, Point &point);

/// [x, y, width, height], to 0.01.
[[nodiscard]] Tree toJson(const Rect &rect);
void fromJson(Reading &reading, const Tree &tree, Rect &rect);

/// As it is.
[[nodiscard]] Tree toJson(const JsonValue &value);
void fromJson(Reading &reading, const Tree &tree, JsonValue &value);

}  // namespace laneway::json
