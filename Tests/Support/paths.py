"""Where the repository keeps what the tests run, and where they leave their output."""

from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
PROGRAM = REPOSITORY / ".build" / "release" / "webinar-live"
HUB = REPOSITORY / ".build" / "release" / "webinar-live-events"
SERVE = REPOSITORY / "nginx" / "serve"
OUTPUT = REPOSITORY / ".test-output"
