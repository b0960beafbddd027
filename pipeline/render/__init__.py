"""From views to files: Word, PDF and web. A format knows nothing of budgets."""
