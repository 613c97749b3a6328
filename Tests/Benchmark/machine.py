"""What it was measured on."""

import os
import platform
import re
import subprocess
from pathlib import Path


def machine() -> dict[str, str]:
    memory = re.search(r"MemTotal:\s+(\d+)", Path("/proc/meminfo").read_text())[1]
    processor = re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text())
    return {
        "processor": f"{os.cpu_count()} × {processor[1] if processor else platform.machine()}",
        "memory": f"{round(int(memory) / 1024**2)} GB",
        "system": platform.freedesktop_os_release()["PRETTY_NAME"],
        "PostgreSQL": version("psql", "--version"),
        "nginx": version("/usr/sbin/nginx", "-v"),
        "Swift": version("swift", "--version"),
        "PHP": version("php", "--version"),
    }


def version(*command: str) -> str:
    """The first number with a point in what a program says of itself."""
    output = subprocess.run(command, capture_output=True, text=True)
    return re.search(r"\d+\.[\d.]*\d", output.stdout + output.stderr)[0]
