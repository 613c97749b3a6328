"""Install, upgrade, roll back, remove, purge, on a Debian that is not running."""

import re
import subprocess

import pytest

from Support.paths import PROGRAM, REPOSITORY
from Support.site import commands

SETTINGS = "/etc/webinar-live/environment"
SECRETS = ["database", "events-database", "retention-database", "sign-in-database"]


def install(debian, package):
    debian.bring(package)
    debian.run("dpkg", "--install", f"/root/{package.name}")


def listing(debian) -> set[str]:
    """All files but dpkg's own notes, caches and logs."""
    said = debian.shell("find / -xdev -path /proc -prune -o -path /tmp -prune -o -print")
    ignored = re.compile(r"/(var/lib/dpkg|var/log|var/cache|root|usr/sbin/policy|etc/.*-$)")
    return {line for line in said.splitlines() if not ignored.match(line)}


def is_accepted(debian) -> bool:
    return "test is successful" in debian.shell("nginx -t")


def configure(debian):
    debian.shell(commands("Settings") + commands("Certificate"))
    debian.shell("ln -s ../sites-available/webinar-live /etc/nginx/sites-enabled/webinar-live")
    debian.shell("webinar-livectl site")


def test_lintian_finds_nothing(packages):
    said = subprocess.run(
        ["lintian", "--allow-root", "--fail-on", "warning", "--fail-on", "error", packages[0]],
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert (said.returncode, said.stdout) == (0, "")


def test_one_version_is_that_of_programs_package_pages_and_schema(packages):
    def field(name):
        return subprocess.check_output(["dpkg-deb", "-f", packages[0], name], text=True).strip()

    version = subprocess.check_output([PROGRAM, "--version"], text=True).strip()
    hub = subprocess.check_output([f"{PROGRAM}-events", "--version"], text=True).strip()
    tags = re.findall(r"^@v(\S+)", (REPOSITORY / "sql/sqitch.plan").read_text(), re.M)
    page = (REPOSITORY / ".portal/index.html").read_text()
    assert re.fullmatch(r"\d+\.\d+\.\d+", version)
    assert field("Version") == f"{version}-1"
    assert (hub, tags[-1]) == (version, version)
    assert f'<meta name="version" content="{version}">' in page


def test_nothing_is_enabled_and_no_secret_is_open(debian, packages):
    install(debian, packages[0])
    modes = debian.shell("cd /etc/webinar-live; stat -c '%n %a %U' *").splitlines()
    assert modes == sorted([f"{name} 600 root" for name in SECRETS] + ["environment 644 root"])
    wanted = "find /etc/systemd/system /etc/nginx/sites-enabled -name '*webinar-live*'"
    assert debian.shell(wanted) == ""
    for user in (
        "webinar-live",
        "webinar-live-events",
        "webinar-live-retention",
        "webinar-live-sign-in",
    ):
        for name in SECRETS:
            debian.run("runuser", "-u", user, "--", "cat", f"/etc/webinar-live/{name}", fails=True)


def test_it_has_what_runs_and_nothing_that_tries_it(packages):
    listed = subprocess.check_output(["dpkg-deb", "--contents", packages[0]], text=True)
    paths = [line.split()[5] for line in listed.splitlines()]
    assert "./usr/bin/webinar-live" in paths
    odd = re.compile(
        r"demo|fixture|fuzz|benchmark|\.map$|\.(?:ts|tsx|swift|py)$|(?:^|/)tests?(?:/|$)", re.I
    )
    assert [path for path in paths if odd.search(path)] == []


def test_each_program_has_a_manual(debian, packages):
    install(debian, packages[0])
    for page, word in (
        ("man1/webinar-live.1", "WEBINAR_LIVE_JWT_KEY"),
        ("man1/webinar-live-events.1", "streams"),
        ("man8/webinar-livectl.8", "maintenance"),
        ("man1/webinar-live-sessions.1", "on the air"),
        ("man1/webinar-live-end.1", "nothing to end"),
        ("man1/webinar-live-attendance.1", "over all its runs"),
    ):
        # dpkg leaves manuals out of a root that was made small.
        file = f"usr/share/man/{page}.gz"
        unpacked = f"dpkg-deb --fsys-tarfile /root/{packages[0].name} | tar -xO ./{file} | zcat"
        assert word in debian.shell(unpacked)


def test_nginx_accepts_the_site_on_debians_own_layout(debian, packages):
    install(debian, packages[0])
    configure(debian)
    assert is_accepted(debian)


def test_an_installation_twice_is_one(debian, packages):
    install(debian, packages[0])
    before = listing(debian)
    install(debian, packages[0])
    assert listing(debian) == before


@pytest.mark.parametrize(("first", "then"), [(0, 1), (1, 0)], ids=["upgrade", "roll back"])
def test_another_version_keeps_what_was_configured(debian, packages, first, then):
    install(debian, packages[first])
    configure(debian)
    debian.shell(f"echo '# ours' >>{SETTINGS}; echo secret >/etc/webinar-live/database")
    # As an older one left it.
    debian.shell("echo >/var/lib/webinar-live/nginx/routes.conf")
    install(debian, packages[then])
    assert debian.shell("dpkg-query -W -f '${Version} ${Status}' webinar-live") == (
        f"1.0.0-{then + 1} install ok installed"
    )
    assert (
        debian.shell(f"tail -n 1 {SETTINGS}; cat /etc/webinar-live/database") == "# ours\nsecret\n"
    )
    assert "location" in debian.shell("cat /var/lib/webinar-live/nginx/routes.conf")
    assert is_accepted(debian)


def test_a_version_is_installed_although_the_settings_are_wrong_and_says_so(debian, packages):
    install(debian, packages[0])
    configure(debian)
    debian.shell(f"echo WEBINAR_LIVE_EARLY_START=soon >>{SETTINGS}")
    debian.bring(packages[1])
    said = debian.run("dpkg", "--install", f"/root/{packages[1].name}")
    assert "WEBINAR_LIVE_EARLY_START" in said
    assert "nginx keeps its files of before" in said
    assert is_accepted(debian)


def test_removal_leaves_settings_and_an_nginx_that_starts(debian, packages):
    install(debian, packages[0])
    configure(debian)
    debian.run("dpkg", "--remove", "webinar-live")
    assert is_accepted(debian)
    assert "signing-key" in debian.shell("ls /etc/webinar-live")
    # And comes back as it was, but for the site, which is the administrator's to enable.
    install(debian, packages[0])
    debian.shell("ln -s ../sites-available/webinar-live /etc/nginx/sites-enabled/; nginx -t -q")


def test_purge_leaves_nothing(debian, packages):
    # nginx makes folders of its own when it is first run.
    debian.shell("nginx -t -q")
    before = listing(debian)
    install(debian, packages[0])
    configure(debian)
    debian.run("dpkg", "--purge", "webinar-live")
    assert listing(debian) - before == set()
    debian.run("dpkg", "--purge", "webinar-live")
