# shellcheck shell=bash
# What stands in the package, and where. $root becomes the machine's /.

# put MODE TARGET FILE…
put() { install -D -m "$1" -t "$root/$2" "${@:3}"; }

put_programs() {
    local name
    for name in bin/webinar-live bin/webinar-live-events libexec/webinar-live/webinar-live-certificate; do
        put 0755 "usr/${name%/*}" "$clone/.build/release/${name##*/}"
        strip --strip-unneeded --remove-section=.comment --remove-section=.note "$root/usr/$name"
    done
    put 0755 usr/sbin "$here/webinar-livectl"
}

# The site's parts are program, not configuration: they change with it. nginx finds them under its own folder.
put_nginx() {
    put 0644 usr/share/webinar-live/nginx "$clone"/nginx/webinar-live/*.conf
    ln -s /var/lib/webinar-live/nginx "$root/usr/share/webinar-live/nginx/generated"
    install -D -m 0644 "$clone/nginx/examples/site.conf" "$root/etc/nginx/sites-available/webinar-live"
    ln -s /usr/share/webinar-live/nginx "$root/etc/nginx/webinar-live"
}

put_units() {
    local service
    put 0644 lib/systemd/system "$clone"/nginx/systemd/*.{service,socket,target,timer}
    for service in "$clone"/nginx/systemd/*.service; do
        put 0644 "lib/systemd/system/${service##*/}.d" "$clone/nginx/systemd/sandbox.conf"
    done
    install -D -m 0644 "$here/sysusers.conf" "$root/usr/lib/sysusers.d/webinar-live.conf"
    install -D -m 0644 "$here/tmpfiles.conf" "$root/usr/lib/tmpfiles.d/webinar-live.conf"
}

# A connection string may hold a password.
put_settings() {
    put 0644 etc/webinar-live "$clone/nginx/examples/environment"
    put 0600 etc/webinar-live "$here"/etc/*
}

put_documents() {
    local documents=$root/usr/share/doc/webinar-live name section
    put 0644 usr/share/webinar-live/sql "$clone"/sql/{sqitch.plan,sqitch.conf}
    cp -R "$clone"/sql/{deploy,revert,verify} "$root/usr/share/webinar-live/sql/"
    put 0644 usr/share/doc/webinar-live/examples "$clone"/nginx/examples/*.conf
    put 0644 usr/share/doc/webinar-live/recorder "$clone"/nginx/recorder/{*.sh,*.service,*.timer,environment}
    put 0755 usr/share/doc/webinar-live/recorder "$clone"/nginx/recorder/{finalize,send}
    put 0644 usr/share/doc/webinar-live/monitoring "$clone"/nginx/monitoring/{README.md,alerts.yml,dashboard.json}
    put 0644 usr/share/doc/webinar-live "$clone"/nginx/{install,jitsi,hosts,recordings}.md "$here/debian/copyright"
    install -m 0644 "$clone/nginx/README.md" "$documents/nginx.md"
    install -m 0644 "$clone/sql/README.md" "$documents/sql.md"
    fill "$here/debian/changelog" | gzip --best --no-name >"$documents/changelog.Debian.gz"
    install -D -m 0644 "$here/debian/lintian-overrides" "$root/usr/share/lintian/overrides/webinar-live"
    for name in webinar-live.1 webinar-live-events.1 webinar-livectl.8; do
        section=${name##*.}
        mkdir -p "$root/usr/share/man/man$section"
        manual "${name%.*}" "$section" | gzip --best --no-name >"$root/usr/share/man/man$section/$name.gz"
    done
    for name in sessions end attendance; do
        command_manual "$name" | gzip --best --no-name >"$root/usr/share/man/man1/webinar-live-$name.1.gz"
    done
}

# manual NAME SECTION: what --help says.
manual() {
    local program=$clone/.build/release/$1
    [[ -x $program ]] || program=$here/$1
    PATH=$clone/.build/release:$PATH help2man --no-info --no-discard-stderr --section "$2" --version-string "$version" \
        --name "$(summary "$1")" "$program"
}

# command_manual NAME: what --help says of a command of the operator's.
command_manual() {
    PATH=$clone/.build/release:$PATH help2man --no-info --no-discard-stderr --section 1 --version-string "$version" \
        --name "$(summary "webinar-live-$1")" "webinar-live $1" \
        | sed "s/^\.TH WEBINAR-LIVE /.TH WEBINAR-LIVE-${1^^} /; s/^webinar-live $1 /webinar-live-$1 /"
}

# The line that whatis(1) shows.
summary() {
    case $1 in
        webinar-live) echo "live sessions for a webinar platform" ;;
        webinar-live-events) echo "hub of the event streams of webinar-live" ;;
        webinar-livectl) echo "start, stop and look after webinar-live" ;;
        webinar-live-sessions) echo "show what webinar-live has on the air" ;;
        webinar-live-end) echo "end a session of webinar-live" ;;
        webinar-live-attendance) echo "show who attended a webinar of webinar-live" ;;
    esac
}

put_control() {
    local size
    mkdir "$root/DEBIAN"
    size=$(du --summarize --apparent-size --block-size 1K "$root" | cut -f 1)
    fill "$here/debian/control" | sed "s/@SIZE@/$size/; s/@LIBRARIES@/$(libraries)/" >"$root/DEBIAN/control"
    install -m 0644 "$here/debian/conffiles" "$root/DEBIAN/"
    install -m 0755 "$here"/debian/{postinst,prerm,postrm} "$root/DEBIAN/"
    (cd "$root" && find . -path ./DEBIAN -prune -o -type f -printf '%P\0' | sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"
}

fill() { sed "s/@VERSION@/$version/; s/@ARCHITECTURE@/$architecture/" "$1"; }

# The packages with the libraries that the programs load, and from which version on.
libraries() {
    local scratch
    scratch=$(mktemp -d)
    mkdir "$scratch/debian"
    printf 'Source: webinar-live\n\nPackage: webinar-live\nArchitecture: any\n' >"$scratch/debian/control"
    (cd "$scratch" && dpkg-shlibdeps --ignore-missing-info -O "$root"/usr/{bin/webinar-live{,-events},libexec/webinar-live/webinar-live-certificate} 2>/dev/null) | sed 's/^shlibs:Depends=//'
    rm -r "$scratch"
}
