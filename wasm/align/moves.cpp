#include "align/moves.hpp"

#include "align/chain.hpp"

namespace cotejo {

std::vector<bool> find_moved(const Alignment& alignment) {
  std::vector<Link> links;
  for (const Pairing& pairing : alignment) {
    links.push_back({pairing.left.front(), pairing.right.front(),
                     static_cast<double>(pairing.left.size() + pairing.right.size())});
  }
  std::vector<bool> moved(alignment.size(), true);
  for (const std::size_t kept : heaviest_chain(links)) moved[kept] = false;
  return moved;
}

}  // namespace cotejo
