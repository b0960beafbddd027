"""A municipality's own tables, rows, columns and sections: what its ``struktur.xlsx`` says, and what the law sees of it."""
