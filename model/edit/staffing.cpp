#include "model/edit/staffing.h"

#include <QRegularExpression>
#include <QStringList>

#include "model/edit/create_swimlane.h"
#include "model/edit/draft.h"
#include "model/edit/names.h"
#include "model/edit/refusal.h"

namespace laneway {

using namespace Qt::StringLiterals;

QString staffingText(const Document &document, const std::vector<RoleNeed> &needs)
{
  QStringList parts;
  for (const RoleNeed &need : needs) {
    const Role *role = document.get<Role>(need.role);
    if (!role)
      continue;
    // A name that begins with a number would be read as one without the 1.
    const bool isPlain = need.amount == 1 && !(role->name.isEmpty() || role->name.front().isDigit());
    parts << (isPlain ? role->name : QString::number(need.amount) + u' ' + role->name);
  }
  return parts.join(u", "_s);
}

QString staffingText(const Document &document, const std::vector<Staffing> &ways)
{
  QStringList texts;
  for (const Staffing &way : ways)
    texts << staffingText(document, way.needs);
  return texts.join(u"; "_s);
}

Result<std::vector<RoleNeed>> needsFromText(Draft &draft, const QString &text)
{
  static const QRegularExpression Counted(u"^(\\d{1,9})\\s*[x×]?\\s+(\\S.*)$"_s);
  std::vector<RoleNeed> needs;
  for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
    const QString name = cleanName(part);
    if (name.isEmpty())
      continue;
    RoleNeed need;
    need.role = findRole(draft.document, name);
    if (need.role.isNull()) {
      const QRegularExpressionMatch counted = Counted.match(name);
      if (counted.hasMatch())
        need.amount = counted.captured(1).toInt();
      if (need.amount < 1)
        return refusal("nobody-needed", {}, {name});
      need.role = roleNamed(draft, counted.hasMatch() ? counted.captured(2) : name);
    }
    needs.push_back(need);
  }
  return needs;
}

Result<std::vector<Staffing>> waysFromText(Draft &draft, const QString &text)
{
  std::vector<Staffing> ways;
  for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
    const Result<std::vector<RoleNeed>> needs = needsFromText(draft, part);
    if (!needs)
      return needs.error();
    if (!needs->empty())
      ways.push_back({*needs});
  }
  return ways;
}

}  // namespace laneway
