"""Forms over the editors' structured files, derived from the shape of each: nobody has to know YAML."""
