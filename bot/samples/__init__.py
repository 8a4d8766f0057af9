"""Invented meetings to try the helpline with, in Meeting Guide JSON: no group in them is real."""

from pathlib import Path

NAME = "samples"
MEETINGS = Path(__file__).with_name("meetings.json")
