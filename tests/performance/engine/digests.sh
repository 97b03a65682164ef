#!/bin/sh
# Whether results are the same to the last bit, however the engine is built and on however many threads:
#   sh tests/performance/engine/digests.sh [FOLDER]
# Builds nothing but the engine, with every compiler there is, and compares what it prints.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd)
folder=${1:-$root/build/digests}
mkdir -p "$folder"
sources="$(find "$root/model/simulate" -name '*.cpp' | LC_ALL=C sort) $root/tests/performance/engine/digest.cpp
$root/tests/support/simulate/random_plan.cpp"

first=
for compiler in g++ clang++; do
  command -v "$compiler" >/dev/null || continue
  for optimisation in -O0 -O3; do
    objects="$folder/$compiler$optimisation"
    mkdir -p "$objects"
    for source in $sources; do
      # shellcheck disable=SC2018,SC2019 # file names of our own
      name=$(printf '%s' "${source#"$root"/}" | tr '/' '_')
      echo "$compiler -std=c++20 $optimisation -ffp-contract=off -I$root -c $source -o $objects/$name.o"
    done | xargs -P "$(nproc)" -I '{}' sh -c '{}'
    "$compiler" "$objects"/*.o -pthread -o "$objects/digest"
    for threads in 1 2 8; do
      digest=$("$objects/digest" "$threads")
      echo "$digest $compiler $optimisation $threads threads"
      first=${first:-$digest}
      [ "$digest" = "$first" ] || { echo "The results differ."; exit 1; }
    done
  done
done
