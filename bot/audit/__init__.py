"""What was done in the back office, by whom and when. It can be added to and read, never changed."""
