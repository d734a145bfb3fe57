// Unicode's normal forms with compatibility (UAX 15). Natively they are ICU's. In WebAssembly they
// are those of the JavaScript around it: their data would be a twelfth of all that a page loads of
// the core. Both agree on every character that both know, for the forms of a character never
// change.
#pragma once

#include <string>
#include <string_view>

namespace cotejo {

// NFKC
std::u16string composed_form(std::u16string_view text);

// NFKD
std::u16string decomposed_form(std::u16string_view text);

}  // namespace cotejo
