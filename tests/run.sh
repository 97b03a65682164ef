#!/bin/sh
# Installs what the tests need, builds them and runs them all; arguments go to ctest: sh tests/run.sh -R TableTest
# LANEWAY_SANITIZE=address,undefined sh tests/run.sh does the same under sanitizers, in a build folder of their own.
# The last line is "N passed, N failed, N skipped", counting test functions and data rows.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/app/prepare.sh"
. "$root/tests/packages.sh"

# shellcheck disable=SC2086 # lists of names
need_packages $program_packages $test_packages
sanitizers=${LANEWAY_SANITIZE:-}
folder=$root/build/tests${sanitizers:+-sanitized}
build "$root" "$folder" all -D CMAKE_BUILD_TYPE=Debug -D CMAKE_CXX_FLAGS_DEBUG="-O1 -g1" \
  -D LANEWAY_SANITIZE="$sanitizers"

# What only Qt and the libraries below it leave behind is in leaks.supp.
export ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1:strict_string_checks=1
export LSAN_OPTIONS=suppressions=$root/tests/support/leaks.supp:print_suppressions=0
export UBSAN_OPTIONS=print_stacktrace=1

sh "$root/tests/support/run_ctest.sh" "$folder" "$@"
