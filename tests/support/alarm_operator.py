"""An operator who receives alarms, and the alarms of a database."""

from dataclasses import dataclass, field

from bot.monitoring import alarms, notify
from bot.monitoring.alarms import ActiveAlarm, AlarmKind
from tests.support.delivery import DeliveryHarness

ALERT_WEBHOOK = "https://chat.example.org/hooks/secret"


@dataclass
class Operator:
    """The operator whom alarms are sent to; `reachable` says whether sending succeeds."""

    house: DeliveryHarness
    heard: list[str] = field(default_factory=list)
    reachable: bool = True

    def tell(self, words: str) -> bool:
        """Take an alarm, as a notifier does. Returns whether it arrived."""
        if self.reachable:
            self.heard.append(words)
        return self.reachable

    def watch(self, **later: float) -> list[str]:
        """Let this much time pass, in the terms of timedelta, and check the alarms.

        Returns the messages that arrived."""
        self.house.pass_time(**later)
        before = len(self.heard)
        notify.check_and_notify(self.house.database, [self.tell], lambda: self.house.now)
        return self.heard[before:]


def raise_now(
    house: DeliveryHarness, trouble: AlarmKind, detail: str = "", about: str = ""
) -> None:
    """Raise an alarm of this kind at the time of the harness."""
    with house.database.transaction() as connection:
        alarms.raise_alarm(connection, trouble, house.now, detail, about)


def raised(house: DeliveryHarness) -> list[ActiveAlarm]:
    """The alarms that are not over."""
    with house.database.reading() as connection:
        return alarms.active_alarms(connection)
