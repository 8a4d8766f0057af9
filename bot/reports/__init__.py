"""What operators are shown of their lines: the overview, the report, and how reminders go. All of
it is made of counts."""
