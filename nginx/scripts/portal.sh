# shellcheck shell=bash
# The portal's static files: built into .portal, served from the data folder, where nginx's user can read them.

build_portal() {
    say "Building the portal"
    "$clone/Sources/Portal/build" "$clone/.portal" || fail "the portal could not be built; the reason stands above."
}

install_portal() {
    rm -rf "$data/portal"
    cp -R "$clone/.portal" "$data/portal"
    chmod -R u=rwX,go=rX "$data/portal"
}
