#include "reading/vocabulary.hpp"

namespace cotejo {

TermId Vocabulary::intern(std::u16string_view form) {
  const auto [entry, is_new] =
      ids_.try_emplace(std::u16string(form), static_cast<TermId>(forms_.size()));
  if (is_new) forms_.push_back(&entry->first);
  return entry->second;
}

}  // namespace cotejo
