"""Invented meetings to try the helpline with, in Meeting Guide JSON: no group in them is real."""

from pathlib import Path

SAMPLE_FEED_NAME = "samples"
SAMPLE_MEETINGS_FILE = Path(__file__).with_name("meetings.json")
