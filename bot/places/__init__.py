"""Which council area a point on the map is in, or may be in."""
