// Pairs the sentences of two versions as the core does, without marks and facts, from versions that
// are read once: what a measure needs that compares each document many times.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "comparison.hpp"
#include "lexicon/lexicon.hpp"
#include "quality/documents.hpp"
#include "quality/measure.hpp"
#include "reading/reading.hpp"

namespace cotejo::quality {

// A version that was read. It stays where it is, since what was read refers to its text.
class ReadVersion {
 public:
  // The language must outlive it. Concepts are read where it is compared with another language.
  ReadVersion(const VersionInput& input, const Language& language, bool with_concepts);
  ReadVersion(const ReadVersion&) = delete;
  ReadVersion& operator=(const ReadVersion&) = delete;

  const Version& version() const { return version_; }
  const Language& language() const { return language_; }
  const Reading& reading() const { return reading_; }

 private:
  Version version_;
  const Language& language_;
  Reading reading_;
};

// All beads, those with one side included, by left and by right.
std::vector<GoldBead> pair_sentences(const ReadVersion& left, const ReadVersion& right);

}  // namespace cotejo::quality
