# shellcheck shell=bash
# The Python of the tests, in a folder of its own beside the clone's other dot-folders.

make_python() {
    local wanted=$clone/Tests/requirements.txt made=$clone/.venv/requirements.txt
    python=$clone/.venv/bin/python
    ! cmp --silent "$wanted" "$made" || return 0
    say "Installing the tests' Python packages"
    # Debian's own, because the package python3-venv serves no other.
    {
        /usr/bin/python3 -m venv --clear "$clone/.venv" &&
            "$python" -m pip install --quiet --disable-pip-version-check --requirement "$wanted" &&
            cp "$wanted" "$made"
    } || fail "the Python packages of Tests/requirements.txt could not be installed."
}
