#include "model/layout/line_break.h"

#include <algorithm>
#include <cmath>

#include <QList>
#include <QTextBoundaryFinder>

#include "model/layout/syllables.h"

namespace laneway::layout {

namespace {

constexpr QChar Ellipsis = u'…';
constexpr QChar SoftHyphen = u'\u00ad';

/// A stretch of text that stays on one line.
struct Piece {
  QStringView text;     ///< Without the white space behind it.
  double width = 0;     ///< Of `text`.
  double space = 0;     ///< Of the white space behind it.
  double hyphen = 0;    ///< What a hyphen behind it takes where a line ends here; 0: none is shown.
  qsizetype start = 0;  ///< In its paragraph.
};

struct Measure {
  const TextStyle &style;
  const TextMetrics &metrics;
  [[nodiscard]] double operator()(QStringView text) const { return metrics.width(text, style); }
};

/// Soft hyphens have no width in a font's tables that shaping would keep: they are shown as hyphens or not at all.
QString withoutSoftHyphens(QStringView text)
{
  QString shown = text.toString();
  shown.remove(SoftHyphen);
  return shown;
}

/// How much of the text, in whole graphemes, is at most `width` wide.
qsizetype fittingLength(QStringView text, double width, const Measure &measure)
{
  // A stretch that is too wide is enough to look at: a huge text is not walked to its end for one line.
  qsizetype length = static_cast<qsizetype>(std::clamp(width / measure.style.pixelSize * 2, 0.0, 1e6)) + 8;
  while (length < text.size() && measure(text.first(length)) <= width)
    length *= 2;
  const QStringView near = text.first(std::min(text.size(), length));
  QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, near.data(), near.size());
  std::vector<qsizetype> ends;
  for (qsizetype at = graphemes.toNextBoundary(); at > 0; at = graphemes.toNextBoundary())
    ends.push_back(at);
  const auto tooWide =
      std::partition_point(ends.begin(), ends.end(), [&](qsizetype end) { return measure(text.first(end)) <= width; });
  return tooWide == ends.begin() ? 0 : *(tooWide - 1);
}

bool isCased(QChar character)
{
  return character.isLower() || character.isUpper();
}

/// Where a hyphen may show that a word goes on: between letters of scripts that know it, not so that a single letter
/// stands alone on the next line, and with `bySyllable` where a syllable begins in the second half of what there is
/// room for. 0 where nowhere before `length`.
qsizetype hyphenatedLength(QStringView word, qsizetype length, bool bySyllable)
{
  constexpr qsizetype LeastBehind = 3;
  if (word.size() - length < LeastBehind)
    length = word.size() - LeastBehind;
  const auto lettersAround = [&](qsizetype at) {
    const QStringView around = word.sliced(at - 2, std::min<qsizetype>(4, word.size() - at + 2));
    return std::all_of(around.begin(), around.end(), isCased);
  };
  for (qsizetype at = length; bySyllable && at >= 2 && 2 * at >= length; --at) {
    if (lettersAround(at) && beginsSyllable(word, at))
      return at;
  }
  return length >= 2 && lettersAround(length) ? length : 0;
}

/// Cuts a word that is wider than a line, as far as `most` lines need it. Empty where not even a grapheme fits.
std::vector<Piece> cutWord(const Piece &word, double width, std::size_t most, const Measure &measure, bool bySyllable)
{
  std::vector<Piece> pieces;
  const double hyphen = measure(u"-");
  QStringView rest = word.text;
  qsizetype start = word.start;
  while (pieces.size() <= most && fittingLength(rest, width, measure) < rest.size()) {
    qsizetype length = hyphenatedLength(rest, fittingLength(rest, width - hyphen, measure), bySyllable);
    const bool hyphenated = length > 0;
    if (!hyphenated)
      length = fittingLength(rest, width, measure);
    if (length == 0)
      return {};
    pieces.push_back({rest.first(length), measure(rest.first(length)), 0, hyphenated ? hyphen : 0, start});
    rest = rest.sliced(length);
    start += length;
  }
  pieces.push_back({rest, measure(rest), word.space, word.hyphen, start});
  return pieces;
}

/// The paragraph at its break opportunities, as far as `most` lines and the knowledge that there are more need it;
/// empty where a word cannot be cut to the width.
std::vector<Piece> piecesOf(QStringView paragraph, double width, std::size_t most, const Measure &measure,
                            bool &cutsWords)
{
  std::vector<Piece> pieces;
  double total = 0;
  QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, paragraph.data(), paragraph.size());
  qsizetype start = 0;
  while (start < paragraph.size() && total <= static_cast<double>(most + 1) * width) {
    qsizetype end = breaks.toNextBoundary();
    if (end < 0)
      end = paragraph.size();
    const QStringView whole = paragraph.sliced(start, end - start);
    qsizetype length = whole.size();
    while (length > 0 && whole[length - 1].isSpace())
      --length;
    Piece piece{whole.first(length), 0, 0, 0, start};
    piece.width = measure(piece.text);
    piece.space = length < whole.size() ? measure(whole.sliced(length)) : 0;
    if (piece.text.endsWith(SoftHyphen))
      piece.hyphen = measure(u"-");
    if (piece.width + piece.hyphen <= width) {
      pieces.push_back(piece);
    } else {
      std::vector<Piece> cut = cutWord(piece, width, most, measure, true);
      if (cut.size() > most)  // rather an odd break than an end that is not shown
        cut = cutWord(piece, width, most, measure, false);
      if (cut.empty())
        return {};
      cutsWords = true;
      pieces.insert(pieces.end(), cut.begin(), cut.end());
    }
    total += piece.width + piece.space;
    start = end;
  }
  return pieces;
}

/// The index of the first piece of each line.
std::vector<std::size_t> greedyLines(const std::vector<Piece> &pieces, double width)
{
  std::vector<std::size_t> starts;
  double used = 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (starts.empty() || used + pieces[i].width + pieces[i].hyphen > width) {
      starts.push_back(i);
      used = 0;
    }
    used += pieces[i].width + pieces[i].space;
  }
  return starts;
}

/// As many lines as greedyLines() makes, with the smallest possible longest line (to half a px).
std::vector<std::size_t> balancedLines(const std::vector<Piece> &pieces, double width)
{
  std::vector<std::size_t> best = greedyLines(pieces, width);
  if (best.size() < 2)
    return best;
  double low = 0;
  for (const Piece &piece : pieces)
    low = std::max(low, piece.width + piece.hyphen);
  double high = width;
  while (high - low > 0.5) {
    const double middle = (low + high) / 2;
    std::vector<std::size_t> lines = greedyLines(pieces, middle);
    if (lines.size() > best.size()) {
      low = middle;
    } else {
      best = std::move(lines);
      high = middle;
    }
  }
  return best;
}

BrokenLine lineOf(QStringView paragraph, const std::vector<Piece> &pieces, std::size_t first, std::size_t last,
                  const Measure &measure)
{
  const Piece &end = pieces[last];
  QString text =
      withoutSoftHyphens(paragraph.sliced(pieces[first].start, end.start + end.text.size() - pieces[first].start));
  if (end.hyphen > 0 && last + 1 < pieces.size())
    text += u'-';
  const double width = measure(text);
  return {std::move(text), width};
}

BrokenLine shortened(QStringView text, double width, const Measure &measure)
{
  const double ellipsis = measure(QStringView(&Ellipsis, 1));
  QString kept = withoutSoftHyphens(text.first(fittingLength(text, width - ellipsis, measure)));
  while (!kept.isEmpty() && kept.back().isSpace())
    kept.chop(1);
  kept += Ellipsis;
  const double total = measure(kept);
  return total <= width ? BrokenLine{kept, total} : BrokenLine{};
}

QString normalized(QStringView text)
{
  QString result = text.toString();
  result.replace(QLatin1String("\r\n"), QLatin1String("\n"));
  for (QChar &character : result) {
    if (character == u'\r' || character == QChar::LineSeparator || character == QChar::ParagraphSeparator)
      character = u'\n';
    else if (character == u'\t' || character == u'\v' || character == u'\f')
      character = u' ';
  }
  return result;
}

}  // namespace

BrokenText breakText(QStringView text, const TextStyle &style, const TextMetrics &metrics, const BreakOptions &options)
{
  BrokenText broken;
  const QString clean = normalized(text);
  const QStringView trimmed = QStringView(clean).trimmed();
  const Measure measure{style, metrics};
  const auto room = static_cast<std::size_t>(std::max(0, options.maxLines));
  const QList<QStringView> paragraphs = trimmed.split(u'\n');
  for (const QStringView &paragraph : paragraphs) {
    if (broken.lines.size() >= room) {
      broken.shortened = true;
      break;
    }
    const std::vector<Piece> pieces =
        piecesOf(paragraph, options.width, room - broken.lines.size(), measure, broken.cutsWords);
    if (pieces.empty()) {
      if (!paragraph.isEmpty())
        return {.lines = {}, .shortened = true};
      broken.lines.emplace_back();
      continue;
    }
    std::vector<std::size_t> starts = greedyLines(pieces, options.width);
    const bool fits = broken.lines.size() + starts.size() <= room;
    if (fits && options.fill == LineFill::Balanced)
      starts = balancedLines(pieces, options.width);
    for (std::size_t i = 0; i < starts.size() && !broken.shortened; ++i) {
      if (broken.lines.size() + 1 == room && i + 1 < starts.size()) {
        broken.lines.push_back(shortened(paragraph.sliced(pieces[starts[i]].start), options.width, measure));
        broken.shortened = true;
        break;
      }
      const std::size_t last = i + 1 < starts.size() ? starts[i + 1] - 1 : pieces.size() - 1;
      broken.lines.push_back(lineOf(paragraph, pieces, starts[i], last, measure));
    }
    if (broken.shortened)
      return broken;
  }
  if (broken.shortened && !broken.lines.empty() && !broken.lines.back().text.endsWith(Ellipsis)) {
    // Whole paragraphs are left out: the last line shown says so.
    BrokenLine &last = broken.lines.back();
    const QString longer = last.text + Ellipsis;
    const double width = measure(longer);
    last = width <= options.width ? BrokenLine{longer, width} : shortened(last.text, options.width, measure);
  }
  return broken;
}

BrokenLine fittingLine(QStringView text, const TextStyle &style, const TextMetrics &metrics, double width)
{
  QString flat = normalized(text).trimmed();
  flat.replace(u'\n', u' ');
  flat.remove(SoftHyphen);
  const Measure measure{style, metrics};
  const double whole = measure(flat);
  return whole <= width ? BrokenLine{flat, whole} : shortened(flat, width, measure);
}

}  // namespace laneway::layout
