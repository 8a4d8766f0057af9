"""A map that needs no other server: outlines of countries and states, and what lies on them."""
