"""A second nginx in front of the site, on loopback: it keeps streams back, as some proxies do."""

import os
import subprocess
from pathlib import Path

from Support.instance import free_port
from Support.processes import wait_until

CONFIGURATION = """
{user}
daemon off;
pid nginx.pid;
error_log error.log;
events {{}}
http {{
    access_log off;
    client_body_temp_path body;
    proxy_temp_path proxy;
    fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;
    server {{
        listen 127.0.0.1:{port};
        location / {{
            # Over HTTP/1.0, its default, nginx fills a whole buffer before it sends anything on.
            proxy_http_version 1.0;
            proxy_pass {site};
            proxy_buffering on;
            proxy_ignore_headers X-Accel-Buffering;
        }}
    }}
}}
"""


class HoldingProxy:
    def __init__(self, site: str, folder: Path):
        port = free_port()
        self.address = f"http://127.0.0.1:{port}"
        # Root's nginx would hand its work to a user who cannot reach the folder.
        user = "user root;" if os.geteuid() == 0 else ""
        (folder / "nginx.conf").write_text(CONFIGURATION.format(site=site, port=port, user=user))
        command = ["/usr/sbin/nginx", "-p", folder, "-c", "nginx.conf", "-e", "error.log"]
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL)
        wait_until((folder / "nginx.pid").exists)

    def close(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=10)
