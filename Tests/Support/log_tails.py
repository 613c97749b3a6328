"""What a folder of logs has gained since it was last looked at, to be shown with a failed test."""

from pathlib import Path

LINES = 60


class LogTails:
    def __init__(self, folder: str):
        self.folder = Path(folder)
        self.sizes: dict[Path, int] = {}

    def remember(self) -> None:
        self.sizes = {path: path.stat().st_size for path in self.files}

    def gained(self) -> list[tuple[str, str]]:
        """The name and the latest lines of each log that has grown; the longest lines come last."""
        files = sorted(self.files, key=lambda path: path.name == "access.log")
        texts = ((str(path.relative_to(self.folder)), self.text(path)) for path in files)
        return [(name, text) for name, text in texts if text]

    @property
    def files(self) -> list[Path]:
        return sorted(path for path in self.folder.rglob("*") if path.is_file())

    def text(self, path: Path) -> str:
        with path.open("rb") as file:
            file.seek(min(self.sizes.get(path, 0), path.stat().st_size))
            lines = file.read().decode(errors="replace").splitlines()
        return "\n".join(lines[-LINES:])
