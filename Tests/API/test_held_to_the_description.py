"""What every answer of the other tests goes through finds what is not described."""

import json
from email.message import Message

import pytest

from Support.description import Description
from Support.http import Response

STATUS = "/api/live/status/7/"
NO_WEBINAR = {"error": "Webinar not found", "code": "webinar_not_found"}


def judge(status: int, body, kind: str = "application/json", method: str = "GET", path=STATUS):
    headers = Message()
    headers["Content-Type"] = kind
    response = Response(status, headers, json.dumps(body).encode())
    Description.of_the_program().judge(method, path, response)


def test_what_is_described_passes():
    judge(200, {"is_active": True, "room_name": "webinar_7_0a1b2c3d"})
    judge(404, NO_WEBINAR)
    judge(404, NO_WEBINAR, path=STATUS.removesuffix("/"))


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (409, NO_WEBINAR),
        (404, NO_WEBINAR | {"code": "not_registered"}),
        (404, {"detail": "Webinar not found", "code": "webinar_not_found"}),
        (200, {"is_active": True}),
        (200, {"is_active": True, "room_name": 7}),
        (200, {"is_active": True, "room_name": None, "more": 1}),
    ],
    ids=["status", "code", "member of the text", "missing", "type", "more"],
)
def test_what_is_not_described_fails(status, body):
    with pytest.raises(AssertionError, match="described"):
        judge(status, body)


def test_another_media_type_fails():
    with pytest.raises(AssertionError, match="text/html"):
        judge(200, "", "text/html")


def test_a_wrong_method_and_an_unknown_path_are_described_for_all_of_the_api():
    judge(405, {}, method="POST")
    judge(404, {}, path="/api/live/nothing/")
