#!/bin/sh
# Runs the tests of a build folder and sums up: sh run_ctest.sh FOLDER [CTEST ARGUMENT...]
# Exits with 1 where a test failed or none ran.
set -eu

support=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
folder=$1
shift

status=0
ctest --test-dir "$folder" --output-on-failure --no-tests=error --parallel 2 "$@" || status=1
echo
awk -f "$support/sum_up.awk" "$folder/Testing/Temporary/LastTest.log" || status=1
exit $status
