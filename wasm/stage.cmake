# cotejo_stage(<name> [SOURCES <file>...] [SMALL_SOURCES <file>...] STAGES <earlier stage>...
#   [PRIVATE <library>...])
#
# Makes the static library cotejo_<name>. Our own headers are included relative to wasm/. In
# WebAssembly, SMALL_SOURCES are compiled for size: what is asked seldom beside the words of a text.
function(cotejo_stage name)
  cmake_parse_arguments(PARSE_ARGV 1 stage "" "" "SOURCES;SMALL_SOURCES;STAGES;PRIVATE")
  add_library(cotejo_${name} STATIC ${stage_SOURCES} ${stage_SMALL_SOURCES})
  target_include_directories(cotejo_${name} PUBLIC ${PROJECT_SOURCE_DIR}/wasm)
  foreach(earlier IN LISTS stage_STAGES)
    target_link_libraries(cotejo_${name} PUBLIC cotejo_${earlier})
  endforeach()
  target_link_libraries(cotejo_${name} PRIVATE ${stage_PRIVATE})
  cotejo_own_code(cotejo_${name})
  # The core is total and throws nothing: a `throw` does not compile.
  target_compile_options(cotejo_${name} PRIVATE -fno-exceptions)
  if(EMSCRIPTEN)
    # Nothing asks what a type is called.
    target_compile_options(cotejo_${name} PRIVATE $<$<CONFIG:Release>:-fno-rtti>)
    set_source_files_properties(${stage_SMALL_SOURCES}
      PROPERTIES COMPILE_OPTIONS $<$<CONFIG:Release>:-Oz>)
  endif()
endfunction()

# Compiles a target for size where what is shipped is built.
function(cotejo_small target)
  if(EMSCRIPTEN)
    target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-Oz>)
  endif()
endfunction()

# Holds a target that we wrote ourselves to our warnings.
function(cotejo_own_code target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion)
  if(COTEJO_WARNINGS_AS_ERRORS)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
endfunction()

# The Emscripten options of every program that we link: an ES module factory for browsers and
# workers (Node hands it `wasmBinary`), without file system, `eval` or exit. Of WebAssembly it uses
# what browsers have had since 2021, which makes it smaller (docs/decisions/0170), as does a function
# with one caller that is not copied into it.
function(cotejo_wasm_program target)
  target_link_options(${target} PRIVATE
    -sMODULARIZE=1
    -sEXPORT_ES6=1
    -sENVIRONMENT=web,worker
    -sDYNAMIC_EXECUTION=0
    -sFILESYSTEM=0
    -sALLOW_MEMORY_GROWTH=1
    -sEXIT_RUNTIME=0
    --js-library=${PROJECT_SOURCE_DIR}/wasm/unicode/normal_forms.js
    $<$<CONFIG:Debug>:-sASSERTIONS=1>
    $<$<CONFIG:Release>:-Oz>
    $<$<CONFIG:Release>:-Wl,-mllvm,-mattr=+sign-ext,-mllvm,-mattr=+bulk-memory,-mllvm,-mattr=+nontrapping-fptoint>
    $<$<CONFIG:Release>:-sBINARYEN_EXTRA_PASSES=--one-caller-inline-max-function-size=20,--always-inline-max-function-size=8>
    ${ARGN})
  set_target_properties(${target} PROPERTIES SUFFIX .js
    LINK_DEPENDS ${PROJECT_SOURCE_DIR}/wasm/unicode/normal_forms.js)
endfunction()
