"""What editors change, from a draft to the shelf: drafts, their review, their forms, and what is the matter with them."""
