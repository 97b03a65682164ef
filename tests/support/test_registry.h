#pragma once

#include <functional>
#include <memory>

#include <QObject>

/// Test classes register themselves here; test_main runs those named on its command line, or all.
/// Deliberately not a test framework: Qt Test does the testing.
namespace laneway::test {

using MakeTest = std::function<std::unique_ptr<QObject>()>;

/// Adds a test class under its name. Called before main, by LANEWAY_TEST.
bool registerTest(const char *name, MakeTest make);

}  // namespace laneway::test

/// Registers a QObject with test slots; write it once per test file, before including its moc.
#define LANEWAY_TEST(Class) \
  static const bool registered##Class = \
      laneway::test::registerTest(#Class, [] { return std::unique_ptr<QObject>(new Class); });
