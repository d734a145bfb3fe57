# cotejo_icu_data(<out> <archive> <item>...)
#
# Takes the named items out of ICU's data archive into a smaller archive, and writes that as a C
# file for the linker: `out` is set to the file's path, cotejo_icu_items to the folder of the items. Needs icupkg and genccode (package
# icu-devtools).
function(cotejo_icu_data out archive)
  find_program(ICUPKG icupkg HINTS /usr/sbin NO_CMAKE_FIND_ROOT_PATH)
  find_program(GENCCODE genccode HINTS /usr/sbin NO_CMAKE_FIND_ROOT_PATH)
  if(NOT ICUPKG OR NOT GENCCODE)
    message(FATAL_ERROR "icupkg and genccode were not found: install icu-devtools, or run npm start.")
  endif()
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/data)
  file(MAKE_DIRECTORY ${folder})
  list(JOIN ARGN "\n" items)
  file(CONFIGURE OUTPUT ${folder}/items.txt CONTENT "${items}\n")
  list(TRANSFORM ARGN PREPEND ${folder}/ OUTPUT_VARIABLE item_files)
  add_custom_command(
    OUTPUT ${folder}/icudt72l_dat.c
    BYPRODUCTS ${item_files}
    COMMAND ${ICUPKG} -d ${folder} -x ${folder}/items.txt ${archive}
    COMMAND ${ICUPKG} -s ${folder} -a ${folder}/items.txt new ${folder}/icudt72l.dat
    COMMAND ${GENCCODE} -q -d ${folder} ${folder}/icudt72l.dat
    DEPENDS ${archive} ${folder}/items.txt
    VERBATIM)
  set(${out} ${folder}/icudt72l_dat.c PARENT_SCOPE)
  set(cotejo_icu_items ${folder} PARENT_SCOPE)
endfunction()
