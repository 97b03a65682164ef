#pragma once

#include <algorithm>
#include <cstdlib>
#include <utility>

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QString>

/// Compares what a test made with what was looked at and found good. A difference leaves the new one in the build
/// folder and says where; LANEWAY_UPDATE_GOLDEN=1 accepts it.
namespace laneway::test {

/// Font rasterisers differ a little: by so much per channel (of 255), in such a share of the pixels.
struct PixelTolerance {
  int channel = 24;
  double share = 0.002;
};

/// The share of pixels of which a channel differs by more than `channel`; 1 where the sizes differ.
[[nodiscard]] inline double differingShare(const QImage &a, const QImage &b, int channel)
{
  if (a.size() != b.size() || a.isNull())
    return 1;
  const QImage first = a.convertToFormat(QImage::Format_ARGB32);
  const QImage second = b.convertToFormat(QImage::Format_ARGB32);
  qint64 differing = 0;
  for (int y = 0; y < first.height(); ++y) {
    const auto *left = reinterpret_cast<const QRgb *>(first.constScanLine(y));
    const auto *right = reinterpret_cast<const QRgb *>(second.constScanLine(y));
    for (int x = 0; x < first.width(); ++x) {
      const QRgb p = left[x];
      const QRgb q = right[x];
      const int most = std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                                 std::abs(qBlue(p) - qBlue(q)), std::abs(qAlpha(p) - qAlpha(q))});
      differing += most > channel ? 1 : 0;
    }
  }
  return static_cast<double>(differing) / (static_cast<double>(first.width()) * first.height());
}

class Golden {
 public:
  /// `golden`: the folder of what is right. `difference`: where what differs is left.
  Golden(QString golden, QString difference) : m_golden(std::move(golden)), m_difference(std::move(difference)) {}

  /// Empty where equal, else what differs and where to look.
  [[nodiscard]] QString compare(const QByteArray &text, const QString &name) const
  {
    if (accepting())
      return keep(text, m_golden, name);
    QFile file(m_golden + u'/' + name);
    if (file.open(QIODevice::ReadOnly) && file.readAll() == text)
      return {};
    (void)keep(text, m_difference, name);
    return QStringLiteral("%1 differs; the new one is in %2").arg(name, m_difference);
  }

  [[nodiscard]] QString compare(const QImage &image, const QString &name, const PixelTolerance &tolerance = {}) const
  {
    if (accepting())
      return keep(image, m_golden, name);
    const double share = differingShare(image, QImage(m_golden + u'/' + name), tolerance.channel);
    if (share <= tolerance.share)
      return {};
    (void)keep(image, m_difference, name);
    return QStringLiteral("%1 differs in %2 % of its pixels; the new one is in %3")
        .arg(name)
        .arg(100 * share, 0, 'f', 2)
        .arg(m_difference);
  }

 private:
  static bool accepting() { return qEnvironmentVariableIntValue("LANEWAY_UPDATE_GOLDEN") != 0; }

  static QString keep(const QByteArray &text, const QString &folder, const QString &name)
  {
    QDir().mkpath(folder);
    QFile file(folder + u'/' + name);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size())
      return {};
    return file.fileName() + QStringLiteral(" cannot be written");
  }

  static QString keep(const QImage &image, const QString &folder, const QString &name)
  {
    QDir().mkpath(folder);
    const QString path = folder + u'/' + name;
    return image.save(path, "PNG") ? QString() : path + QStringLiteral(" cannot be written");
  }

  QString m_golden;
  QString m_difference;
};

}  // namespace laneway::test
