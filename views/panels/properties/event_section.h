#pragma once

#include "views/panels/properties/property_section.h"

class QCheckBox;

namespace laneway {

class ChoiceField;
class CountField;
class DistributionEditor;
class ExpressionField;
class FormField;

/// What sets an event off: its trigger, for starts how often instances arrive, for awaited events how long it takes
/// until they happen.
class EventSection : public PropertySection {
  Q_OBJECT

 public:
  explicit EventSection(PropertyContext &context, QWidget *parent = nullptr);

  void load() override;

 protected:
  void retranslate() override;

 private:
  void connectEditors();
  void chooseTrigger(const QVariant &value);
  void loadTrigger(const Event &event);
  void loadArrivals(const Event &event);
  void loadDelay(const Event &event);

  ChoiceField *m_trigger;
  ExpressionField *m_expression;
  QCheckBox *m_interrupting;
  DistributionEditor *m_arrivals;
  ChoiceField *m_calendar;
  CountField *m_population;
  DistributionEditor *m_delay;
  FormField *m_triggerField;
  FormField *m_expressionField;
  FormField *m_arrivalsField;
  FormField *m_calendarField;
  FormField *m_populationField;
  FormField *m_delayField;
};

}  // namespace laneway
