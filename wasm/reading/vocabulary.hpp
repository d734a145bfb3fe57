// Terms: words and numbers as they are compared, as numbers of their own. A term is a folded word;
// numbers are terms by their value, so that "1.234,5" in Spanish and "1,234.5" in English are one
// term. The stem of a word is a term, too.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/form_map.hpp"

namespace cotejo {

using TermId = std::uint32_t;

// Gives each term a number, from 0 on.
class Vocabulary {
 public:
  TermId intern(std::u16string_view form);
  const std::u16string& form(TermId term) const { return *forms_[term]; }
  std::size_t size() const { return forms_.size(); }

  // Terms of numbers begin with '#', which no folded word does, and whole sentences with "#=".
  bool is_number(TermId term) const { return form(term).front() == u'#'; }
  bool is_sentence(TermId term) const { return form(term).starts_with(u"#="); }

 private:
  FormMap<TermId> ids_;
  std::vector<const std::u16string*> forms_;  // keys of `ids_`, which stay where they are
};

}  // namespace cotejo
