#!/bin/sh
# Installs what Laneway needs, builds it and starts it:
#   sh app/run.sh              the window, on the sample "Client onboarding"; without a display, the sample's results
#   sh app/run.sh ARGUMENT...  the program with these arguments, for example: sh app/run.sh simulate FILE
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/app/prepare.sh"

# shellcheck disable=SC2086 # a list of names
need_packages $program_packages
folder=$root/build/release
build "$root" "$folder" laneway -D CMAKE_BUILD_TYPE=Release -D LANEWAY_TESTS=OFF -D LANEWAY_WARNINGS_AS_ERRORS=OFF

program=$folder/app/laneway
case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
  de*) language=de ;;
  *) language=en ;;
esac
sample=$root/resources/samples/$language/client-onboarding.laneway

[ $# -eq 0 ] || exec "$program" "$@"
[ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || exec "$program" "$sample"

# Without a display: what the window would be used for.
echo "There is no display, so no window opens. The sample \"Client onboarding\":"
results=$folder/out
mkdir -p "$results"

echo
"$program" check "$sample" || [ $? -eq 1 ]
echo
"$program" simulate "$sample" --json "$results/client-onboarding.json"
"$program" export "$sample" "$results/client-onboarding.svg"
"$program" export "$sample" "$results/client-onboarding.png"

cat <<END

The drawing:  $results/client-onboarding.svg
              $results/client-onboarding.png
The figures:  $results/client-onboarding.json
The document: $sample

With a display, sh app/run.sh opens the window. All commands: sh app/run.sh help
END
