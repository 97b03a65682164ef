#!/bin/sh
# Runs the tests of a build folder and sums up: sh run_ctest.sh FOLDER [CTEST ARGUMENT...]
# Exits with 1 where a test failed or none ran.
set -eu

support=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
folder=$1
shift

status=0
results=$folder/test_results.xml
rm -f "$results"
ctest --test-dir "$folder" --output-on-failure --no-tests=error --parallel 2 --output-junit test_results.xml \
  --test-output-size-passed 10000000 --test-output-size-failed 10000000 "$@" || status=1
echo
awk -f "$support/sum_up.awk" "$results" || status=1
exit $status
