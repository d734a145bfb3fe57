// How well the lengths of two groups of sentences fit a translation (Gale and Church 1993), as the
// log-odds of a rendering against a chance meeting. The ratio of the two languages' lengths is
// what the languages are known for, corrected by the pair itself: by mean sentence lengths, then by
// its likely renderings.
#pragma once

#include <span>

#include "reading/reading.hpp"

namespace cotejo {

class LengthEvidence {
 public:
  // The letters are those it takes in either language to say the same; 0 where that is not known.
  LengthEvidence(std::span<const SentenceTerms> left, std::span<const SentenceTerms> right,
                 double left_letters = 0, double right_letters = 0);

  // Goes by the lengths of so many renderings from here on, as far as they are many: whatever else
  // stands in one of the texts does not touch it.
  void learn(double lefts, double rights, double renderings);

  // Goes by this ratio from here on, and by so much variance that does not shrink with length.
  void use(double log_ratio, double free_variance);
  double log_ratio() const { return log_ratio_; }
  double free_variance() const { return free_variance_; }
  // Of the log-ratio of two groups of so many letters and digits in all, what shrinks with them.
  static double variance_of_words(double length);

  // Lengths of the groups, in letters and digits, and how many sentences hold them.
  double log_odds(double left, std::size_t lefts, double right, std::size_t rights) const;

 private:
  double free_variance_;
  double known_weight_;         // renderings that the ratio counts for so far
  double log_ratio_ = 0;        // mean of log(right / left) over a text and its translation
  double chance_variance_ = 1;  // of log(right / left) between sentences that meet by chance
};

}  // namespace cotejo
