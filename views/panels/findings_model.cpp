#include "views/panels/findings_model.h"

#include <algorithm>

#include <QCoreApplication>
#include <QIcon>

#include "app/messages/messages.h"
#include "views/theme/icon.h"

namespace laneway {

namespace {

QIcon iconOf(Severity severity)
{
  switch (severity) {
    case Severity::Error:
      return theme::icon(u"error", theme::Tone::Error);
    case Severity::Warning:
      return theme::icon(u"warning", theme::Tone::Warning);
    case Severity::Advice:
      return theme::icon(u"advice", theme::Tone::Advice);
  }
  Q_UNREACHABLE();
}

}  // namespace

QString nameOf(Severity severity)
{
  switch (severity) {
    case Severity::Error:
      return QCoreApplication::translate("Severity", "Error");
    case Severity::Warning:
      return QCoreApplication::translate("Severity", "Warning");
    case Severity::Advice:
      return QCoreApplication::translate("Severity", "Advice");
  }
  Q_UNREACHABLE();
}

FindingsModel::FindingsModel(QObject *parent) : QAbstractListModel(parent) {}

bool FindingsModel::setFindings(std::vector<Finding> findings)
{
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
  if (findings == m_findings)
    return false;
  beginResetModel();
  m_findings = std::move(findings);
  endResetModel();
  return true;
}

void FindingsModel::offerFixes(bool offer)
{
  beginResetModel();
  m_offersFixes = offer;
  endResetModel();
}

void FindingsModel::retranslate()
{
  if (!m_findings.empty())
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
  if (!index.isValid() || index.row() >= rowCount())
    return {};
  const Finding &finding = m_findings[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
      return sentence(finding);
    case Qt::DecorationRole:
      return iconOf(finding.severity);
    case Qt::AccessibleTextRole:
      return QStringLiteral("%1: %2").arg(nameOf(finding.severity), sentence(finding));
    case SeverityRole:
      return static_cast<int>(finding.severity);
    case HasFixRole:
      return m_offersFixes && !finding.fix.isEmpty();
    default:
      return {};
  }
}

}  // namespace laneway
