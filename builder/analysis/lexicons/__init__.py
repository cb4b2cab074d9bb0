"""Holds the word lists of the analyser: our own compilations, each entry with a plainer word and a reason."""
