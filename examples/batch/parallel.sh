#!/bin/sh
# Spreads many comparisons over machines with GNU Parallel; on one machine, `cotejo batch` by itself
# uses all processors. Each job gets some rows of JSON lines and writes as many, in the same order.
#
#   sh parallel.sh articles.jsonl > compared.jsonl
#   SERVERS=desk1,desk2 sh parallel.sh articles.jsonl > compared.jsonl     over ssh
#
# Other machines need Node and Cotejo: npm install --global cotejo. COTEJO is the command there.
set -eu
input=${1:?which file of JSON lines?}
command="${COTEJO:-npx cotejo} batch --jobs ${JOBS:-1}"

# Status 1 says that some rows could not be compared; their rows tell why. Anything else is trouble.
run="sh -c '$command; test \$? -lt 2'"
if [ -n "${SERVERS:-}" ]; then
  parallel --sshlogin "$SERVERS" --pipe --keep-order -N "${ROWS:-50}" "$run" < "$input"
else
  parallel --pipe --keep-order -N "${ROWS:-50}" "$run" < "$input"
fi
