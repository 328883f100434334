"""Declarations and a day become one model without periods; the days on which the model changes are its breakpoints."""
