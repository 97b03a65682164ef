# Fails where a file includes what its layer must not know:
#   cmake -D SOURCE_DIR=... [-D STAMP=...] -P check_layers.cmake
# The build runs it before it compiles a layer. Libraries need no rule here, because a layer that does not link one has
# no include path to it: <QPainter> is not found in model/. What the compiler would let pass is checked instead: the
# folders of the project, and Qt headers named with their module.
cmake_policy(SET CMP0057 NEW)

# The layers, each with the folders it may include from, lowest first; a file belongs to the first that matches.
set(layers
  "model/simulate" "model/(base|process|edit|check|layout|compile)" "model/exchange" "app/messages" "views/painting"
  "views" "app")
set(allowed
  "model/simulate" "model/(simulate|base|process|edit|check|layout|compile)" "model" "(model|app/messages)"
  "(model|views/painting)" "(model|views|app/messages)" "(model|views|app)")

# What the simulation shares with the document: these headers need nothing but the standard library themselves.
set(standard_only_headers model/base/geometry.h model/base/units.h)

set(modules "(Concurrent|Core|DBus|Gui|Network|OpenGL|PrintSupport|Sql|Svg|SvgWidgets|Test|Widgets|Xml)")

set(wrong)
file(GLOB_RECURSE files RELATIVE ${SOURCE_DIR}
  ${SOURCE_DIR}/model/*.cpp ${SOURCE_DIR}/model/*.h ${SOURCE_DIR}/views/*.cpp ${SOURCE_DIR}/views/*.h
  ${SOURCE_DIR}/app/*.cpp ${SOURCE_DIR}/app/*.h)
foreach(file IN LISTS files)
  set(layer 0)
  foreach(candidate IN LISTS layers)
    if(file MATCHES "^${candidate}/")
      break()
    endif()
    math(EXPR layer "${layer} + 1")
  endforeach()
  list(LENGTH layers layer_count)
  if(layer EQUAL layer_count)
    list(APPEND wrong "${file} lies in a folder that belongs to no layer")
    continue()
  endif()
  list(GET allowed ${layer} folders)

  file(STRINGS ${SOURCE_DIR}/${file} includes REGEX "^[ \t]*#[ \t]*include")
  foreach(include IN LISTS includes)
    if(include MATCHES "\"([^\"]+)\"")
      set(header ${CMAKE_MATCH_1})
      if(header MATCHES "\\.moc$")
        continue()
      endif()
      if(layer EQUAL 0 AND header IN_LIST standard_only_headers)
        continue()
      endif()
      if(NOT header MATCHES "^${folders}/")
        list(APPEND wrong "${file} must not include \"${header}\"")
      endif()
    elseif(include MATCHES "<(Qt${modules}(/[^>]*)?)>")
      list(APPEND wrong "${file} must name the type, not the module: <${CMAKE_MATCH_1}>")
    elseif(include MATCHES "<([^>]+)>")
      set(header ${CMAKE_MATCH_1})
      if((layer EQUAL 0 OR file IN_LIST standard_only_headers) AND NOT header MATCHES "^[a-z_0-9]+$")
        list(APPEND wrong "${file} must do with the standard library, without <${header}>")
      endif()
    endif()
  endforeach()
endforeach()

if(wrong)
  list(JOIN wrong "\n  " lines)
  message(FATAL_ERROR "Includes across layers:\n  ${lines}\n")
endif()
if(STAMP)
  file(TOUCH ${STAMP})
endif()
