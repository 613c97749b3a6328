"""The limit: PostgreSQL alone, asked the same prepared statements over as many connections."""

import subprocess
import tempfile
import time
from pathlib import Path

from Benchmark.data import Data
from Benchmark.measure import Measurement, Meter
from Benchmark.percentiles import percentile
from Benchmark.statements import statement

# As many as the pools beside it have workers.
CONNECTIONS = 4
PROGRAM = "/usr/lib/postgresql/15/bin/pgbench"


def pgbench(meter: Meter, database: str, script: str, seconds: int) -> Measurement:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "script.sql").write_text(script)
        options = ["--no-vacuum", "--protocol=prepared", "--file=script.sql", "--log", "--jobs=2"]
        options += [f"--client={CONNECTIONS}", f"--time={seconds}"]
        before = meter.read(None)
        subprocess.run(
            [PROGRAM, *options, database],
            cwd=folder,
            check=True,
            capture_output=True,
            timeout=seconds + 60,
        )
        # Its backends are still ending.
        time.sleep(0.2)
        after = meter.read(None)
        times = sorted(latencies(Path(folder)))
    return Measurement(
        requests=len(times),
        seconds=seconds,
        p50=percentile(times, 50),
        p95=percentile(times, 95),
        p99=percentile(times, 99),
        failures=0,
        **{name: after[name] - before[name] for name in after},
    )


def script(data: Data, workload: str) -> str:
    first, last = data.students[0], data.students[-1]
    user = f"random({first}, {last})" if workload == "join-many" else str(first)
    name = "live_session_status" if workload == "status" else "live_session_admission"
    sql = statement(name).replace("$1", ":webinar").replace("$2", ":student")
    return f"\\set webinar {data.webinar}\n\\set student {user}\n{sql};\n"


def latencies(folder: Path):
    """Milliseconds of each transaction: the third field of pgbench's log."""
    for log in folder.glob("pgbench_log.*"):
        for line in log.read_text().splitlines():
            yield int(line.split(" ", 3)[2]) / 1000
