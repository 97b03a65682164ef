#pragma once

class QWidget;

namespace laneway {

/// Lets Tab walk the widgets inside `root` as they are laid out, whenever they were made. A link beside a field comes
/// after the field.
void orderTabsByPlace(QWidget &root);

}  // namespace laneway
