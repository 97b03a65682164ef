#include <QTest>

#include <pugixml.hpp>

#include "model/exchange/bpmn/namespaces.h"
#include "tests/support/test_registry.h"

using namespace laneway;

/// What prefixes of a file mean in the program.
class BpmnNamespacesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aPrefixMeansWhatTheNearestDeclarationSays();
  void attributesThatOnlyBeginLikeADeclarationStay();
};

void BpmnNamespacesTest::aPrefixMeansWhatTheNearestDeclarationSays()
{
  pugi::xml_document tree;
  const char *text = R"(<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:x="urn:one">
      <x:note/><b:process xmlns:x="urn:two"><x:note/></b:process><x:note/></b:definitions>)";
  QVERIFY(tree.load_string(text));
  const pugi::xml_node root = tree.document_element();
  const bpmn::Namespaces namespaces = bpmn::normalize(root);

  const pugi::xml_node before = root.first_child();
  const pugi::xml_node process = before.next_sibling();
  QCOMPARE(before.name(), "x:note");
  QCOMPARE(process.name(), "process");
  QCOMPARE(process.first_child().name(), "ns1:note");
  QCOMPARE(process.next_sibling().name(), "x:note");
  QCOMPARE(namespaces.foreign.at("x"), std::string("urn:one"));
  QCOMPARE(namespaces.foreign.at("ns1"), std::string("urn:two"));
}

void BpmnNamespacesTest::attributesThatOnlyBeginLikeADeclarationStay()
{
  pugi::xml_document tree;
  const char *text = R"(<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:x="urn:one"
      xmlnsKept="1" x:kept="2"/>)";
  QVERIFY(tree.load_string(text));
  const pugi::xml_node root = tree.document_element();
  (void)bpmn::normalize(root);
  QCOMPARE(root.attribute("xmlnsKept").value(), "1");
  QCOMPARE(root.attribute("x:kept").value(), "2");
  QVERIFY(!root.attribute("xmlns"));
  QVERIFY(!root.attribute("xmlns:x"));
}

LANEWAY_TEST(BpmnNamespacesTest)
#include "bpmn_namespaces_test.moc"
