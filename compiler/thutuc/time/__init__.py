"""Legal time: calendars of working days, durations, terms and due dates. Pure: no disk, no clock."""
