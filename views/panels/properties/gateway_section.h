#pragma once

#include <vector>

#include "views/panels/properties/property_section.h"
#include "views/widgets/row_pool.h"

class QLabel;

namespace laneway {

class ChoiceField;
class FormField;
class LinkButton;
class WayRow;

/// A gateway's kind, and for a decision its ways out: the answer, how often it is taken, its condition, which one is
/// the default.
class GatewaySection : public PropertySection {
  Q_OBJECT

 public:
  explicit GatewaySection(PropertyContext &context, QWidget *parent = nullptr);

  void load() override;
  void commitPending() override;
  void dropPending() override;

 protected:
  void retranslate() override;

 private:
  void chooseKind(const QVariant &value);
  void loadWays();
  [[nodiscard]] WayRow *makeRow(std::size_t at);

  ChoiceField *m_kind;
  FormField *m_kindField;
  QLabel *m_waysLabel;
  RowPool<WayRow> m_ways;
  QLabel *m_sum;
  LinkButton *m_addConditions;
  bool m_showsConditions = false;  ///< Asked for, though there are none yet.
};

}  // namespace laneway
