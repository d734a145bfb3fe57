#include "diff/moves.hpp"

#include <tuple>

#include "text/sorting.hpp"

namespace cotejo {
namespace {

constexpr std::size_t least_content = 2;
constexpr std::size_t least_words = 3;  // of a phrase with one content word,
constexpr std::uint32_t least_letters_of_phrase = 6;
constexpr std::uint32_t least_letters = 4;  // of a single word
constexpr std::size_t cost_of_pair = 4;     // in comparisons of two tokens

struct Phrase {
  std::size_t left = 0;
  std::size_t right = 0;
  std::size_t length = 0;
  std::uint32_t letters = 0;
};

class MoveFinder {
 public:
  MoveFinder(Alignment& alignment, const TokenPair& tokens)
      : alignment_(alignment),
        tokens_(tokens),
        ends_alike_(tokens.left.back().id == tokens.right.back().id &&
                    !tokens.left.back().is_word()) {
    for (const Token& token : tokens.left) ++word(token.id).lefts;
    for (const Token& token : tokens.right) ++word(token.id).rights;
    for (std::size_t at = 0; at < tokens.left.size(); ++at) {
      if (!alignment.is_left_free(at)) continue;
      free_lefts_.push_back(at);
      ++words_[left(at).id].free_lefts;
    }
    for (std::size_t at = 0; at < tokens.right.size(); ++at) {
      if (alignment.is_right_free(at)) words_[right(at).id].free_rights.push_back(at);
    }
  }

  // How many pairs of equal free tokens there are; 0 where none is a content word.
  std::size_t pairs() const {
    std::size_t pairs = 0;
    bool has_content = false;
    for (const std::size_t at : free_lefts_) {
      const std::size_t places = words_[left(at).id].free_rights.size();
      pairs += places;
      has_content = has_content || (places > 0 && left(at).is_content());
    }
    return has_content ? pairs : 0;
  }

  void run(std::size_t shortest) {
    std::vector<Phrase> phrases = find_phrases();
    sort_stably(phrases, [](const Phrase& a, const Phrase& b) {
      return std::tuple(b.letters, a.left, a.right) < std::tuple(a.letters, b.left, b.right);
    });
    std::uint32_t moves = count_moves(alignment_);
    for (const Phrase& whole : phrases) {
      // What a longer phrase took is gone.
      Phrase phrase = free_part(whole);
      trim(phrase);
      if (phrase.length < shortest || !is_worth_moving(phrase)) continue;
      const bool moved = crosses_kept(alignment_, phrase.left, phrase.right);
      if (moved) ++moves;
      for (std::size_t at = 0; at < phrase.length; ++at) {
        const Match match{static_cast<std::uint32_t>(phrase.left + at),
                          static_cast<std::uint32_t>(phrase.right + at)};
        if (moved) {
          alignment_.move(match, moves);
        } else {
          alignment_.keep(match);
        }
      }
    }
  }

 private:
  const Token& left(std::size_t at) const { return tokens_.left[at]; }
  const Token& right(std::size_t at) const { return tokens_.right[at]; }

  struct Word {
    std::uint32_t lefts = 0;  // how often either side has it
    std::uint32_t rights = 0;
    std::uint32_t free_lefts = 0;
    std::vector<std::size_t> free_rights;  // in order
  };
  Word& word(std::uint32_t id) {
    if (id >= words_.size()) words_.resize(id + 1);
    return words_[id];
  }

  // All stretches of free tokens that are equal on both sides and can grow no more.
  std::vector<Phrase> find_phrases() const {
    struct End {
      std::size_t left = SIZE_MAX;  // where the stretch ends on the left
      std::size_t length = 0;
    };
    std::vector<Phrase> phrases;
    std::vector<End> ends(tokens_.right.size() + 1);  // by one past where it ends on the right
    for (const std::size_t i : free_lefts_) {
      const std::vector<std::size_t>& places = words_[left(i).id].free_rights;
      // From the right, so that what ended at the token before can be overwritten.
      for (auto place = places.rbegin(); place != places.rend(); ++place) {
        const std::size_t j = *place;
        const bool goes_on = i > 0 && j > 0 && ends[j].left == i - 1 && follow(i, j);
        ends[j + 1] = {i, goes_on ? ends[j].length + 1 : 1};
        if (grows(i, j)) continue;
        Phrase phrase{i + 1 - ends[j + 1].length, j + 1 - ends[j + 1].length, ends[j + 1].length,
                      0};
        trim(phrase);
        if (has_content(phrase)) phrases.push_back(phrase);
      }
    }
    return phrases;
  }

  // Whether two tokens are of the sentences of those before them.
  bool follow(std::size_t i, std::size_t j) const {
    return left(i - 1).sentence == left(i).sentence && right(j - 1).sentence == right(j).sentence;
  }

  bool grows(std::size_t i, std::size_t j) const {
    return i + 1 < tokens_.left.size() && j + 1 < tokens_.right.size() &&
           alignment_.is_left_free(i + 1) && alignment_.is_right_free(j + 1) &&
           left(i + 1).id == right(j + 1).id && follow(i + 1, j + 1);
  }

  Phrase free_part(const Phrase& phrase) const {
    Phrase best;
    Phrase part{phrase.left, phrase.right, 0, 0};
    for (std::size_t at = 0; at < phrase.length; ++at) {
      if (alignment_.is_left_free(phrase.left + at) &&
          alignment_.is_right_free(phrase.right + at)) {
        ++part.length;
        if (part.length > best.length) best = part;
      } else {
        part = {phrase.left + at + 1, phrase.right + at + 1, 0, 0};
      }
    }
    return best;
  }

  // Takes marks off both ends, but for brackets whose partners are in it, and counts the letters.
  void trim(Phrase& phrase) const {
    while (phrase.length > 0 && !left(phrase.left).is_word() && !is_bracketed(phrase)) {
      ++phrase.left;
      ++phrase.right;
      --phrase.length;
    }
    while (phrase.length > 0 && !left(phrase.left + phrase.length - 1).is_word() &&
           !is_bracketed(phrase)) {
      --phrase.length;
    }
    phrase.letters = 0;
    for (std::size_t at = 0; at < phrase.length; ++at) {
      phrase.letters += left(phrase.left + at).letters;
    }
  }

  bool has_content(const Phrase& phrase) const {
    for (std::size_t at = phrase.left; at < phrase.left + phrase.length; ++at) {
      if (left(at).is_content()) return phrase.letters >= least_letters;
    }
    return false;
  }

  bool is_bracketed(const Phrase& phrase) const {
    return left(phrase.left).kind == TokenKind::opening &&
           left(phrase.left + phrase.length - 1).kind == TokenKind::closing;
  }

  bool is_worth_moving(const Phrase& phrase) const {
    std::size_t words = 0;
    std::size_t content = 0;
    std::uint32_t id = 0;
    for (std::size_t at = 0; at < phrase.length; ++at) {
      const Token& token = left(phrase.left + at);
      if (token.is_word()) ++words;
      if (!token.is_content()) continue;
      ++content;
      id = token.id;
    }
    if (content >= least_content) return true;
    if (content == 0 || phrase.letters < least_letters) return false;
    const std::size_t left_end = phrase.left + phrase.length;
    const std::size_t right_end = phrase.right + phrase.length;
    const bool is_single = words_[id].lefts == 1 && words_[id].rights == 1;
    if (words > 1) {
      if (words >= least_words && phrase.letters >= least_letters_of_phrase) return true;
      // "in Moscow", but neither "Moscow in" nor one of two cities.
      if (is_single && left(left_end - 1).is_content()) return true;
      return phrase.letters >= least_letters_of_phrase &&
             (!(is_left_new(phrase.left - 1) || is_left_new(left_end)) ||
              !(is_right_new(phrase.right - 1) || is_right_new(right_end)));
    }
    if (!is_single) return false;
    // Nothing changed beside it on one side, or on both nothing but marks and words that move, too.
    if (!is_left_open(phrase.left - 1) && !is_left_open(left_end)) return true;
    if (!is_right_open(phrase.right - 1) && !is_right_open(right_end)) return true;
    return !stays_on_left(phrase.left - 1) && !stays_on_left(left_end) &&
           !stays_on_right(phrase.right - 1) && !stays_on_right(right_end);
  }

  // Whether a free content word is one that the other side has nowhere to spare.
  bool is_new(const Token& token) const {
    const Word& own = words_[token.id];
    return token.is_content() && (own.free_lefts == 0 || own.free_rights.empty());
  }
  bool is_left_new(std::size_t at) const { return is_left_open(at) && is_new(left(at)); }
  bool is_right_new(std::size_t at) const { return is_right_open(at) && is_new(right(at)); }

  // Whether a free word does not move itself, as it would where either side has it once: a verb and
  // what stood before it, an item of a list and the next.
  bool stays(const Token& token) const {
    const Word& own = words_[token.id];
    return token.is_word() && (own.lefts != 1 || own.rights != 1 || own.free_lefts != 1 ||
                               own.free_rights.size() != 1);
  }
  bool stays_on_left(std::size_t at) const { return is_left_open(at) && stays(left(at)); }
  bool stays_on_right(std::size_t at) const { return is_right_open(at) && stays(right(at)); }

  // Free, and not the mark that ends both sides, which will be kept.
  bool is_left_open(std::size_t at) const {
    return at < tokens_.left.size() && alignment_.is_left_free(at) &&
           !(at + 1 == tokens_.left.size() && ends_alike_);
  }
  bool is_right_open(std::size_t at) const {
    return at < tokens_.right.size() && alignment_.is_right_free(at) &&
           !(at + 1 == tokens_.right.size() && ends_alike_);
  }

  Alignment& alignment_;
  const TokenPair& tokens_;
  std::vector<std::size_t> free_lefts_;
  std::vector<Word> words_;  // by id
  bool ends_alike_;
};

}  // namespace

void find_moves(Alignment& alignment, const TokenPair& tokens, Effort& effort,
                std::size_t shortest) {
  if (tokens.left.empty() || tokens.right.empty()) return;
  MoveFinder finder(alignment, tokens);
  const std::size_t pairs = finder.pairs();
  if (pairs == 0) return;
  if (!effort.take(cost_of_pair * pairs)) {
    effort.overspend();
    return;
  }
  finder.run(shortest);
}

}  // namespace cotejo
