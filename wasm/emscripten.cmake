# The toolchain file of the WebAssembly presets: finds Emscripten through the `emcc` on PATH, be it
# Debian's or an emsdk's, and hands over to Emscripten's own toolchain file.
find_program(COTEJO_EM_CONFIG em-config)
if(NOT COTEJO_EM_CONFIG)
  message(FATAL_ERROR "emcc is not on PATH: install Emscripten 3.1.6 or newer, or run npm start.")
endif()
execute_process(COMMAND ${COTEJO_EM_CONFIG} EMSCRIPTEN_ROOT
  OUTPUT_VARIABLE cotejo_emscripten_root OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
include(${cotejo_emscripten_root}/cmake/Modules/Platform/Emscripten.cmake)
