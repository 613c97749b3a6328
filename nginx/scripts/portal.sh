# shellcheck shell=bash
# The portal's static files: built into .portal, served from the data folder, where nginx's user can read them.

# One builds it for all that begin at the same time.
build_portal() {
    mkdir -p "$clone/.build"
    {
        flock 8
        portal_is_newest "$clone/.build/portal-built" || build_newest_portal "$clone/.build/portal-built"
    } 8>"$clone/.build/portal.lock"
}

build_newest_portal() {
    local built=$1
    say "Building the portal"
    # As old as the build's beginning: what is written meanwhile is newer.
    touch "$built.new"
    "$clone/Sources/Portal/build" "$clone/.portal" || fail "the portal could not be built; the reason stands above."
    mv "$built.new" "$built"
}

# portal_is_newest BUILT: nothing that it is made from is younger; a file that went makes its folder younger.
portal_is_newest() {
    [[ -f $1 && -f $clone/.portal/index.html ]] || return 1
    local packages=(/var/lib/dpkg/info/{esbuild,node-react,node-react-dom,node-typescript}.list)
    [[ -z $(find "$clone/Sources/Portal" "$clone/Sources/Configuration/ProductVersion.swift" "${packages[@]}" -newer "$1" -print -quit) ]]
}

# install_portal FOLDER PROGRAM: what is there goes. The description of the API, which the program prints, is among its files.
install_portal() {
    rm -rf "$1"
    mkdir -p "$1/api/live"
    cp -R "$clone/.portal/." "$1/"
    "$2" openapi >"$1/api/live/openapi.json" \
        || fail "the description of the API could not be written."
    chmod -R u=rwX,go=rX "$1"
}
