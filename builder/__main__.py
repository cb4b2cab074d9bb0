"""`python -m builder` is the command `whosays`."""

from builder.cli import main

main()
