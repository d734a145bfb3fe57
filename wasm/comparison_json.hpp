// A comparison as JSON, in the shape of the public interface without what the caller knows already
// (the texts, languages, titles and ids of the versions). UTF-16, so that lone surrogates survive.
#pragma once

#include <string>

#include "comparison.hpp"

namespace cotejo {

std::u16string to_json(const Comparison& comparison);

}  // namespace cotejo
