"""A webinar's picture: what is taken, what becomes of it, who may send it, and how it is served."""

import io
import re
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin

from Support.cluster import lock
from Support.contract import NO_CREDENTIALS, NOT_FOUND, NOT_PERMITTED, UNAVAILABLE, assert_answer

ADDRESS = re.compile(r"/media/webinars/[0-9a-f]{32}\.(?:jpg|png|webp)")
SIZE = (320, 180)


def picture(mode: str = "RGB", size: tuple[int, int] = SIZE) -> Image.Image:
    """A picture with some life in it."""
    return Image.radial_gradient("L").resize(size).convert(mode)


def file(image: Image.Image | None = None, kind: str = "PNG", **options) -> bytes:
    buffer = io.BytesIO()
    (image or picture()).save(buffer, kind, **options)
    return buffer.getvalue()


def exif(orientation: int = 1) -> Image.Exif:
    data = Image.Exif()
    data[0x0112], data[0x010F] = orientation, "A camera at home"
    return data


def opened(body: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(body))
    image.load()
    return image


def sends(who, webinar, body: bytes, **options):
    return who.request("PUT", path(webinar), body=body, **options)


def takes_away(who, webinar):
    return who.request("DELETE", path(webinar))


def path(webinar) -> str:
    return f"/api/webinars/{getattr(webinar, 'webinar', webinar)}/thumbnail/"


@pytest.fixture(scope="module")
def folder(instance) -> Path:
    return Path(instance.facts["MEDIA_FOLDER"])


@pytest.fixture
def files(folder):
    """Which files the folder has that were not there before."""
    before = set(folder.rglob("*"))
    return lambda: {one for one in folder.rglob("*") if one not in before and one.is_file()}


KINDS = {
    "jpeg": lambda: file(kind="JPEG", exif=exif(), comment=b"<script>", dpi=(72, 72)),
    "progressive jpeg": lambda: file(kind="JPEG", progressive=True, quality=95),
    "grey jpeg": lambda: file(picture("L"), "JPEG"),
    "cmyk jpeg": lambda: file(picture("CMYK"), "JPEG"),
    "png": lambda: file(picture("RGBA"), exif=exif(), dpi=(72, 72)),
    "palette png": lambda: file(picture("P"), transparency=3),
    "grey png": lambda: file(picture("1")),
    "webp": lambda: file(kind="WEBP", exif=exif(), xmp=b"<x:xmpmeta/>"),
    "lossless webp": lambda: file(kind="WEBP", lossless=True, icc_profile=b"p" * 40),
    "transparent webp": lambda: file(picture("LA").convert("RGBA"), "WEBP", exif=exif()),
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_is_kept_without_what_a_camera_says(host, api, lesson, kind):
    sent = KINDS[kind]()
    response = sends(host, lesson, sent)
    assert response.status == 200, response.body
    address = response.json["thumbnail"]
    assert ADDRESS.fullmatch(address)
    served = api.get(address)
    assert (served.status, served.headers["Content-Type"]) == (
        200,
        f"image/{kind.split()[-1]}",
    )
    before, after = opened(sent), opened(served.body)
    assert (after.mode, after.size) == (before.mode, before.size)
    assert after.convert("RGBA").tobytes() == before.convert("RGBA").tobytes()
    for word in (b"camera", b"script", b"xmpmeta", b"pppp"):
        assert word not in served.body


def test_the_turn_that_a_phone_noted_stays(host, api, lesson):
    address = sends(host, lesson, file(kind="JPEG", exif=exif(6))).json["thumbnail"]
    assert dict(opened(api.get(address).body).getexif()) == {0x0112: 6}


def test_it_is_seen_in_the_list_and_told_to_every_page(host, anyone, lesson, subscribe, platform):
    page = subscribe(lesson.webinar)
    assert page.wait_for("webinar")[0].json["thumbnail"] is None
    address = sends(host, lesson, file()).json["thumbnail"]
    assert page.wait_for("webinar", 2)[1].json["thumbnail"] == address
    assert anyone.asks_webinar(lesson).json["thumbnail"] == address
    listed = host.get("/api/webinars/?organizer=me").json
    assert {one["id"]: one["thumbnail"] for one in listed}[lesson.webinar] == address
    assert takes_away(host, lesson).status == 204
    assert page.wait_for("webinar", 3)[2].json["thumbnail"] is None


def test_it_can_be_kept_for_ever_and_does_nothing(host, api, lesson):
    headers = api.get(sends(host, lesson, file()).json["thumbnail"]).headers
    assert headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert headers["Content-Security-Policy"] == "default-src 'none'"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers.get_all("Content-Security-Policy") == ["default-src 'none'"]


def test_the_bytes_say_what_it_is_and_no_header_does(host, lesson):
    told = {"Content-Type": "text/html"}
    assert sends(host, lesson, file(), headers=told).json["thumbnail"].endswith(".png")
    svg = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    refused = sends(host, lesson, svg, headers={"Content-Type": "image/png"})
    assert (refused.status, refused.json["code"]) == (415, "picture_not_supported")


MARKUP = b"<html><script>alert(1)</script></html>"
TEXT = PngImagePlugin.PngInfo()
TEXT.add_text("Comment", MARKUP.decode())
REFUSED = {
    "nothing": (lambda: b"", 415, "picture_not_supported"),
    "svg": (lambda: b"<svg/>", 415, "picture_not_supported"),
    "gif": (lambda: file(kind="GIF"), 415, "picture_not_supported"),
    "bmp": (lambda: file(kind="BMP"), 415, "picture_not_supported"),
    "markup before": (lambda: MARKUP + file(), 415, "picture_not_supported"),
    "markup behind a png": (lambda: file() + MARKUP, 400, "picture_damaged"),
    "markup behind a jpeg": (lambda: file(kind="JPEG") + MARKUP, 400, "picture_damaged"),
    "markup behind a webp": (lambda: file(kind="WEBP") + MARKUP, 400, "picture_damaged"),
    "half a jpeg": (lambda: file(kind="JPEG")[:2000], 400, "picture_damaged"),
    "half a png": (lambda: file()[:500], 400, "picture_damaged"),
    "half a webp": (lambda: file(kind="WEBP")[:300], 400, "picture_damaged"),
    "a wrong sum": (lambda: file()[:50] + b"\0" + file()[51:], 400, "picture_damaged"),
    "moving png": (
        lambda: file(save_all=True, append_images=[picture().rotate(90)]),
        415,
        "picture_animated",
    ),
    "moving webp": (
        lambda: file(kind="WEBP", save_all=True, append_images=[picture().rotate(90)]),
        415,
        "picture_animated",
    ),
    "too narrow": (lambda: file(picture(size=(15, 200))), 400, "picture_out_of_bounds"),
    "too high": (lambda: file(picture("1", (16, 6001))), 400, "picture_out_of_bounds"),
}  # fmt: skip


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_no_such_picture_is_refused_and_leaves_nothing(host, lesson, files, what):
    make, status, code = REFUSED[what]
    response = sends(host, lesson, make())
    assert (response.status, response.json["code"]) == (status, code)
    assert files() == set()
    assert host.asks_webinar(lesson).json["thumbnail"] is None


def test_markup_in_a_comment_does_not_survive(host, api, lesson):
    address = sends(host, lesson, file(pnginfo=TEXT)).json["thumbnail"]
    assert b"<" + b"script" not in api.get(address).body


def test_up_to_two_mebibytes_are_taken(host, lesson, worker, person, folder):
    noise = Image.effect_noise((1700, 1700), 200)
    large = file(noise)
    assert 1_500_000 < len(large) < 2_097_152
    assert sends(host, lesson, large).status == 200
    full = large + b"x" * (2_097_152 - len(large))
    refused = sends(host, lesson, full)
    assert (refused.status, refused.json["code"]) == (400, "picture_damaged")
    alone = worker(WEBINAR_LIVE_MEDIA_FOLDER=str(folder))
    for client in (host, person(lesson.host, at=alone)):
        response = sends(client, lesson, full + b"x")
        assert (response.status, response.json["code"]) == (413, "body_too_large")
    # Elsewhere the bound is what it was.
    assert host.request("PUT", f"/api/webinars/{lesson.webinar}/", body=large).status == 413


def test_who_may_send_it_is_who_may_change_the_webinar(
    host, student, anyone, person, platform, lesson
):
    host.sets(lesson, co_hosts=[lesson.outsider])
    for who in (student, person(lesson.outsider)):
        assert_answer(sends(who, lesson, file()), NOT_PERMITTED)
        assert_answer(takes_away(who, lesson), NOT_PERMITTED)
    assert_answer(sends(anyone, lesson, file()), NO_CREDENTIALS)
    assert_answer(sends(host, 0, file()), NOT_FOUND)
    assert_answer(sends(host, "9" * 30, file()), NOT_FOUND)
    # Before what is sent.
    assert_answer(sends(student, lesson, b"no picture"), NOT_PERMITTED)
    assert sends(person(platform.person(role="admin")), lesson, file()).status == 200


def test_the_picture_before_goes_when_another_is_there(host, api, lesson, files):
    first = sends(host, lesson, file()).json["thumbnail"]
    second = sends(host, lesson, file(kind="WEBP")).json["thumbnail"]
    assert first != second
    assert [one.name for one in files()] == [Path(second).name]
    assert api.get(first).status == 404
    assert takes_away(host, lesson).status == 204
    assert files() == set()
    assert host.asks_webinar(lesson).json["thumbnail"] is None
    assert takes_away(host, lesson).status == 204


def test_the_same_picture_of_two_webinars_is_two_files(host, person, platform, lesson, files):
    other = platform.lesson()
    sends(host, lesson, file())
    address = sends(person(other.host), other, file()).json["thumbnail"]
    takes_away(host, lesson)
    assert [one.name for one in files()] == [Path(address).name]


def test_it_goes_with_its_webinar(host, platform, lesson, files):
    sends(host, lesson, file())
    platform.run("DELETE FROM registrations_registration WHERE event_id = %s", lesson.webinar)
    assert len(files()) == 1
    assert host.deletes(lesson).status == 204
    assert files() == set()


@pytest.mark.parametrize("before", ["../secrets/key", "thumbnails/leaf.jpg", "webinars/leaf.jpg"])
def test_a_file_that_is_not_of_the_workers_making_is_left_alone(
    host, platform, lesson, folder, before
):
    there = folder / before
    there.parent.mkdir(parents=True, exist_ok=True)
    made = not there.exists()
    if made:
        there.write_bytes(b"x")
    query = "UPDATE webinars_event SET thumbnail = %s WHERE id = %s"
    platform.run(query, before, lesson.webinar)
    assert takes_away(host, lesson).status == 204
    assert there.exists()
    if made:
        there.unlink()


def test_a_write_that_does_not_come_through_leaves_what_was(host, api, lesson, files, instance):
    address = sends(host, lesson, file()).json["thumbnail"]
    row = "SELECT FROM webinars_event WHERE id = %s FOR UPDATE"
    with lock(instance.facts["OWNER_DATABASE"], row, lesson.webinar):
        assert_answer(sends(host, lesson, file(kind="WEBP")), UNAVAILABLE)
    assert [one.name for one in files()] == [Path(address).name]
    assert api.get(address).status == 200
    assert host.asks_webinar(lesson).json["thumbnail"] == address


def test_a_folder_that_cannot_be_written_in_is_the_servers_fault(person, worker, lesson, tmp_path):
    (tmp_path / "media").write_text("a file")
    lost = worker(WEBINAR_LIVE_MEDIA_FOLDER=str(tmp_path / "media"))
    who = person(lesson.host, at=lost)
    assert_answer(sends(who, lesson, file()), UNAVAILABLE)
    assert who.asks_webinar(lesson).json["thumbnail"] is None


def test_without_a_folder_there_is_no_such_path(person, worker, lesson):
    assert_answer(sends(person(lesson.host, at=worker()), lesson, file()), NOT_FOUND)


def test_files_are_for_nginx_to_read_and_for_nobody_to_run(host, lesson, files):
    sends(host, lesson, file())
    (kept,) = files()
    assert (kept.stat().st_mode & 0o777, kept.parent.stat().st_mode & 0o777) == (0o644, 0o775)


def test_nothing_else_of_the_folder_is_served(host, api, lesson, folder):
    sends(host, lesson, file())
    made = {
        "page.html": MARKUP, "script.js": b"alert(1)", "drawing.svg": b"<svg/>", "plain": b"x",
        ".hidden.png": b"x", "webinars/.0.png.new": b"x", "webinars/.0.png": b"x",
    }  # fmt: skip
    for name, content in made.items():
        (folder / name).write_bytes(content)
    link = folder / "link.png"
    link.symlink_to("/etc/hostname")
    for name in [*made, "", "webinars", "webinars/", "%2e%2e/secrets/x.png", "../log/x.png"]:
        response = api.get(f"/media/{name}")
        assert response.status == 404, name
    assert api.get("/media/link.png").status in (403, 404)
    assert api.request("PUT", "/media/x.png", body=file()).status == 405
    for one in [*(folder / name for name in made), link]:
        one.unlink()


def test_a_picture_of_an_account_is_served_from_there_too(api, folder):
    (folder / "people").mkdir(exist_ok=True)
    (folder / "people" / "a b.jpg").write_bytes(file(kind="JPEG"))
    response = api.get("/media/people/a%20b.jpg")
    assert (response.status, response.headers["Content-Type"]) == (200, "image/jpeg")
    assert response.headers["Cache-Control"] == "no-cache"
    assert response.headers["Content-Security-Policy"] == "default-src 'none'"
