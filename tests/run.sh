#!/bin/sh
# Installs what the tests need, builds them and runs them all; arguments go to ctest: sh tests/run.sh -R TableTest
# The last line is "N passed, N failed, N skipped", counting test functions and data rows.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/app/prepare.sh"
. "$root/tests/packages.sh"

# shellcheck disable=SC2086 # lists of names
need_packages $program_packages $test_packages
folder=$root/build/tests
build "$root" "$folder" all -D CMAKE_BUILD_TYPE=Debug -D CMAKE_CXX_FLAGS_DEBUG="-O1 -g1"

sh "$root/tests/support/run_ctest.sh" "$folder" "$@"
