"""Statements of SQLAlchemy's that are compiled once in a process, as in production.

An engine keeps what it has compiled, and nearly every test has an engine or two of its own. Those
of one kind of database are made alike, so they share what they have compiled.
"""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Engine, create_engine

Key = tuple[Any, ...]


class SharedStatements(dict[Key, Any]):
    """Compiled statements by SQLAlchemy's key, in which a dialect stands first: an object of one
    engine's. Here its name stands there."""

    def __getitem__(self, key: Key) -> Any:
        return super().__getitem__(_without_engine(key))

    def __setitem__(self, key: Key, compiled: Any) -> None:
        super().__setitem__(_without_engine(key), compiled)

    def get(self, key: Key, default: Any = None) -> Any:
        return super().get(_without_engine(key), default)


def _without_engine(key: Key) -> Key:
    return (key[0].name, *key[1:])


def sharing_create_engine() -> Callable[..., Engine]:
    """`create_engine`, whose engines share what they have compiled."""
    shared = SharedStatements()

    def create(*words: Any, **options: Any) -> Engine:
        engine = create_engine(*words, **options)
        engine._compiled_cache = shared
        return engine

    return create
