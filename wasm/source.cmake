# cotejo_source(<home>)
#
# Where the source lies that source.json, beside the caller's list, pins: `home` is set to the folder
# to which web/tasks/sources.js brought it, and a source that is missing or another one is an error.
function(cotejo_source home)
  file(READ source.json pin)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS source.json)
  string(JSON name GET "${pin}" name)
  string(JSON version GET "${pin}" version)
  string(JSON sha256 GET "${pin}" sha256)
  string(TOLOWER ${name} folder)
  set(path ${PROJECT_SOURCE_DIR}/build/${folder}/${version})
  set(seal "")
  if(EXISTS ${path}/sha256)
    file(READ ${path}/sha256 seal)
  endif()
  if(NOT seal STREQUAL sha256)
    message(FATAL_ERROR
      "${name} ${version} is not in build/${folder} yet: run node web/tasks/sources.js")
  endif()
  set(${home} ${path} PARENT_SCOPE)
endfunction()
