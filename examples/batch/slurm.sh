#!/bin/sh
# A Slurm array: each task compares its share of a file of JSON lines, and goes on where it was if it
# is asked again.
#
#   split --number=l/16 --numeric-suffixes articles.jsonl part.
#   sbatch --array=0-15 slurm.sh
#   cat out.?? > compared.jsonl
#SBATCH --cpus-per-task=4
#SBATCH --time=2:00:00
set -eu
part=$(printf '%02d' "$SLURM_ARRAY_TASK_ID")
status=0
${COTEJO:-npx cotejo} batch --jobs "${SLURM_CPUS_PER_TASK:-1}" --resume "out.$part" "part.$part" || status=$?
test "$status" -lt 2
