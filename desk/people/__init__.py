"""For owners: who runs the desk, what they did, and the settings in force."""
