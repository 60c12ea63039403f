"""The inbox: questions that went unanswered, without a name, gathered into groups that several people asked."""
