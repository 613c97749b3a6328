# shellcheck shell=bash
# The Swift build. Tests/run uses the same function, so that one build serves both.

programs=(webinar-live webinar-live-events webinar-live-certificate)

build_swift() {
    command -v swift >/dev/null || fail "there is no swift on the PATH; install Swift 6.3 or later from https://www.swift.org/install/linux/."
    forget_modules_of_another_path
    (cd "$clone" && swift build -c release -Xswiftc -enable-testing "$@") || fail "the build failed; what the compiler said stands above."
    printf '%s\n' "$clone" >"$clone/.build/modules-made-at"
}

# Clang's modules work only where they were made; in a copy of the clone they are made anew.
forget_modules_of_another_path() {
    cmp --silent "$clone/.build/modules-made-at" - <<<"$clone" || rm -rf "$clone/.build/release/ModuleCache"
}

# Copies, so that a build beside a running pool changes nothing under it, and the workers' user can read them.
install_programs() {
    local name
    for name in "${programs[@]}"; do
        install -m 0755 "$clone/.build/release/$name" "$data/bin/$name.new"
        mv "$data/bin/$name.new" "$data/bin/$name"
    done
    program=$data/bin/webinar-live events_program=$data/bin/webinar-live-events
}
