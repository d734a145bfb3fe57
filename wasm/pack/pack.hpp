// Files that come beside the texts, and the sorted tables in them: the one header that other stages
// include.
#pragma once

#include "pack/little_endian.hpp"
#include "pack/packed_file.hpp"
#include "pack/sealed_pack.hpp"
#include "pack/sections.hpp"
#include "pack/sorted_table.hpp"
#include "pack/table_writer.hpp"
