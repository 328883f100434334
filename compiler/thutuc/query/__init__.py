"""Questions over models and dossiers: do the cases come out, and why."""
