"""How reminders go, and a pause for all of a line's."""
