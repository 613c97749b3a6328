# shellcheck shell=bash disable=SC2034 # the lists are for the scripts that source this
# Debian packages: what serve needs, and how missing ones are installed.

build_packages=(
    libfcgi-dev libpq-dev libpango1.0-dev librsvg2-dev pkg-config
    esbuild nodejs node-typescript node-react node-react-dom node-csstype node-prop-types
)
serve_packages=(nginx spawn-fcgi multiwatch postgresql-15 sqitch libdbd-pg-perl openssl curl procps fonts-noto-core)
# What nginx/package/build needs besides.
package_packages=(binutils dpkg-dev help2man)

installer=$(dirname "${BASH_SOURCE[0]}")/install-packages

# missing_packages NAME…: those of the names that are not installed, one a line.
missing_packages() {
    local name
    for name in "$@"; do
        [[ $(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null) == installed ]] || printf '%s\n' "$name"
    done
}

# install_packages NAME…: needs neither root nor the network when all of them are there.
install_packages() {
    local missing
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    command -v apt-get >/dev/null || fail "this needs Debian's packages ${missing[*]}, and there is no apt-get here."
    ((EUID == 0)) || can_sudo \
        || fail "these Debian packages are missing: ${missing[*]}; install them as root with '$installer ${missing[*]}', then try again."
    say "Installing ${missing[*]}"
    if ((EUID == 0)); then "$installer" "${missing[@]}"; else sudo "$installer" "${missing[@]}"; fi \
        || fail "apt-get could not install ${missing[*]}."
}

# sudo may ask for a password only where somebody is there to type it.
can_sudo() {
    command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [[ -t 0 ]]; }
}
