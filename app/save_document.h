#pragma once

class QWidget;

namespace laneway {

class DocumentFile;

/// Saves where the document was opened, asking for a path where there is none and what to do where another program
/// changed the file meanwhile. Shows what went wrong; false if it did, or if the user thought better of it.
bool saveDocument(DocumentFile &file, QWidget *parent);

/// Asks for a path and saves there; as saveDocument.
bool saveDocumentAs(DocumentFile &file, QWidget *parent);

/// Asks whether to save unsaved changes before the document is closed, and does; false: do not close it.
[[nodiscard]] bool askToSave(DocumentFile &file, QWidget *parent);

}  // namespace laneway
