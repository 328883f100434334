"""The modules that go out with every generated package, byte for byte.

They know nothing of thutuc and import the standard library only, so that they run wherever Python 3.9 or
later does.
"""
