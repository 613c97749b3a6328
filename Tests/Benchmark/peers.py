"""The service and those it is measured beside, each started the way its own users start it."""

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from Benchmark.front import Front
from Benchmark.plain_front import PlainFront
from Benchmark.process import Process, make_folder
from Benchmark.statements import statement
from Support.paths import HUB

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Peer:
    name: str
    front: Front
    # Its children are the workers, or it is the only one; None where nginx answers alone.
    pool: int | None = None
    process: Process | None = None

    def stop(self) -> None:
        self.front.stop()
        if self.process is not None:
            self.process.stop()


class Peers:
    """Starts peers beside one instance, on its PostgreSQL; `build` is where `run` built them."""

    def __init__(self, instance, build: Path):
        self.instance, self.build = instance, build
        self.included = instance.data / "nginx" / "webinar-live"
        self.pool = int(instance.facts["LIVE_POOL_PID"])
        database = {"WEBINAR_LIVE_DATABASE": instance.facts["WORKER_DATABASE"]}
        self.settings = database | {"WEBINAR_LIVE_JWT_KEY_FILE": instance.facts["SIGNING_KEY_FILE"]}
        self.sql = {
            "LIVE_SESSION_FACTS": statement("live_session_admission"),
            "LIVE_SESSION_STATUS": statement("live_session_status"),
        }
        self.environment = database | self.sql | {"WEBINAR_LIVE_JWT_KEY": instance.key.decode()}

    def service(self) -> Peer:
        """The installed pool, without serve's own nginx, whose log serve copies to the terminal."""
        front = self.front(self.folder("service"), self.instance.facts["LIVE_SOCKET"])
        return Peer("service", front, self.pool)

    def service_with_cache(self) -> Peer:
        folder = self.folder("service-with-cache")
        front = Front(self.instance, folder, self.instance.facts["LIVE_SOCKET"], {})
        return Peer("service", front, self.pool)

    def service_of(self, workers: int, **settings: str) -> Peer:
        """The installed program in a pool of another size, or with other settings."""
        program = self.instance.facts["PROGRAM"]
        return self.fastcgi("service", program, workers, self.settings | settings)

    def service_behind_plain_nginx(self) -> Peer:
        folder, socket = self.folder("service-plain"), self.instance.facts["LIVE_SOCKET"]
        return Peer("service-plain", PlainFront(self.instance, folder, socket), self.pool)

    def behind_plain_nginx(self, peer: Peer) -> Peer:
        """The same pool behind another nginx; it ends with the peer."""
        name = f"{peer.name}-plain"
        socket = peer.process.folder / "socket"
        return Peer(name, PlainFront(self.instance, self.folder(name), socket), peer.pool)

    def hub(self, database: str) -> Process:
        """The installed hub on another database; it ends no session, though no host is there."""
        folder = self.folder("hub")
        program, socket = shutil.copy(HUB, folder / "program"), folder / "socket"
        settings = {"WEBINAR_LIVE_EVENTS_DATABASE": database, "WEBINAR_LIVE_HOST_GONE": "0"}
        command = ["spawn-fcgi", "-n", "-s", socket, "--", program]
        process = Process(folder, command, self.settings | settings)
        process.wait_until(socket.exists)
        return process

    def floor(self, workers: int) -> Peer:
        program = self.build / "floor" / "floor"
        return self.fastcgi("floor", program, workers, self.settings | self.sql)

    def fastcgi(self, name: str, program, workers: int, environment: dict[str, str]) -> Peer:
        """A pool as nginx/serve starts one."""
        folder = self.folder(name)
        copy, socket = shutil.copy(program, folder / "program"), folder / "socket"
        spawn = ["spawn-fcgi", "-n", "-s", socket, "-b", "4096", "-M", "0660", "--"]
        watch = ["/usr/bin/multiwatch", "-f", workers, "-t", "200", "-r", "20", "--"]
        process = Process(folder, [*spawn, *watch, copy], environment)
        process.wait_until(socket.exists)
        return fronted(name, process, lambda: self.front(folder, socket))

    def php_fpm(self, workers: int) -> Peer:
        folder = self.folder("php-fpm")
        site = shutil.copytree(HERE / "php-fpm", folder / "site")
        program = sorted(Path("/usr/sbin").glob("php-fpm?*"))[-1]
        cache = ["-d", "opcache.enable=1", "-d", "opcache.validate_timestamps=0"]
        process = self.server(folder, [program, *cache, "-y", site / "php-fpm.conf"], workers)
        parameters = (self.included / "parameters.conf").read_text()
        parameters += f"fastcgi_param SCRIPT_FILENAME {site}/index.php;\n"
        changes = {"parameters.conf": parameters}
        return fronted("php-fpm", process, lambda: self.front(folder, folder / "socket", changes))

    def rest_framework(self, workers: int) -> Peer:
        folder = self.folder("rest-framework")
        site = shutil.copytree(HERE / "rest-framework", folder / "site")
        options = ["--chdir", site, "--bind", f"unix:{folder}/socket", "--workers", workers]
        options += ["--worker-class", "gthread", "--threads", "1", "--keep-alive", "75"]
        gunicorn = [self.build / "venv" / "bin" / "python", "-m", "gunicorn", *options]
        command = [*gunicorn, "django.core.wsgi:get_wsgi_application()"]
        process = self.server(folder, command, workers)
        return fronted("rest-framework", process, lambda: self.proxy(folder))

    def hummingbird(self, connections: int) -> Peer:
        folder = self.folder("hummingbird")
        built = self.build / "hummingbird" / "release" / "hummingbird-peer"
        process = self.server(folder, [shutil.copy(built, folder / "program")], connections)
        return fronted("hummingbird", process, lambda: self.proxy(folder))

    def server(self, folder: Path, command: list, workers: int) -> Process:
        socket = folder / "socket"
        wanted = {"BENCHMARK_SOCKET": str(socket), "BENCHMARK_WORKERS": str(workers)}
        django = {"DJANGO_SETTINGS_MODULE": "settings"}
        process = Process(folder, command, self.environment | wanted | django)
        process.wait_until(socket.exists)
        return process

    def nginx_alone(self, kind: str, path: str, answer: bytes) -> Peer:
        """`static`: a file that holds the answer; `return`: it stands in the configuration."""
        folder = self.folder(f"nginx-{kind}")
        (folder / "answer").write_bytes(answer)
        # A path that ends with a slash is no file's.
        static = f"root {folder}; try_files /answer =404;"
        source = {"static": static, "return": f"return 200 '{answer.decode()}';"}
        location = f"""
            location = {path} {{
                include webinar-live/json.conf;
                {source[kind]}
            }}
        """
        changes = {"live-sessions.conf": location}
        return Peer(f"nginx-{kind}", Front(self.instance, folder, folder / "none", changes))

    def folder(self, name: str) -> Path:
        return make_folder(self.instance.folder / "peers", name)

    def proxy(self, folder: Path) -> Front:
        """HTTP to the server, as the site speaks to its platform."""
        proxy = (self.included / "proxy.conf").read_text()
        there = proxy.replace("webinar_live_platform", "webinar_live")
        # A location of the pool's may say how large a body is; what is asked here has none.
        there = re.sub(r"client_max_body_size .*;\n", "", there)
        changes = {"pool.conf": there, "live-pool.conf": there}
        return self.front(folder, folder / "socket", changes, kept=16)

    def front(self, folder: Path, socket, changes: dict[str, str] | None = None, kept: int = 0):
        """Past the cache: every status goes to the pool."""
        past = {"status-cache.conf": "include webinar-live/live-pool.conf;\n"}
        return Front(self.instance, folder, socket, past | (changes or {}), kept)


def fronted(name: str, process: Process, start_front: Callable[[], Front]) -> Peer:
    try:
        return Peer(name, start_front(), process.pid, process)
    except BaseException:
        process.stop()
        raise
