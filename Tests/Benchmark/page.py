"""One page's connection: HTTP/1.1 over TLS, one request at a time, opened anew after a close."""

import select
import socket
import ssl
import time
from collections import deque
from dataclasses import dataclass

TLS = ssl.create_default_context()
# The certificate is the installation's own; test_tls looks at it.
TLS.check_hostname = False
TLS.verify_mode = ssl.CERT_NONE
END_OF_HEAD = b"\r\n\r\n"


@dataclass(frozen=True)
class Question:
    kind: str
    request: bytes
    # What a right answer's body holds.
    body: bytes
    due: float


class Page:
    def __init__(self, crowd):
        self.crowd = crowd
        self.questions: deque[Question] = deque()
        self.channel: socket.socket | None = None
        self.is_shaken = False
        self.received = b""

    def ask(self, question: Question) -> None:
        self.questions.append(question)
        if self.channel is None:
            self.open()
        elif len(self.questions) == 1 and self.is_shaken:
            self.send()

    def open(self) -> None:
        self.channel, self.is_shaken = socket.socket(), False
        self.channel.setblocking(False)
        self.channel.connect_ex(self.crowd.address)
        self.crowd.pages[self.channel.fileno()] = self
        self.crowd.epoll.register(self.channel, select.EPOLLOUT | select.EPOLLIN)

    def close(self) -> None:
        self.crowd.epoll.unregister(self.channel)
        del self.crowd.pages[self.channel.fileno()]
        self.channel.close()
        self.channel, self.received = None, b""

    def proceed(self) -> None:
        """As far as the connection goes without waiting."""
        try:
            if not self.is_shaken:
                self.shake_hands()
            self.receive()
            while self.questions:
                self.receive()
        except (ssl.SSLWantReadError, ssl.SSLWantWriteError):
            pass
        except OSError as error:
            self.fail(type(error).__name__)

    def shake_hands(self) -> None:
        if not isinstance(self.channel, ssl.SSLSocket):
            # Takes over the descriptor; fails here where there is no connection.
            self.channel = TLS.wrap_socket(self.channel, do_handshake_on_connect=False)
        self.channel.do_handshake()
        self.is_shaken = True
        self.crowd.epoll.modify(self.channel, select.EPOLLIN)
        if self.questions:
            self.send()

    def send(self) -> None:
        self.channel.send(self.questions[0].request)

    def receive(self) -> None:
        data = self.channel.recv(16_384)
        if not data:
            raise ConnectionError
        self.received += data
        head, separator, body = self.received.partition(END_OF_HEAD)
        if separator and is_whole(head, body):
            self.received = b""
            self.answered(head, body)

    def answered(self, head: bytes, body: bytes) -> None:
        question = self.questions.popleft()
        if head.split(maxsplit=2)[1] == b"200" and question.body in body:
            self.crowd.times[question.kind].append(time.monotonic() - question.due)
        else:
            self.crowd.failures[question.kind].append(f"{head[:16].decode()} {body.decode()}")
        if self.questions:
            self.send()

    def fail(self, reason: str) -> None:
        """A close while nobody asks is no failure: the next question opens another connection."""
        for question in self.questions:
            self.crowd.failures[question.kind].append(reason)
        self.questions.clear()
        self.close()


def is_whole(head: bytes, body: bytes) -> bool:
    fields = head.lower()
    if b"\r\ntransfer-encoding: chunked" in fields:
        return body.endswith(b"0\r\n\r\n")
    return len(body) >= int(fields.partition(b"\r\ncontent-length:")[2].split(b"\r\n", 1)[0])
