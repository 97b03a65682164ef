#pragma once

#include "views/panels/properties/property_section.h"

namespace laneway {

class ChoiceField;
class CountField;
class DistributionEditor;
class DurationField;
class EditField;
class ExpressionField;
class FoldButton;
class FormField;
class ShareField;

/// How a step works on its instances in a simulation, folded away until asked for: who else it takes, which of them
/// goes first, how many find room, batches, set-up and what goes wrong. Only of steps that are work themselves, not of
/// those that open something else.
class StepWorkSection : public PropertySection {
  Q_OBJECT

 public:
  explicit StepWorkSection(PropertyContext &context, QWidget *parent = nullptr);

  void load() override;

 protected:
  void retranslate() override;

 private:
  void connectStaffing();
  void connectQueue();
  void connectBatches();
  void connectMistakes();
  void changeBatch(Entry &entry, const std::function<void(Batch &)> &change);
  void loadStaffing();
  void loadQueue();
  void loadBatches();
  void loadMistakes();
  void showRows();

  FoldButton *m_fold;
  CountField *m_amount;
  EditField *m_alsoNeeds;
  EditField *m_alternatives;
  CountField *m_priority;
  ExpressionField *m_priorityBy;
  CountField *m_capacity;
  ChoiceField *m_whenFull;
  CountField *m_batchSize;
  DurationField *m_batchTimeout;
  ChoiceField *m_batchMode;
  DistributionEditor *m_setup;
  ShareField *m_failure;
  CountField *m_retries;
  FormField *m_amountField;
  FormField *m_alsoNeedsField;
  FormField *m_alternativesField;
  FormField *m_priorityField;
  FormField *m_priorityByField;
  FormField *m_capacityField;
  FormField *m_whenFullField;
  FormField *m_batchSizeField;
  FormField *m_batchTimeoutField;
  FormField *m_batchModeField;
  FormField *m_setupField;
  FormField *m_failureField;
  FormField *m_retriesField;
};

}  // namespace laneway
