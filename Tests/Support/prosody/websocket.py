"""As much of WebSocket (RFC 6455) as an XMPP client needs: whole frames of text."""

import base64
import os
import select
import socket
import struct

TEXT, CLOSE, PING, PONG = 1, 8, 9, 10
LAST = MASKED = 0x80
LONG, LONGER = 126, 127


class WebSocket:
    def __init__(self, port: int, path: str, host: str, protocol: str, timeout: float = 10):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout)
        # Unbuffered, so that select tells whether anything is left to read.
        self.stream = self.socket.makefile("rb", buffering=0)
        fields = {
            "Host": host,
            "Connection": "Upgrade",
            "Upgrade": "websocket",
            "Sec-WebSocket-Version": "13",
            "Sec-WebSocket-Key": base64.b64encode(os.urandom(16)).decode(),
            "Sec-WebSocket-Protocol": protocol,
        }
        head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
        self.socket.sendall(f"GET {path} HTTP/1.1\r\n{head}\r\n".encode())
        status = self.stream.readline()
        if b" 101 " not in status:
            raise ConnectionRefusedError(status)
        while self.stream.readline() not in (b"\r\n", b""):
            pass

    def send(self, text: str) -> None:
        self.send_frame(TEXT, text.encode())

    def receive(self, seconds: float) -> str | None:
        """The next text; None where none comes in time.

        Raises EOFError where the other side has closed.
        """
        while select.select([self.socket], [], [], max(seconds, 0))[0]:
            kind, payload = self.read_frame()
            if kind == TEXT:
                return payload.decode()
            if kind == PING:
                self.send_frame(PONG, payload)
            if kind == CLOSE:
                raise EOFError(payload[2:])
        return None

    def close(self) -> None:
        self.stream.close()
        self.socket.close()

    def send_frame(self, kind: int, payload: bytes) -> None:
        length = len(payload)
        size = struct.pack(">B", MASKED | length) if length < LONG else None
        size = size or struct.pack(">BH", MASKED | LONG, length)
        mask = os.urandom(4)
        masked = bytes(byte ^ mask[at % 4] for at, byte in enumerate(payload))
        self.socket.sendall(struct.pack(">B", LAST | kind) + size + mask + masked)

    def read_frame(self) -> tuple[int, bytes]:
        first, length = self.read(2)
        if length == LONG:
            (length,) = struct.unpack(">H", self.read(2))
        elif length == LONGER:
            (length,) = struct.unpack(">Q", self.read(8))
        return first & 0x0F, self.read(length)

    def read(self, size: int) -> bytes:
        whole = b""
        while len(whole) < size:
            part = self.stream.read(size - len(whole))
            if not part:
                raise EOFError("the connection is gone")
            whole += part
        return whole
