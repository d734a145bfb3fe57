#include "reading/vocabulary.hpp"

namespace cotejo {

TermId Vocabulary::intern(std::u16string_view form) {
  if (const auto known = ids_.find(form); known != ids_.end()) return known->second;
  const auto id = static_cast<TermId>(forms_.size());
  forms_.push_back(&ids_.emplace(form, id).first->first);
  return id;
}

}  // namespace cotejo
