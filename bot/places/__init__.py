"""Places without a map service: postal codes, towns, area codes and time zones."""

from bot.places.home import home_of
from bot.places.store import Gazetteer, gazetteer
from bot.places.zones import zone_at

__all__ = ["Gazetteer", "gazetteer", "home_of", "zone_at"]
