"""nginx gives out the portal's files, and no other file or folder of the host."""

import pytest


@pytest.mark.parametrize(
    "path",
    [
        "/.git/config",
        "/.git/HEAD",
        "/Package.swift",
        "/instance.env",
        "/assets/",
        "/school/",
        "/nginx/",
        "/log/access.log",
        "/../secrets/",
        "/..%2fsecrets/",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/assets/..%2f..%2f..%2fetc/passwd",
        "//etc/passwd",
    ],
)
def test_no_other_file_and_no_folder_is_given_out(api, path):
    answer = api.get(path)
    assert answer.status in (400, 404)
    assert not any(word in answer.body for word in (b"root:", b"[core]", b"Index of", b"ref:"))
