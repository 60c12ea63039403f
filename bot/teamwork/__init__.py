"""How editors work together: comments, mentions, assigned work, and word of what happened."""
