"""What tests of keeping lists share."""

from pathlib import Path

import pytest

from bot.database.database import Database
from tests.feeds.keeping import FeedFile


@pytest.fixture
def source(database: Database, tmp_path: Path) -> FeedFile:
    return FeedFile(database, tmp_path / "list.json")
