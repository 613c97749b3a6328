"""The API's own description, which every answer that a test is given is held to."""

import json
import re
from functools import cache, cached_property

import jsonschema_rs

from Support.http import Response
from Support.worker import run_program

# Said of the whole API and not with each operation: wrong methods, HTTP that nginx does not speak,
# parts of what it keeps, and that another protocol is to be used.
OF_HTTP = {206, 304, 308, 405, 416, 505}


class Description:
    def __init__(self, document: dict):
        self.document = document
        # Clients ignore members that they do not know. Here such a member is a fault.
        self.components = closed(document["components"])

    @classmethod
    @cache
    def of_the_program(cls) -> "Description":
        return cls(json.loads(run_program("openapi", settings={}).stdout))

    @cached_property
    def paths(self) -> list[tuple[re.Pattern, dict]]:
        return [
            (re.compile(expression(path)), methods)
            for path, methods in self.document["paths"].items()
        ]

    def judge(self, method: str, target: str, response: Response) -> None:
        """Fails the test whose answer is none of those that are described."""
        operation = self.operation(method, target.split("?")[0])
        if operation is None or response.status in OF_HTTP:
            return
        asked = f"{method} {target.split('?')[0]}: {response.status}"
        answers = operation["responses"]
        assert str(response.status) in answers, f"{asked} is not described"
        answer = self.resolved(answers[str(response.status)])
        contents = answer.get("content", {})
        kind = response.headers.get_content_type()
        if method == "HEAD" or not (contents or response.body):
            return
        assert kind in contents, f"{asked} is described as {list(contents)}, and not as {kind}"
        if kind == "application/json":
            self.check(contents[kind]["schema"], response.json, asked)

    def check(self, schema: dict, value, asked: str) -> None:
        whole = closed(schema) | {"components": self.components}
        errors = [
            f"{list(error.instance_path)} {error.message}"
            for error in jsonschema_rs.validator_for(whole, validate_formats=True).iter_errors(
                value
            )
        ]
        assert not errors, f"{asked} is not as described: {errors}, {value}"

    def operation(self, method: str, path: str) -> dict | None:
        for pattern, methods in self.paths:
            if pattern.fullmatch(path):
                return methods.get({"HEAD": "get"}.get(method, method.lower()))
        return None

    def resolved(self, answer: dict) -> dict:
        name = answer.get("$ref", "").removeprefix("#/components/responses/")
        return self.document["components"]["responses"][name] if name else answer


def expression(path: str) -> str:
    words = re.sub(r"\\{(id|user)\\}", "[0-9]+", re.escape(path.removesuffix("/")))
    return words.replace(r"\{token\}", "[A-Za-z0-9_-]+") + "/?"


def closed(schema):
    """The same schema without room for members that it does not name."""
    if isinstance(schema, list):
        return [closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    inner = {name: closed(one) for name, one in schema.items()}
    if schema.get("type") == "object" and "properties" in schema:
        inner.setdefault("additionalProperties", False)
    return inner
