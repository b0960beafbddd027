"""The web edition: pages, data and the origin of each figure."""
