# shellcheck shell=bash
# The portal's static files: built into .portal, served from the data folder, where nginx's user can read them.

build_portal() {
    rm -rf "$clone/.portal"
    cp -R "$clone/Sources/Portal" "$clone/.portal"
}

install_portal() {
    rm -rf "$data/portal"
    cp -R "$clone/.portal" "$data/portal"
    chmod -R u=rwX,go=rX "$data/portal"
}
