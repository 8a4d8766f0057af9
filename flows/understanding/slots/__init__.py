"""What a text says beside what it wants: dates, bounds, choices, whom it is about, what it negates.

`spoken_text` turns a text that was dictated, or typed on another keyboard, into the text that was
meant. `set_apart` finds dates and distances, whose words the request reader does not see.
`negations` works on the tokens of that reader. `reader` puts all together.
"""
