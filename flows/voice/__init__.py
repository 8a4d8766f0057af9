"""A call: pure decisions about what a caller hears next."""
