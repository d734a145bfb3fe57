// Finds, among many words, those that a word of another script sounds like. The words are kept as a
// trie of their sounds, so that each beginning is compared once for all words that share it, and
// left where it is too unlike already (Oflazer 1996). Time grows with the words asked for, and with
// the beginnings in the trie that sound like theirs.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace cotejo {

struct HeardWord {
  std::uint32_t index = 0;  // the caller's
  std::string sounds;       // not empty
  bool is_name = false;     // names are respelled more freely than words
};

// How alike two words must be, and the sounds that each of them needs for that to mean anything.
struct AlikeLimits {
  double least_likeness = 0;
  std::size_t least_sounds = 0;
};

class SoundIndex {
 public:
  SoundIndex(std::vector<HeardWord> words, AlikeLimits of_names, AlikeLimits of_words);

  // The indexes, in no order, of the words that `inflected` sounds like, as `likeness` of
  // cognates/sounds has it, and that begin with a like sound. Two names are held to the limits of
  // names, all others to those of words.
  std::vector<std::uint32_t> find_alike(const HeardWord& inflected) const;

 private:
  // A beginning that words share. Nodes stand in reading order, each before those that go on from
  // it.
  struct Node {
    char sound = 0;
    std::uint32_t depth = 0;  // sounds before this one
    std::uint32_t after = 0;  // the first node that does not go on from here
    double heaviest = 0;      // the greatest weight of the sounds of a word that goes on from here
    std::uint32_t from = 0;   // the words that end here
    std::uint32_t to = 0;
  };

  std::vector<HeardWord> words_;  // by their sounds
  std::vector<Node> nodes_;
  std::vector<double> weights_;  // of all sounds of each word
  AlikeLimits of_names_;
  AlikeLimits of_words_;
};

}  // namespace cotejo
