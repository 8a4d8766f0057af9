"""Commands that are imported only when they are run: `handrail keys new` loads no meeting list."""

import gc
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

import click


class LazyCommands(dict[str, click.Command]):
    """The commands by their names, each imported when it is looked up.

    `places` says where each stands, "bot.cli.lines_commands:lines_group".
    """

    def __init__(self, places: Mapping[str, str]) -> None:
        super().__init__()
        self._places = dict(sorted(places.items()))

    def __missing__(self, name: str) -> click.Command:
        module, _, attribute = self._places[name].partition(":")
        command: click.Command = getattr(_import_without_collection(module), attribute)
        self[name] = command
        return command

    def get(self, name: str, default: Any = None) -> Any:
        """As of any mapping, importing the command."""
        return self[name] if name in self._places else default

    def __contains__(self, name: object) -> bool:
        return name in self._places

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def keys(self) -> Any:
        """The names, in order."""
        return self._places.keys()

    def values(self) -> Any:
        """All commands, imported."""
        return {name: self[name] for name in self._places}.values()

    def items(self) -> Any:
        """All commands by name, imported."""
        return {name: self[name] for name in self._places}.items()


def _import_without_collection(module: str) -> Any:
    """Import a module. What is imported stays, so searching it for garbage meanwhile is in vain;
    that is a tenth of the time of an import."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        return import_module(module)
    finally:
        if collecting:
            gc.enable()


class LazyGroup(click.Group):
    """A group whose commands are imported when they are run. Its own help imports none: it shows
    `summaries`, a line for each."""

    def __init__(
        self,
        *args: Any,
        places: Mapping[str, str],
        summaries: Mapping[str, str],
        **more: Any,
    ) -> None:
        super().__init__(*args, **more)
        self.commands = LazyCommands(places)
        self.summaries = summaries

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes the commands for the help."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, self.summaries[name]) for name in self.commands])
