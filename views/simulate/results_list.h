#pragma once

#include <QStringList>

#include "model/base/id.h"

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

/// What the sections of the results are made of: captions, and lists as tall as their rows, scrolled by the panel
/// around them, each row leading to an element.
namespace laneway::results_list {

/// A small heading in capitals at the end of the layout.
QLabel *addCaption(QVBoxLayout *layout);

[[nodiscard]] QTreeWidget *make(int columns);
/// After rows were added or taken away.
void fitHeight(QTreeWidget *list);
/// Cells behind the first are aligned right; the first one's whole text is its tip.
QTreeWidgetItem *addRow(QTreeWidget *list, const QStringList &texts, Id id);
[[nodiscard]] Id idOf(const QTreeWidgetItem *row);

}  // namespace laneway::results_list
