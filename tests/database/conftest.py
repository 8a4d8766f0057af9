"""These tests are about how tables are made."""

import pytest

from bot.database.database import Database
from tests.support.copied_tables import upgrade_by_migrations


@pytest.fixture(autouse=True)
def made_by_migrations(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each file's tables by every migration from the first on."""
    monkeypatch.setattr(Database, "upgrade", upgrade_by_migrations)
