# shellcheck shell=bash
# The portal's static files: built into .portal, served from the data folder, where nginx's user can read them.

build_portal() {
    local built=$clone/.build/portal-built
    ! portal_is_newest "$built" || return 0
    say "Building the portal"
    mkdir -p "$clone/.build"
    # As old as the build's beginning: what is written meanwhile is newer.
    touch "$built.new"
    "$clone/Sources/Portal/build" "$clone/.portal" || fail "the portal could not be built; the reason stands above."
    mv "$built.new" "$built"
}

# portal_is_newest BUILT: nothing that it is made from is younger; a file that went makes its folder younger.
portal_is_newest() {
    [[ -f $1 && -f $clone/.portal/index.html ]] || return 1
    local packages=(/var/lib/dpkg/info/{esbuild,node-react,node-react-dom,node-typescript}.list)
    [[ -z $(find "$clone/Sources/Portal" "${packages[@]}" -newer "$1" -print -quit) ]]
}

install_portal() {
    rm -rf "$data/portal"
    cp -R "$clone/.portal" "$data/portal"
    chmod -R u=rwX,go=rX "$data/portal"
}
