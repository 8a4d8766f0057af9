"""What tests of keeping lists share."""

from pathlib import Path

import pytest

from bot.database.database import Database
from tests.support.feed_file import FeedFile


@pytest.fixture
def source(database: Database, tmp_path: Path) -> FeedFile:
    return FeedFile(database, tmp_path / "list.json")
