#pragma once

#include <unordered_map>
#include <vector>

#include "model/compile/ledger.h"

/// Who does a step: the roles of the plan with their amounts, costs and calendars, the people known by name, and those
/// who are assumed where nobody was named.
namespace laneway {

struct Activity;
struct Node;
struct Person;
struct Role;
struct RoleNeed;

namespace compile {

/// The calendars of the plan.
class Calendars {
 public:
  Calendars(const Ledger &ledger, simulate::Time exactUntil) : m_ledger(ledger), m_exactUntil(exactUntil) {}

  /// `none` for the null id and for calendars that never close.
  [[nodiscard]] simulate::Index rowOf(Id calendar);
  /// Lets them work by the calendar, and at its closing do what it says.
  void giveHours(simulate::Resource &units, Id calendar);

 private:
  const Ledger &m_ledger;
  simulate::Time m_exactUntil;
  std::unordered_map<Id, simulate::Index> m_rows;
};

class People {
 public:
  People(const Ledger &ledger, Calendars &calendars) : m_ledger(ledger), m_calendars(calendars) {}

  /// The ways to staff the step: for each, everybody it takes at once.
  [[nodiscard]] std::vector<std::vector<simulate::Demand>> waysToStaff(const Node &step, const Activity &activity);

  /// Gives those whose number nobody entered as many as the steps need at once, or as many as are known by name.
  void settleAmounts();

 private:
  /// Who is meant, and what stands for them in the drawing: a role, or the lane or step they are assumed for.
  [[nodiscard]] Id ownerOf(const Node &step);
  [[nodiscard]] Id roleOfCallers(Id container);
  [[nodiscard]] simulate::Index rowOf(Id owner);
  [[nodiscard]] simulate::Resource unitsOf(const Role &role);
  void addPeople(simulate::Index row, Id role);
  [[nodiscard]] simulate::Index rowOf(const Person &person);
  void letBreakDown(simulate::Index resource, const Role &role);
  void demand(std::vector<simulate::Demand> &demands, Id owner, int amount);
  void demandAll(std::vector<simulate::Demand> &demands, const std::vector<RoleNeed> &needs);

  const Ledger &m_ledger;
  Calendars &m_calendars;
  std::unordered_map<Id, Id> m_rolesOfCallers;  ///< By process, pool or workflow.
  std::unordered_map<Id, simulate::Index> m_personRows;
  std::unordered_map<Id, simulate::Index> m_repairs;  ///< By role: the task that repairs one of it.
  std::vector<std::uint32_t> m_mostDemanded;  ///< By role row.
  std::vector<std::uint32_t> m_named;         ///< By role row: how many are known by name.
};

}  // namespace compile
}  // namespace laneway
