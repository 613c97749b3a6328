"""An nginx that does nothing but TLS and FastCGI, beside which a site's own share is seen."""

from pathlib import Path

from Benchmark.front import Front
from Benchmark.process import WEB_USER
from Support.instance import free_port

USER = f"user {WEB_USER};" if WEB_USER else ""
CONFIGURATION = """
{user}
worker_processes auto;
pid run/nginx.pid;
events {{ worker_connections 24576; }}

http {{
    access_log off;
    client_body_temp_path nginx/body;
    fastcgi_temp_path     nginx/fastcgi;
    proxy_temp_path       nginx/proxy;
    scgi_temp_path        nginx/scgi;
    uwsgi_temp_path       nginx/uwsgi;

    server {{
        listen 127.0.0.1:{port} ssl http2 reuseport backlog=4096;
        ssl_certificate     {certificate};
        ssl_certificate_key {key};
        include {included}/tls.conf;

        location / {{
            fastcgi_pass unix:{socket};
            fastcgi_pass_request_headers off;
            include {included}/parameters.conf;
        }}
    }}
}}
"""


class PlainFront(Front):
    """One location, no header, limit or log; TLS and parameters are the installed ones."""

    def __init__(self, instance, parent: Path, socket):
        self.folder, self.port = parent / "plain-front", free_port()
        for name in ("nginx", "run", "log"):
            (self.folder / name).mkdir(parents=True)
        certificate = Path(instance.facts["CERTIFICATE"])
        text = CONFIGURATION.format(
            user=USER,
            port=self.port,
            certificate=certificate,
            key=certificate.with_name("key.pem"),
            included=instance.data / "nginx" / "webinar-live",
            socket=socket,
        )
        (self.folder / "nginx" / "nginx.conf").write_text(text)
        self.start(str(certificate))

    def answers(self) -> bool:
        try:
            return self.client.get("/api/live/status/0/").status == 404
        except OSError:
            return False

    def empty_log(self) -> None:
        """There is none."""
