# shellcheck shell=sh disable=SC2034
# The Debian packages that the tests need beside those of the program. To be sourced.
test_packages="librapidcheck-dev python3 python3-jsonschema
  dbus-daemon xvfb xdotool scrot openbox librsvg2-bin libxml2-utils"
