"""`handrail demo` as a new user runs it: a real web server, real signed requests."""

import os
import subprocess
import sys
from pathlib import Path


def test_the_demo_talks_then_reads_its_input_to_the_end(tmp_path: Path) -> None:
    command = [str(Path(sys.executable).with_name("handrail")), "demo"]
    for _ in range(2):  # the second time on the database of the first
        done = subprocess.run(
            command,
            cwd=tmp_path,
            input="19103\nthanks\n",
            capture_output=True,
            text=True,
            timeout=60,
            env={**os.environ, "DATABASE_URL": "", "PYTHONWARNINGS": ""},
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert "you> meeting\n  Where?" in done.stdout
        assert "Near Omaha, NE" in done.stdout
        assert "you> 19103\n  Near Philadelphia, PA" in done.stdout
        assert "You're welcome" in done.stdout
