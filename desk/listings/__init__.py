"""Wrong listings: what people reported of meetings, and what is done about it."""
