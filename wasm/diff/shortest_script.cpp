#include "diff/shortest_script.hpp"

#include <dtl/dtl.hpp>

namespace cotejo {

std::vector<Match> shortest_script(const std::vector<std::uint32_t>& left,
                                   const std::vector<std::uint32_t>& right) {
  dtl::Diff<std::uint32_t, std::vector<std::uint32_t>> diff(left, right);
  diff.onHuge();
  diff.compose();
  std::vector<Match> kept;
  Match at;
  for (const auto& [id, step] : diff.getSes().getSequence()) {
    if (step.type == dtl::SES_COMMON) {
      kept.push_back(at);
      ++at.left;
      ++at.right;
    } else if (step.type == dtl::SES_DELETE) {
      ++at.left;
    } else {
      ++at.right;
    }
  }
  return kept;
}

}  // namespace cotejo
