"""What is taken out of a message before anything is stored or sent on."""
