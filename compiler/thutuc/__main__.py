"""`python -m thutuc` is the command `thutuc`."""

from __future__ import annotations

import sys

from thutuc.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
