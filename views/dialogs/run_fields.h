#pragma once

#include <vector>

#include <QWidget>

#include "model/process/scenario.h"

namespace laneway {

class ChoiceField;
class CountField;
class DateField;
class DurationField;
class EditField;
class FormField;
class ShareField;

/// The fields of run settings. They hand nothing in one by one: all are read together.
class RunFields : public QWidget {
  Q_OBJECT

 public:
  explicit RunFields(QWidget *parent = nullptr);

  void show(const RunSettings &run);
  using QWidget::show;
  /// What is typed; false, with the reasons beside the fields, where something can't be read.
  [[nodiscard]] bool read(RunSettings &run) const;

 private:
  void enableFields();
  bool readStart(RunSettings &run) const;
  bool readSeed(RunSettings &run) const;
  bool readWarmUp(RunSettings &run) const;

  DateField *m_startDate;
  EditField *m_startTime;
  CountField *m_instances;
  DurationField *m_horizon;
  CountField *m_replications;
  EditField *m_seed;
  ChoiceField *m_warmUpKind;
  DurationField *m_warmUp;
  ShareField *m_precision;
  ChoiceField *m_precisionOf;
  DurationField *m_target;
};

}  // namespace laneway
