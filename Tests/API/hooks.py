"""What schemathesis cannot know: which rows there are, and how a webhook is signed."""

import json
import os

import schemathesis

from Support.jitsi import signature

ROWS = json.loads(os.environ["WEBINAR_LIVE_API_ROWS"])


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    return with_rows(path_parameters)


@schemathesis.hook
def map_query(context, query):
    return with_rows(query)


@schemathesis.hook
def map_body(context, body):
    return with_rows(body)


def with_rows(values):
    """Three numbers of four are the ids of something that is there."""
    if not isinstance(values, dict):
        return values
    return values | {
        name: ROWS[name][value % len(ROWS[name])]
        for name, value in values.items()
        if name in ROWS and type(value) is int and value > 0 and value % 4
    }


@schemathesis.hook
def before_call(context, case, kwargs):
    kwargs["auth"] = as_sent


def as_sent(request):
    """JaaS signs what it sends. Who has no token sends none."""
    if "X-Jaas-Signature" in request.headers:
        request.headers["X-Jaas-Signature"] = signature(request.body or b"")
    if request.headers.get("Authorization", "").strip() == "Bearer":
        del request.headers["Authorization"]
    return request
