"""Throwing things at the webhooks, led by what they reach: for `make fuzz`, where atheris works."""

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import atheris

with atheris.instrument_imports(include=["bot", "flows", "webhooks"]):
    from tests.support.fuzzing import (
        FIELD_NAMES,
        LIKELY_VALUES,
        ROUTES,
        make_target,
        with_required_fields,
    )


def main() -> None:
    """Throw so many. Ends with the first that breaks something."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.support.guided_fuzzing", description=__doc__
    )
    parser.add_argument("--inputs", type=int, default=100_000)
    inputs, sid = parser.parse_args().inputs, 0
    folder = TemporaryDirectory(prefix="handrail-fuzz-")
    aim = make_target(Path(folder.name))

    def one(data: bytes) -> None:
        nonlocal sid
        sid += 1
        source = atheris.FuzzedDataProvider(data)
        route = ROUTES[source.ConsumeIntInRange(0, 4) // 4]
        query = source.ConsumeBytes(source.ConsumeIntInRange(0, 12))
        fields = []
        for _ in range(source.ConsumeIntInRange(0, 5)):
            name = FIELD_NAMES[source.ConsumeIntInRange(0, len(FIELD_NAMES) - 1)]
            likely = LIKELY_VALUES[source.ConsumeIntInRange(0, len(LIKELY_VALUES) - 1)]
            rest = source.ConsumeBytes(source.ConsumeIntInRange(0, 60))
            fields.append((name, likely + b"+" + rest))
        aim.post_signed(route, query, with_required_fields(fields, sid))

    atheris.Setup([sys.argv[0], f"-runs={inputs}", "-max_len=512", "-len_control=0"], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
