#include "views/help/help_text.h"

#include <vector>

#include <QFontDatabase>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include "views/theme/theme.h"

namespace laneway {

namespace {

constexpr double PageMargin = 28;
constexpr double CellPadding = 5;

void setHeading(QTextCursor &at, int level)
{
  QTextBlockFormat block = at.blockFormat();
  block.setTopMargin(level == 1 ? 0 : 22);
  block.setBottomMargin(level == 1 ? 14 : 8);
  at.setBlockFormat(block);
}

void setParagraph(QTextCursor &at, bool isInTable, bool isInList)
{
  QTextBlockFormat block = at.blockFormat();
  block.setLineHeight(isInTable ? 115 : 130, QTextBlockFormat::ProportionalHeight);
  block.setTopMargin(isInTable || isInList ? 0 : 5);
  block.setBottomMargin(isInTable ? 0 : isInList ? 5 : 8);
  at.setBlockFormat(block);
}

/// A line of an example: close to its neighbours, on one tint with them.
void setExample(QTextCursor &at, const theme::Theme &theme)
{
  QTextBlockFormat block = at.blockFormat();
  const auto isExample = [](const QTextBlock &other) {
    return other.isValid() && other.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
  };
  block.setTopMargin(isExample(at.block().previous()) ? 0 : 4);
  block.setBottomMargin(isExample(at.block().next()) ? 0 : 12);
  block.setBackground(theme.sunken);
  block.setNonBreakableLines(true);
  at.setBlockFormat(block);
}

/// Keys and words of the language in the text.
void setCode(QTextDocument &document, const theme::Theme &theme)
{
  QTextCharFormat code;
  code.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
  code.setBackground(theme.sunken);
  std::vector<QTextCursor> found;  // first all: a new format joins pieces with their neighbours
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
    for (auto part = block.begin(); !part.atEnd(); ++part)
      if (const QTextFragment piece = part.fragment(); piece.charFormat().fontFixedPitch()) {
        QTextCursor at(&document);
        at.setPosition(piece.position());
        at.setPosition(piece.position() + piece.length(), QTextCursor::KeepAnchor);
        found.push_back(at);
      }
  for (QTextCursor &each : found)
    each.mergeCharFormat(code);
}

void setTable(QTextTable &table, const theme::Theme &theme)
{
  QTextTableFormat format = table.format();
  format.setCellPadding(CellPadding);
  format.setCellSpacing(0);
  format.setBorder(1);
  format.setBorderCollapse(true);
  format.setBorderBrush(theme.line);
  format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
  format.setTopMargin(4);
  format.setBottomMargin(14);
  table.setFormat(format);
}

}  // namespace

std::unique_ptr<QTextDocument> helpText(const QString &markdown, const QFont &font, const theme::Theme &theme)
{
  auto document = std::make_unique<QTextDocument>();
  document->setDefaultFont(font);
  document->setDocumentMargin(PageMargin);
  document->setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
  for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
    QTextCursor at(block);
    if (const int level = block.blockFormat().headingLevel(); level > 0)
      setHeading(at, level);
    else if (block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage))
      setExample(at, theme);
    else
      setParagraph(at, at.currentTable() != nullptr, block.textList() != nullptr);
  }
  setCode(*document, theme);
  const QList<QTextFrame *> frames = document->rootFrame()->childFrames();
  for (QTextFrame *each : frames)
    if (auto *table = qobject_cast<QTextTable *>(each))
      setTable(*table, theme);
  return document;
}

}  // namespace laneway
