# shellcheck shell=sh disable=SC2034
# What app/run.sh and tests/run.sh share, to be sourced: the Debian packages Laneway is built from,
# their installation, and an incremental build.

# Debian 12 names. Building and running needs these and nothing else.
program_packages="g++ cmake ninja-build ccache pkg-config
  qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n qt6-wayland
  nlohmann-json3-dev libcli11-dev libpugixml-dev libqcustomplot-dev fonts-inter"

# fail SENTENCE: says it on stderr and ends with exit code 2.
fail() {
  printf '%s\n' "$1" >&2
  exit 2
}

# missing_packages NAME...: those that dpkg does not know as installed, on one line.
missing_packages() {
  present=" $(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
    sed -n 's/^installed //p' | tr '\n' ' ') "
  missing=
  for package in "$@"; do
    case "$present" in
      *" $package "*) ;;
      *) missing="$missing $package" ;;
    esac
  done
  printf '%s\n' "${missing# }"
}

# install_packages NAME...: with apt-get, as root or through sudo, without questions.
install_packages() {
  if [ "$(id -u)" -eq 0 ]; then
    as_root="env"
  elif command -v sudo >/dev/null; then
    as_root="sudo env"
  else
    fail "Laneway needs these Debian packages, and installing them takes root, but there is no sudo here: as root, run: apt-get install $*"
  fi
  printf 'Installing with %s: %s\n' "$([ "$as_root" = env ] && echo apt-get || echo 'sudo apt-get')" "$*"
  apt_get="$as_root DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0"
  # shellcheck disable=SC2086 # a command of several words
  { $apt_get update && $apt_get install --no-install-recommends "$@"; } </dev/null ||
    fail "apt-get could not install what Laneway needs (its own words are above). Laneway is built from the packages of Debian 12 or later: check the network and the package sources, or install these by hand and run this again: $*"
}

# need_packages NAME...: installs those that are missing. On a system without dpkg it trusts that the tools
# are there in another way, and CMake names a library that is not.
need_packages() {
  if command -v dpkg-query >/dev/null; then
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    command -v apt-get >/dev/null ||
      fail "Laneway needs these Debian packages, and there is no apt-get here: install them and run this again: $missing"
    # shellcheck disable=SC2086 # a list of names
    install_packages $missing
    return 0
  fi
  for tool in c++ cmake ninja; do
    command -v "$tool" >/dev/null ||
      fail "There is no apt-get here to install what Laneway needs: install what other systems call these Debian packages and run this again: $*"
  done
}

# job_count: compilers to run at once: one for each core, as long as each has a gigabyte of memory.
job_count() {
  cores=$(nproc 2>/dev/null || echo 2)
  gigabytes=$(awk '/^MemAvailable:/ { print int($2 / 1000000) }' /proc/meminfo 2>/dev/null || true)
  jobs=$cores
  [ "${gigabytes:-$cores}" -ge "$cores" ] || jobs=$gigabytes
  [ "$jobs" -ge 1 ] || jobs=1
  echo "$jobs"
}

# build SOURCE FOLDER TARGET OPTION...: configures where the folder was not configured so, and brings the target
# up to date. CMake itself notices changed CMakeLists.txt and new files. What it says goes to stderr: standard output is
# the program's.
build() {
  source=$1 folder=$2 target=$3
  shift 3
  asked="$source $*"
  if [ ! -f "$folder/build.ninja" ] || [ "$(cat "$folder/configured_as.txt" 2>/dev/null)" != "$asked" ]; then
    cmake --fresh -S "$source" -B "$folder" -G Ninja "$@" >&2 ||
      fail "CMake could not configure Laneway (its own words are above)."
    printf '%s\n' "$asked" >"$folder/configured_as.txt"
  fi
  cmake --build "$folder" --target "$target" --parallel "$(job_count)" >&2 ||
    fail "Laneway could not be built (the compiler's words are above)."
}
