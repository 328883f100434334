"""Regulation packs as data: so far the calendars; instruments, dated values, tables and rules follow the same form."""
