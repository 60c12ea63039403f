"""From an approved change to the public: tried out, put in service, written to the shelf; broken off anywhere, the old release stays."""
