#include "views/dialogs/run_settings_dialog.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QVBoxLayout>

#include "app/messages/messages.h"
#include "model/edit/change_element.h"
#include "model/edit/draft.h"
#include "model/edit/scenarios.h"
#include "model/edit/session.h"
#include "views/dialogs/override_table.h"
#include "views/dialogs/run_fields.h"
#include "views/widgets/refusal_label.h"
#include "views/widgets/tab_order.h"

namespace laneway {

class RunSettingsDialog::Impl {
  Q_DECLARE_TR_FUNCTIONS(laneway::RunSettingsDialog)

 public:
  Impl(RunSettingsDialog &dialog, Session &session, Id scenario) : m_session(session), m_scenario(scenario)
  {
    const Scenario *shown = session.document().get<Scenario>(scenario);
    dialog.setWindowTitle(shown ? tr("Run settings of “%1”").arg(shown->name) : tr("Run settings"));
    m_run = shown && shown->run ? *shown->run : session.document().info().run;
    m_fields = new RunFields(&dialog);
    m_fields->show(m_run);
    m_own = new QCheckBox(tr("Settings of its own"), &dialog);
    m_own->setToolTip(tr("Off: run like the values as they are."));
    m_own->setVisible(shown != nullptr);
    QObject::connect(m_own, &QCheckBox::toggled, m_fields, &QWidget::setEnabled);
    m_own->setChecked(!shown || shown->run);
    m_fields->setEnabled(m_own->isChecked());
    m_refusal = new RefusalLabel(&dialog);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);

    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    layout->addWidget(m_own);
    layout->addWidget(m_fields);
    if (shown) {
      m_overrides = new OverrideTable(session.document(), scenario, &dialog);
      layout->addWidget(m_overrides, 1);
    } else {
      layout->addStretch();
    }
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);
    orderTabsByPlace(dialog);
  }

  /// One edit; false, with the reason shown, where something typed can't be read or is refused.
  bool apply()
  {
    RunSettings run = m_run;
    if (m_own->isChecked() && !m_fields->read(run))
      return false;
    const Result<ChangeSet> done =
        m_session.perform({QStringLiteral("change-run-settings"), {}}, [&](Draft &draft) -> Result<void> {
          if (m_scenario.isNull())
            return setRunSettings(draft, {}, run);
          return changeEach<Scenario>(draft, {m_scenario}, [&](Scenario &scenario) {
            scenario.run = m_own->isChecked() ? std::optional(run) : std::nullopt;
            scenario.overrides = m_overrides->overrides();
          });
        });
    m_refusal->tell(done ? QString() : sentence(done.error()));
    return static_cast<bool>(done);
  }

 private:
  Session &m_session;
  Id m_scenario;
  RunSettings m_run;
  QCheckBox *m_own;
  RunFields *m_fields;
  OverrideTable *m_overrides = nullptr;
  RefusalLabel *m_refusal;
};

RunSettingsDialog::RunSettingsDialog(Session &session, Id scenario, QWidget *parent)
    : QDialog(parent), m_impl(std::make_unique<Impl>(*this, session, scenario))
{
}

RunSettingsDialog::~RunSettingsDialog() = default;

void RunSettingsDialog::accept()
{
  if (m_impl->apply())
    QDialog::accept();
}

}  // namespace laneway
