# shellcheck shell=bash
# The Swift build. Tests/run uses the same function, so that one build serves both.

build_swift() {
    command -v swift >/dev/null || fail "there is no swift on the PATH; install Swift 6.2 or later from https://www.swift.org/install/linux/."
    (cd "$clone" && swift build -c release -Xswiftc -enable-testing "$@") || fail "the build failed; what the compiler said stands above."
}

# A copy, so that a build beside a running pool changes nothing under it, and the workers' user can read it.
install_program() {
    program=$data/bin/webinar-live
    install -m 0755 "$clone/.build/release/webinar-live" "$program.new"
    mv "$program.new" "$program"
}
