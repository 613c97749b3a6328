# shellcheck shell=bash
# The Swift build. Tests/run uses the same function, so that one build serves both.

build_swift() {
    command -v swift >/dev/null || fail "there is no swift on the PATH; install Swift 6.2 or later from https://www.swift.org/install/linux/."
    (cd "$clone" && swift build -c release -Xswiftc -enable-testing "$@") || fail "the build failed; what the compiler said stands above."
}

install_programs() {
    program=$data/bin/webinar-live events_program=$data/bin/webinar-live-events
    install_program "$program"
    install_program "$events_program"
}

# install_program TARGET: a copy, so that a build beside a running pool changes nothing under it, and the workers'
# user can read it.
install_program() {
    install -m 0755 "$clone/.build/release/${1##*/}" "$1.new"
    mv "$1.new" "$1"
}
