"""Formats: each turns a View into bytes and knows nothing of budgets."""
