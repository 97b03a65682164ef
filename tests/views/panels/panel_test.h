#pragma once

#include <memory>
#include <utility>

#include <QLineEdit>
#include <QTest>

#include "app/messages/language.h"
#include "model/edit/session.h"
#include "tests/support/document_builder.h"
#include "views/painting/fonts.h"
#include "views/panels/properties_panel.h"
#include "views/selection.h"
#include "views/theme/apply_theme.h"
#include "views/theme/theme.h"

/// What tests of widgets have in common.
namespace laneway::test {

/// English, in the light theme.
inline void prepareWidgets()
{
  painting::ensureFonts();
  theme::applyTheme(theme::themeFor(theme::Appearance::Light));
  QVERIFY(setLanguage(QStringLiteral("en")));
}

inline void type(QLineEdit *field, const QString &text)
{
  field->setFocus();
  field->selectAll();
  QTest::keyClick(field, Qt::Key_Delete);
  QTest::keyClicks(field, text);
}

inline void enter(QLineEdit *field, const QString &text)
{
  type(field, text);
  QTest::keyClick(field, Qt::Key_Tab);
}

/// A test of the properties panel on a document of its own.
class PanelTest : public QObject {
 protected:
  void open(Document document, QStringView scope, QSize size)
  {
    m_session = std::make_unique<Session>(Workbook{.document = std::move(document)}, 1);
    m_selection = std::make_unique<Selection>(*m_session);
    m_panel = std::make_unique<PropertiesPanel>(*m_session, *m_selection);
    m_panel->setScope(Id(scope));
    m_panel->resize(size);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
  }
  void close()
  {
    m_panel.reset();
    m_selection.reset();
    m_session.reset();
  }

  /// The editor with this accessible name that is in sight, or null.
  template <typename Widget = QLineEdit>
  [[nodiscard]] Widget *field(const QString &name) const
  {
    for (Widget *each : m_panel->findChildren<Widget *>())
      if (each->accessibleName() == name && each->isVisible())
        return each;
    return nullptr;
  }
  [[nodiscard]] const Activity &step(QStringView id) const
  {
    return *m_session->document().get<Node>(Id(id))->as<Activity>();
  }

  std::unique_ptr<Session> m_session;
  std::unique_ptr<Selection> m_selection;
  std::unique_ptr<PropertiesPanel> m_panel;
};

}  // namespace laneway::test
