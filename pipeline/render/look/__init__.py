"""What the formats have in common to look at: colours and palettes."""
