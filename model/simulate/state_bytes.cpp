#include "model/simulate/state_bytes.h"

#include <concepts>
#include <limits>

namespace laneway::simulate {

namespace {

__extension__ typedef unsigned __int128 Unsigned128;

class Writer {
 public:
  template <std::integral Whole>
  void number(Whole value)
  {
    wide(static_cast<Int128>(value));
  }
  void number(bool value) { wide(value ? 1 : 0); }

  void wide(Int128 value)
  {
    auto left = static_cast<Unsigned128>(value) << 1;
    left = value < 0 ? ~left : left;
    for (; left > 127; left >>= 7)
      bytes.push_back(static_cast<std::uint8_t>((left & 127) | 128));
    bytes.push_back(static_cast<std::uint8_t>(left));
  }

  void percentiles(const PercentileRow &row)
  {
    for (const double each : row)
      wide(static_cast<Int128>(each * 2));
  }

  template <typename Row, typename Each>
  void list(const std::vector<Row> &rows, Each each)
  {
    number(rows.size());
    for (const Row &row : rows)
      each(row);
  }

  Bytes bytes;
};

/// After the first thing that does not fit, everything read is 0.
class Reader {
 public:
  explicit Reader(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}

  template <std::integral Whole>
  void number(Whole &value)
  {
    Int128 read = 0;
    wide(read);
    m_isSound &= read >= Int128{std::numeric_limits<Whole>::min()} && read <= Int128{std::numeric_limits<Whole>::max()};
    value = m_isSound ? static_cast<Whole>(read) : 0;
  }
  void number(bool &value)
  {
    std::uint8_t read = 0;
    number(read);
    m_isSound &= read <= 1;
    value = read == 1;
  }

  void wide(Int128 &value)
  {
    Unsigned128 read = 0;
    unsigned shift = 0;
    for (bool more = true; more; shift += 7) {
      m_isSound &= !m_bytes.empty() && shift < 128;
      if (!m_isSound)
        break;
      read |= static_cast<Unsigned128>(m_bytes.front() & 127) << shift;
      more = (m_bytes.front() & 128) != 0;
      m_bytes = m_bytes.subspan(1);
    }
    const Unsigned128 half = read >> 1;
    value = m_isSound ? static_cast<Int128>((read & 1) != 0 ? ~half : half) : 0;
  }

  void percentiles(PercentileRow &row)
  {
    for (double &each : row) {
      Int128 twice = 0;
      wide(twice);
      each = static_cast<double>(twice) / 2;
    }
  }

  template <typename Row, typename Each>
  void list(std::vector<Row> &rows, Each each)
  {
    std::size_t count = 0;
    number(count);
    // Every row takes a byte at least, so that no length can ask for more memory than there is reason to.
    m_isSound &= count <= m_bytes.size();
    rows.resize(m_isSound ? count : 0);
    for (Row &row : rows)
      each(row);
  }

  [[nodiscard]] bool isDone() const { return m_isSound && m_bytes.empty(); }
  [[nodiscard]] bool isSound() const { return m_isSound; }
  [[nodiscard]] bool hasMore() const { return m_isSound && !m_bytes.empty(); }

 private:
  std::span<const std::uint8_t> m_bytes;
  bool m_isSound = true;
};

// One list of fields for reading and writing; `Record` is const where it is written.

template <typename Archive, typename Numbers>
void wides(Archive &archive, Numbers &numbers)
{
  for (auto &each : numbers)
    archive.wide(each);
}

template <typename Archive, typename Record>
void scopeFields(Archive &archive, Record &record)
{
  archive.number(record.isRoot);
  archive.number(record.started);
  archive.number(record.finished);
  archive.number(record.unfinished);
  archive.number(record.lost);
  archive.number(record.withinTarget);
  archive.wide(record.cycle);
  archive.wide(record.cycleSquares);
  archive.wide(record.waiting);
  archive.wide(record.processing);
  archive.wide(record.work);
  archive.wide(record.suspended);
  archive.wide(record.eventDelay);
  archive.wide(record.cost);
  archive.wide(record.insideArea);
  wides(archive, record.waitingBy);
  archive.percentiles(record.cycles);
  archive.percentiles(record.waitings);
}

template <typename Archive, typename Record>
void nodeFields(Archive &archive, Record &record)
{
  archive.number(record.entered);
  archive.number(record.started);
  archive.number(record.completed);
  archive.number(record.unfinished);
  archive.number(record.lost);
  archive.number(record.interrupted);
  archive.number(record.failures);
  archive.number(record.repeated);
  archive.number(record.longestQueue);
  archive.wide(record.cycle);
  archive.wide(record.waiting);
  archive.wide(record.work);
  archive.wide(record.suspended);
  archive.wide(record.cost);
  archive.wide(record.queueArea);
  archive.wide(record.busyArea);
  wides(archive, record.waitingBy);
  archive.percentiles(record.cycles);
  archive.percentiles(record.waitings);
}

template <typename Archive, typename Record>
void roleFields(Archive &archive, Record &record)
{
  archive.number(record.started);
  archive.number(record.longestQueue);
  archive.wide(record.busyArea);
  archive.wide(record.dutyArea);
  archive.wide(record.workedOnDuty);
  archive.wide(record.overtime);
  archive.wide(record.queueArea);
  archive.wide(record.waiting);
  archive.wide(record.cost);
  wides(archive, record.waitingBy);
  archive.number(record.activePeriods);
  archive.wide(record.activeTime);
  archive.wide(record.soleTime);
  archive.wide(record.shiftingTime);
  archive.percentiles(record.waitings);
}

template <typename Archive, typename Record>
void recordFields(Archive &archive, Record &record)
{
  archive.number(record.replication);
  archive.number(record.events);
  archive.number(record.begin);
  archive.number(record.end);
  archive.wide(record.cost);
  archive.list(record.scopes, [&](auto &scope) { scopeFields(archive, scope); });
  archive.list(record.nodes, [&](auto &node) { nodeFields(archive, node); });
  archive.list(record.flows, [&](auto &taken) { archive.number(taken); });
  archive.list(record.roles, [&](auto &role) { roleFields(archive, role); });
  archive.number(record.bottlenecks.begin);
  archive.number(record.bottlenecks.end);
  archive.number(record.bottlenecks.width);
  archive.list(record.bottlenecks.times, [&](auto &time) { archive.number(time); });
}

template <typename Archive, typename Course>
void courseFields(Archive &archive, Course &course)
{
  archive.number(course.begin);
  archive.number(course.end);
  archive.number(course.width);
  archive.number(course.columns);
  archive.list(course.sums, [&](auto &sum) { archive.wide(sum); });
}

template <typename Archive, typename Paths>
void pathFields(Archive &archive, Paths &paths)
{
  archive.number(paths.others);
  archive.wide(paths.othersCycle);
  archive.list(paths.variants, [&](auto &variant) {
    archive.number(variant.key);
    archive.number(variant.count);
    archive.wide(variant.cycle);
    archive.list(variant.stops, [&](auto &stop) {
      archive.number(stop.node);
      archive.number(stop.times);
    });
  });
}

template <typename Archive, typename Totals>
void totalsFields(Archive &archive, Totals &totals)
{
  archive.number(totals.replication);
  archive.number(totals.finished);
  archive.wide(totals.cycle);
  archive.number(totals.length);
  archive.wide(totals.cost);
}

}  // namespace

Bytes toBytes(const ReplicationRecord &record)
{
  Writer writer;
  recordFields(writer, record);
  return std::move(writer.bytes);
}

std::optional<ReplicationRecord> recordFrom(std::span<const std::uint8_t> bytes)
{
  Reader reader(bytes);
  ReplicationRecord record;
  recordFields(reader, record);
  if (!reader.isDone())
    return {};
  return record;
}

Bytes toBytes(const Histogram &histogram)
{
  Writer writer;
  std::uint32_t before = 0;
  for (const Histogram::Bin &bin : histogram.bins()) {
    writer.number(bin.bin - before);
    writer.number(bin.count);
    before = bin.bin;
  }
  return std::move(writer.bytes);
}

std::optional<Histogram> histogramFrom(std::span<const std::uint8_t> bytes)
{
  Reader reader(bytes);
  std::vector<Histogram::Bin> bins;
  std::uint32_t last = 0;
  while (reader.hasMore()) {
    std::uint32_t distance = 0;
    Histogram::Bin bin;
    reader.number(distance);
    reader.number(bin.count);
    bin.bin = last += distance;
    bins.push_back(bin);
  }
  if (!reader.isDone())
    return {};
  return Histogram::fromBins(bins);
}

Bytes toBytes(const TimeCourse &course)
{
  Writer writer;
  courseFields(writer, course);
  return std::move(writer.bytes);
}

std::optional<TimeCourse> courseFrom(std::span<const std::uint8_t> bytes)
{
  Reader reader(bytes);
  TimeCourse course;
  courseFields(reader, course);
  const bool isWhole = course.columns == 0 ? course.sums.empty() : course.sums.size() % course.columns == 0;
  if (!reader.isDone() || !isWhole || course.width < 0 || course.slices() > TimeCourse::mostSlices)
    return {};
  return course;
}

Bytes toBytes(const PathVariants &paths)
{
  Writer writer;
  pathFields(writer, paths);
  return std::move(writer.bytes);
}

std::optional<PathVariants> pathsFrom(std::span<const std::uint8_t> bytes)
{
  Reader reader(bytes);
  PathVariants paths;
  pathFields(reader, paths);
  if (!reader.isDone())
    return {};
  return paths;
}

Bytes toBytes(const std::vector<ReplicationTotals> &totals)
{
  Writer writer;
  writer.list(totals, [&](const ReplicationTotals &each) { totalsFields(writer, each); });
  return std::move(writer.bytes);
}

std::optional<std::vector<ReplicationTotals>> totalsFrom(std::span<const std::uint8_t> bytes)
{
  Reader reader(bytes);
  std::vector<ReplicationTotals> totals;
  reader.list(totals, [&](ReplicationTotals &each) { totalsFields(reader, each); });
  if (!reader.isDone())
    return {};
  return totals;
}

}  // namespace laneway::simulate
