#include "model/exchange/bpmn/residue.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/exchange/bpmn/vocabulary.h"

namespace laneway::bpmn {

using nlohmann::json;

namespace {

const json &none()
{
  static const json empty = json::object();
  return empty;
}

json attributesOf(pugi::xml_node element)
{
  json attributes = json::object();
  for (const pugi::xml_attribute attribute : element.attributes())
    attributes[attribute.name()] = attribute.value();
  return attributes;
}

bool isText(pugi::xml_node node)
{
  return (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) && *node.value();
}

/// Whether there is neither attribute nor child nor text to keep.
bool isEmpty(pugi::xml_node element)
{
  const auto children = element.children();
  return !element.first_attribute() && std::none_of(children.begin(), children.end(), [](pugi::xml_node child) {
    return child.type() == pugi::node_element || isText(child);
  });
}

/// [tag, {attributes}, child or text, ...]
json wholeOf(pugi::xml_node element)
{
  json whole = json::array({element.name(), attributesOf(element)});
  for (const pugi::xml_node child : element.children()) {
    if (child.type() == pugi::node_element)
      whole.push_back(wholeOf(child));
    else if (isText(child))
      whole.push_back(child.value());
  }
  return whole;
}

void addAttributes(xml::Element &element, const json &attributes)
{
  for (const auto &[name, value] : attributes.items())
    if (value.is_string())
      element.add(name, std::string_view(value.get_ref<const std::string &>()));
}

/// Files may hold anything under "bpmn"; what is not of our form is passed over.
void addWhole(xml::Element &parent, const json &whole)
{
  if (whole.is_string()) {
    parent.addText(whole.get_ref<const std::string &>());
    return;
  }
  if (!whole.is_array() || whole.size() < 2 || !whole[0].is_string() || !whole[1].is_object())
    return;
  xml::Element &element = parent.addChild(whole[0].get_ref<const std::string &>());
  addAttributes(element, whole[1]);
  for (std::size_t i = 2; i < whole.size(); ++i)
    addWhole(element, whole[i]);
}

}  // namespace

std::optional<std::string> takeAttribute(pugi::xml_node element, const char *name)
{
  const pugi::xml_attribute attribute = element.attribute(name);
  if (!attribute)
    return {};
  std::string value = attribute.value();
  element.remove_attribute(attribute);
  return value;
}

json leftOf(pugi::xml_node element)
{
  json left = json::object();
  if (element.first_attribute())
    left[AttributesKey] = attributesOf(element);
  std::vector<pugi::xml_node> children;
  for (const pugi::xml_node child : element.children())
    if (child.type() == pugi::node_element || isText(child))
      children.push_back(child);
  // In the order in which they will be written, so that writing and reading again changes nothing.
  if (std::none_of(children.begin(), children.end(), isText))
    std::stable_sort(children.begin(), children.end(), [&](pugi::xml_node a, pugi::xml_node b) {
      return childRank(element.name(), a.name()) < childRank(element.name(), b.name());
    });
  for (const pugi::xml_node child : children)
    left[ChildrenKey].push_back(isText(child) ? json(child.value()) : wholeOf(child));
  return left;
}

Extras extrasOf(json known, pugi::xml_node element)
{
  if (known.empty() && isEmpty(element))  // most elements: everything was understood
    return {};
  if (known.is_null())
    known = json::object();
  known.update(leftOf(element));
  if (known.empty())
    return {};
  return Extras(json{{ExtrasKey, std::move(known)}});
}

const json &bpmnOf(const Extras &extras)
{
  return memberOf(extras.json(), ExtrasKey);
}

const json &memberOf(const json &object, std::string_view key)
{
  if (!object.is_object())
    return none();
  const auto found = object.find(key);
  return found != object.end() && found->is_object() ? *found : none();
}

void addLeft(xml::Element &element, const json &left)
{
  addAttributes(element, memberOf(left, AttributesKey));
  if (const auto children = left.find(ChildrenKey); children != left.end() && children->is_array())
    for (const json &child : *children)
      addWhole(element, child);
}

}  // namespace laneway::bpmn
