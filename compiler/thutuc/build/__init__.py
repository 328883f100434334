"""The driver: the only room that reads and writes files and knows what day it is."""
