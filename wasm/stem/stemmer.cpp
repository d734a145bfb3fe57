#include "stem/stemmer.hpp"

#include <array>

extern "C" {
#include <api.h>
}

// What Snowball's compiler makes of one algorithm.
#define COTEJO_ALGORITHM(name)               \
  SN_env* snowball_##name##_create_env();    \
  void snowball_##name##_close_env(SN_env*); \
  int snowball_##name##_stem(SN_env*);

extern "C" {
#include "algorithms.inc"
}
#undef COTEJO_ALGORITHM

namespace cotejo {
namespace {

static_assert(sizeof(symbol) == sizeof(char16_t), "Snowball must be built for UTF-16");

constexpr std::size_t longest_word = 64;

struct Algorithm {
  std::string_view name;
  SN_env* (*create)();
  void (*close)(SN_env*);
  int (*stem)(SN_env*);
};

#define COTEJO_ALGORITHM(name) \
  {#name, snowball_##name##_create_env, snowball_##name##_close_env, snowball_##name##_stem},
constexpr Algorithm algorithms[] = {
#include "algorithms.inc"
};
#undef COTEJO_ALGORITHM

const Algorithm* find_algorithm(std::string_view name) {
  for (const Algorithm& algorithm : algorithms) {
    if (algorithm.name == name) return &algorithm;
  }
  return nullptr;
}

struct Served {
  std::string_view language;
  std::string_view algorithm;
};

constexpr auto served = std::to_array<Served>(
    {{"ar", "arabic"},     {"ca", "catalan"},   {"da", "danish"},     {"de", "german"},
     {"en", "english"},    {"es", "spanish"},   {"fi", "finnish"},    {"fr", "french"},
     {"hi", "hindi"},      {"hu", "hungarian"}, {"id", "indonesian"}, {"it", "italian"},
     {"nb", "norwegian"},  {"nl", "dutch"},     {"nn", "norwegian"},  {"no", "norwegian"},
     {"pt", "portuguese"}, {"ro", "romanian"},  {"ru", "russian"},    {"sv", "swedish"},
     {"tr", "turkish"}});

}  // namespace

std::string_view stemmer_of(std::string_view lang) {
  const std::string_view language = lang.substr(0, lang.find('-'));
  for (const Served& entry : served) {
    if (entry.language == language) return entry.algorithm;
  }
  return {};
}

struct Stemmer::State {
  explicit State(const Algorithm& chosen) : algorithm(chosen), environment(chosen.create()) {}
  ~State() { algorithm.close(environment); }
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  const Algorithm& algorithm;
  SN_env* environment;
};

Stemmer::Stemmer(std::string_view algorithm_name) {
  const Algorithm* algorithm = find_algorithm(algorithm_name);
  if (algorithm == nullptr) return;
  state_ = std::make_unique<State>(*algorithm);
  if (state_->environment == nullptr) state_.reset();
}
Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer&&) noexcept = default;
Stemmer& Stemmer::operator=(Stemmer&&) noexcept = default;

std::u16string Stemmer::stem(std::u16string_view word) const {
  if (!state_ || word.empty() || word.size() > longest_word) return std::u16string(word);
  SN_env* environment = state_->environment;
  std::u16string copy(word);
  const auto* symbols = reinterpret_cast<const symbol*>(copy.data());
  if (SN_set_current(environment, static_cast<int>(copy.size()), symbols) != 0 ||
      state_->algorithm.stem(environment) < 0 || environment->l <= 0) {
    return copy;
  }
  std::u16string stem;
  for (int at = 0; at < environment->l; ++at) {
    stem.push_back(static_cast<char16_t>(environment->p[at]));
  }
  return stem;
}

}  // namespace cotejo
