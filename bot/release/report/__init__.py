"""The evaluation report: figures as plain data first; tables, charts and a page of them second."""
