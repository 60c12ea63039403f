"""The editors' door: a back office in which a communications team owns every word."""
