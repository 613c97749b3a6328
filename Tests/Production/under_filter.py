"""Runs a program under a unit's system-call filter: `under_filter.py FILE COMMAND…`.

Without systemd, as systemd would: FILE holds the lines `SystemCallFilter=` and, where what is not
allowed is to fail and not to kill, `SystemCallErrorNumber=`. For Debian's own Python, which has
libseccomp's module.
"""

import errno
import os
import re
import subprocess
import sys

import seccomp


def main(file: str, command: list[str]) -> None:
    text = open(file).read()  # noqa: SIM115
    number = re.search(r"^SystemCallErrorNumber=(\w+)", text, re.M)
    otherwise = seccomp.ERRNO(getattr(errno, number[1])) if number else seccomp.KILL_PROCESS
    filter = seccomp.SyscallFilter(otherwise)
    for name in allowed(re.findall(r"^SystemCallFilter=(.*)", text, re.M)):
        try:
            filter.add_rule(seccomp.ALLOW, name)
        except (RuntimeError, ValueError):
            # A call of another processor.
            continue
    filter.load()
    os.execv(command[0], command)


def allowed(lines: list[str]) -> set[str]:
    """The first line says whether the list allows; a ~ takes away (systemd.exec(5))."""
    names = expanded("@default")
    for line in lines:
        found = {name for word in line.lstrip("~").split() for name in expanded(word)}
        names = names - found if line.startswith("~") else names | found
    return names


def expanded(word: str) -> set[str]:
    if not word.startswith("@"):
        return {word}
    said = subprocess.check_output(["systemd-analyze", "--no-pager", "syscall-filter", word])
    members = re.findall(r"^ {4}([@\w-]+)", said.decode(), re.M)
    return {name for member in members for name in expanded(member)}


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
