"""Where files are: those of a project, and those the package brings along. Nothing is read here.

In a wheel the folder `spec/` lies inside the package as `_spec`; in a checkout it stands beside `compiler/`.
"""

from __future__ import annotations

import os

PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_INSTALLED = os.path.join(PACKAGE, "_spec")
SPEC = _INSTALLED if os.path.isdir(_INSTALLED) else os.path.join(os.path.dirname(os.path.dirname(PACKAGE)), "spec")
PROJECT_FILE = "thutuc.yaml"
TESTS_ENDING = ".tests.yaml"


def project_folder(folder: str) -> str:
    """The nearest folder upwards that holds a project file; the folder itself when there is none."""
    current = folder
    while True:
        if os.path.isfile(os.path.join(current, PROJECT_FILE)):
            return current
        parent = os.path.dirname(current)
        if parent == current:
            return folder
        current = parent


def procedure_files(folder: str) -> list[str]:
    """The specification files below a folder, sorted; hidden folders, generated ones and the project file are left out."""
    found: list[str] = []
    skipped = (PROJECT_FILE, TESTS_ENDING)
    for current, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith((".", "_")) and name != "generated")
        names = [name for name in sorted(files) if name.endswith(".yaml") and not name.endswith(skipped)]
        found += [os.path.join(current, name) for name in names]
    return found


def locate(code: str, folder: str) -> str | None:
    """The specification of a procedure of the project that a folder belongs to; a relative path if the folder's is one."""
    for candidate in procedure_files(project_folder(os.path.abspath(folder))):
        if os.path.basename(candidate) == f"{code}.yaml":
            return candidate if os.path.isabs(folder) else os.path.relpath(candidate)
    return None
