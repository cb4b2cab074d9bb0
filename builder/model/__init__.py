"""Names the things the kit is made of: frozen values, no behaviour that touches the world."""
