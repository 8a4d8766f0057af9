"""A fresh deployment for each chaos test, on each database."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import empty
from tests.support.own_postgres import run_own_postgres
from tests.support.processes import Deployment
from tests.support.processes import deploy as build


@pytest.fixture
def town(database_url: str, tmp_path: Path) -> Iterator[Deployment]:
    """A deployment over an empty database."""
    empty(database_url)
    with build(database_url, tmp_path) as made:
        yield made


@pytest.fixture(params=["sqlite", "postgres"])
def own_town(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Deployment]:
    """A deployment over a database of its own, whose tables may be changed or lost."""
    if request.param == "sqlite":
        with build(f"sqlite:///{tmp_path / 'line.db'}", tmp_path) as made:
            yield made
    else:
        with run_own_postgres() as server, build(server.url, tmp_path) as made:
            yield made
