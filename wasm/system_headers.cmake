# cotejo_system_headers(<library> <header> <package>)
#
# Finds a header-only library of the system and makes the target cotejo_<library> for it. The
# headers are copied into the build folder, so that only they, and not all of /usr/include, are
# seen when compiling for WebAssembly.
function(cotejo_system_headers library header package)
  find_path(${library}_INCLUDE_DIR ${header} NO_CMAKE_FIND_ROOT_PATH PATHS /usr/include /usr/local/include)
  if(NOT ${library}_INCLUDE_DIR)
    message(FATAL_ERROR "${header} was not found: install ${package} (Debian), or run npm start.")
  endif()
  cmake_path(GET header PARENT_PATH folder)
  file(COPY ${${library}_INCLUDE_DIR}/${folder} DESTINATION ${PROJECT_BINARY_DIR}/headers/${library})
  add_library(cotejo_${library} INTERFACE)
  target_include_directories(cotejo_${library} SYSTEM INTERFACE
    ${PROJECT_BINARY_DIR}/headers/${library})
endfunction()
