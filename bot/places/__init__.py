"""Places without a map service: postal codes, towns, area codes and time zones."""

from bot.places.phone_home import home_of
from bot.places.place_lookup import Gazetteer, gazetteer
from bot.places.zone_lookup import zone_at

__all__ = ["Gazetteer", "gazetteer", "home_of", "zone_at"]
