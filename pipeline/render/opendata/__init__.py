"""The data of a report as others use it: CSV of each table, a workbook, and the descriptions that machines read."""
