"""Every file of the repository: length, forbidden words, addresses of one machine, bytes, docstrings."""

from __future__ import annotations

import pytest

from tests.house import files
from tests.house.tree import code, modules, texts


def test_there_are_files_to_check() -> None:
    assert {"Makefile", ".ci/run", "pyproject.toml", "tests/house/files.py"} <= code().keys()
    assert "requirements/constraints.txt" in texts()


def test_files_are_short() -> None:
    held = {path: text for path, text in code().items() if path.startswith(("compiler/", "tests/"))}
    assert held
    report([found for path, text in held.items() for found in files.too_long(path, text)])


def test_nothing_is_left_open() -> None:
    report([found for path, text in code().items() for found in files.forbidden(path, text)])


def test_nothing_belongs_to_one_machine() -> None:
    report(
        [
            found
            for path, raw in texts().items()
            for found in files.addresses(path, raw.decode("utf-8", errors="replace"))
        ]
    )


def test_texts_are_nfc_with_line_feeds() -> None:
    report([found for path, raw in texts().items() for found in files.bytes_of(path, raw)])


def test_what_is_public_has_a_docstring() -> None:
    assert modules()
    report([found for path, source in modules().items() for found in files.undocumented(path, source)])


def test_a_long_file_is_found() -> None:
    lines = ["a = 1"] * 401
    assert files.too_long("a.py", "\n".join(lines[:400])) == []
    assert "401 lines" in files.too_long("a.py", "\n".join(lines))[0]
    assert files.too_long("a.py", "\n".join([f"# {files.REASON} one table, read top to bottom", *lines])) == []


@pytest.mark.parametrize(
    "line",
    [
        "x = 1  # TO" + "DO later",
        "x = y  # type: ig" + "nore[arg-type]",
        "import x  # no" + "qa: F401",
        "@pytest.mark.sk" + "ip(reason='slow')",
        "    pytest.sk" + "ip('no engine')",
        "@pytest.mark.xf" + "ail",
        "except Exc" + "eption as error:",
        "    except" + ":",
        "raise NotImpl" + "ementedError",
    ],
)
def test_a_forbidden_word_is_found(line: str) -> None:
    assert len(files.forbidden("a.py", f"a = 1\n{line}\n")) == 1


def test_ordinary_words_pass() -> None:
    plain = "except ValueError:\nskip = 1\nexpected = 'Todo list'\nassert truth\n"
    assert files.forbidden("a.py", plain) == []


@pytest.mark.parametrize(
    "line",
    [
        "see /wo" + "rk/main/docs",
        "(/ro" + "ot/.cache)",
        "/ho" + "me/lan/x",
        "open('/t" + "mp/x')",
        "https://py" + "pi.org/simple",
        "https://registry.npm" + "js.org/ajv",
        "pip install --ind" + "ex-url x",
    ],
)
def test_an_address_is_found(line: str) -> None:
    assert len(files.addresses("a.md", line)) == 1


def test_other_paths_pass() -> None:
    plain = [
        "../shared/data",
        "https://example.vn/home/van-ban/",
        "#!/usr/bin/env bash",
        "team/work/a",
        "tmp/x",
    ]
    assert files.addresses("a.md", "\n".join(plain)) == []


@pytest.mark.parametrize(
    "raw, said",
    [
        ("Th\u1ee7 t\u1ee5c".encode(), "no newline"),
        (b"a\r\nb\n", "carriage returns"),
        ("\ufeffa\n".encode(), "byte order mark"),
        ("a\nThu\u0309\n".encode(), "a.txt:2: not in NFC"),
        (b"a\n\xff\n", "not UTF-8 at byte 2"),
        (b"a\n\n", "empty line"),
    ],
)
def test_bad_bytes_are_found(raw: bytes, said: str) -> None:
    assert [found for found in files.bytes_of("a.txt", raw) if said in found]


def test_good_bytes_pass() -> None:
    assert files.bytes_of("a.txt", "Thủ tục\n".encode()) == []
    assert files.bytes_of("__init__.py", b"") == []


def test_missing_docstrings_are_found() -> None:
    source = '''
class A:
    def open(self): ...
    def _inner(self): ...
    @overload
    def close(self): ...

def run(): ...

def _help():
    def inner(): ...

def said():
    """Says."""
'''
    found = [line.rpartition(": ")[2] for line in files.undocumented("a.py", source)]
    assert found == [
        "the module has no docstring",
        "A has no docstring",
        "A.open has no docstring",
        "run has no docstring",
    ]


def report(found: list[str]) -> None:
    """Fails with one line for each finding."""
    assert not found, "\n" + "\n".join(found)
