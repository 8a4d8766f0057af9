"""What carriers ask for before a number may send texts: the form, filled in from the line's own
settings with the texts it really sends, and the pages to host. Also what the carrier sends while
the line is out of order.
"""
