# cotejo_stage(<name> SOURCES <file>... STAGES <earlier stage>... [PRIVATE <library>...])
#
# Makes the static library cotejo_<name>. Our own headers are included relative to wasm/.
function(cotejo_stage name)
  cmake_parse_arguments(PARSE_ARGV 1 stage "" "" "SOURCES;STAGES;PRIVATE")
  foreach(source IN LISTS stage_SOURCES)
    if(NOT EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${source})
      message(WARNING "wasm/${name}: ${source} is not written yet and left out.")
      list(REMOVE_ITEM stage_SOURCES ${source})
    endif()
  endforeach()
  if(NOT stage_SOURCES)
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/${name}_empty.cpp "")
    set(stage_SOURCES ${CMAKE_CURRENT_BINARY_DIR}/${name}_empty.cpp)
  endif()
  add_library(cotejo_${name} STATIC ${stage_SOURCES})
  target_include_directories(cotejo_${name} PUBLIC ${PROJECT_SOURCE_DIR}/wasm)
  foreach(earlier IN LISTS stage_STAGES)
    target_link_libraries(cotejo_${name} PUBLIC cotejo_${earlier})
  endforeach()
  target_link_libraries(cotejo_${name} PRIVATE ${stage_PRIVATE})
  cotejo_own_code(cotejo_${name})
  # The core is total and throws nothing: a `throw` does not compile.
  target_compile_options(cotejo_${name} PRIVATE -fno-exceptions)
endfunction()

# Holds a target that we wrote ourselves to our warnings.
function(cotejo_own_code target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion)
  if(COTEJO_WARNINGS_AS_ERRORS)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
endfunction()

# The Emscripten options of every program that we link: an ES module factory for browsers and
# workers (Node hands it `wasmBinary`), without file system, `eval` or exit.
function(cotejo_wasm_program target)
  target_link_options(${target} PRIVATE
    -sMODULARIZE=1
    -sEXPORT_ES6=1
    -sENVIRONMENT=web,worker
    -sDYNAMIC_EXECUTION=0
    -sFILESYSTEM=0
    -sALLOW_MEMORY_GROWTH=1
    -sEXIT_RUNTIME=0
    $<$<CONFIG:Debug>:-sASSERTIONS=1>
    ${ARGN})
  set_target_properties(${target} PROPERTIES SUFFIX .js)
endfunction()
