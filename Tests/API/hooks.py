"""What schemathesis cannot know of an installation: which rows there are, and how a webhook is signed."""

import json
import os

import schemathesis

from Support.jitsi import signature

FACTS = json.loads(os.environ["WEBINAR_LIVE_API_FACTS"])


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    """Every other number is the id of something that is there."""
    return with_rows(path_parameters, {"id": FACTS["webinars"], "user": FACTS["users"]})


@schemathesis.hook
def map_query(context, query):
    return with_rows(query, {"event": FACTS["webinars"]})


@schemathesis.hook
def map_body(context, body):
    return with_rows(body, {"event": FACTS["webinars"]})


def with_rows(values, rows):
    if not isinstance(values, dict):
        return values
    known = {
        name: rows[name][value % len(rows[name])]
        for name, value in values.items()
        if name in rows and isinstance(value, int) and value > 0 and value % 2
    }
    return values | known
