#include "tests/support/test_registry.h"

#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include <QTest>

#if defined(QT_WIDGETS_LIB)
#include <QApplication>
using Application = QApplication;
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
using Application = QGuiApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

namespace laneway::test {

static std::map<std::string, MakeTest> &tests()
{
  static std::map<std::string, MakeTest> all;
  return all;
}

bool registerTest(const char *name, MakeTest make)
{
  return tests().emplace(name, std::move(make)).second;
}

}  // namespace laneway::test

/// Usage: PROGRAM [TEST CLASS [Qt Test arguments]]. Without a class, all run.
int main(int argc, char *argv[])
{
  Application app(argc, argv);
  using laneway::test::tests;
  if (argc > 1 && argv[1][0] != '-') {
    const auto found = tests().find(argv[1]);
    if (found == tests().end()) {
      std::fprintf(stderr, "There is no test class %s in this program.\n", argv[1]);
      return 2;
    }
    std::vector<char *> rest{argv[0]};
    rest.insert(rest.end(), argv + 2, argv + argc);
    return QTest::qExec(found->second().get(), static_cast<int>(rest.size()), rest.data());
  }
  int failures = 0;
  for (const auto &[name, make] : tests())
    failures += QTest::qExec(make().get(), argc, argv);
  return failures == 0 ? 0 : 1;
}
