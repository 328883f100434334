"""YAML as a tree with spans.

Every scalar stays the text that was written. What YAML allows and the language does not (anchors, aliases, tags, merge keys,
duplicate keys, flow collections, several documents) is reported, each with its own message.
"""

from __future__ import annotations

import re

from thutuc.report.diagnostic import define
from thutuc.text.source import Source, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from thutuc.report.diagnostic import Reporter

    Node: TypeAlias = "Scalar | Mapping | Sequence | Broken"

MAX_DEPTH = 64
MAX_CHARACTERS = 2_000_000
MAX_YAML_ERRORS = 20
# Anchors, tags, keys written twice and the like: the rest of a file with so many is not read.
MAX_ERRORS = 1_000

TOO_DEEP = define(
    "S1001",
    "nested-too-deep",
    "error",
    vi="Cấu trúc lồng quá {limit} tầng.",
    en="The structure is nested deeper than {limit} levels.",
    help_vi="Bỏ bớt tầng lồng; một thủ tục thường không quá 10 tầng. Phần còn lại của tệp chưa được kiểm tra.",
    help_en="Remove levels of nesting; a procedure seldom needs more than 10. The rest of the file was not checked.",
)
ANCHOR = define(
    "S1002",
    "anchor-or-alias",
    "error",
    vi="Không dùng được dấu neo “&” và tham chiếu “*” của YAML.",
    en="YAML anchors (“&”) and aliases (“*”) are not allowed.",
    help_vi="Viết lại giá trị ở đây, hoặc đặt tên cho nó trong “Tham số” hay “Định nghĩa” rồi gọi tên.",
    help_en="Write the value out here, or give it a name under “Parameters” or “Definitions” and use the name.",
    why_vi="Người đọc phải thấy giá trị tại chỗ; tham chiếu ẩn dễ làm nhiều nơi đổi theo mà không ai biết.",
    why_en="A reader must see the value where it applies; hidden references change several places unseen.",
)
TAG = define(
    "S1003",
    "yaml-tag",
    "error",
    vi="Không dùng được nhãn kiểu “{tag}” của YAML.",
    en="The YAML tag “{tag}” is not allowed.",
    help_vi="Xóa nhãn này: kiểu của giá trị do ngôn ngữ quy định.",
    help_en="Delete the tag: the language itself says what type a value has.",
)
DUPLICATE = define(
    "S1004",
    "duplicate-key",
    "error",
    vi="“{key}” được ghi hai lần trong cùng một mục.",
    en="“{key}” is written twice in the same item.",
    label_vi="ghi lại ở đây",
    label_en="written again here",
    help_vi="Giữ một dòng, xóa hoặc đổi tên dòng kia.",
    help_en="Keep one of the lines, delete or rename the other.",
)
FLOW = define(
    "S1005",
    "flow-collection",
    "error",
    vi="Không viết gộp trên một dòng bằng { } hoặc [ ].",
    en="Items are not written on one line in { } or [ ].",
    help_vi="Viết mỗi mục trên một dòng riêng, thụt vào hai dấu cách; danh sách thì mỗi dòng bắt đầu bằng “- ”.",
    help_en="Write each item on its own line, indented by two spaces; in a list each line begins with “- ”.",
    why_vi="Số của Việt Nam có dấu phẩy: {Mức: 0,1 %} sẽ bị YAML tách lặng lẽ thành hai mục.",
    why_en="Vietnamese numbers hold commas: YAML would silently split {Mức: 0,1 %} into two items.",
)
KEY_NOT_TEXT = define(
    "S1006",
    "key-not-text",
    "error",
    vi="Tên mục phải là một dòng chữ.",
    en="The name of an item must be a line of text.",
    help_vi="Viết tên mục rồi dấu hai chấm, ví dụ “Lĩnh vực: Hộ tịch”.",
    help_en="Write the name of the item and a colon, for example “Sector: Civil status”.",
)
MERGE = define(
    "S1007",
    "merge-key",
    "error",
    vi="Không dùng được “<<” để trộn các mục.",
    en="“<<” cannot be used to merge items.",
    help_vi="Viết các mục ra ở đây, hoặc dùng “Nhập” để lấy lại từ tệp khác.",
    help_en="Write the items out here, or use “Imports” to take them from another file.",
)
SECOND_DOCUMENT = define(
    "S1008",
    "second-document",
    "error",
    vi="Một tệp chỉ mô tả một thủ tục; phần sau dấu “---” không được đọc.",
    en="A file describes one procedure; what follows “---” is not read.",
    help_vi="Tách phần này sang tệp riêng.",
    help_en="Move this part to a file of its own.",
)
NOT_A_MAPPING = define(
    "S1009",
    "not-a-procedure",
    "error",
    vi="Tệp này không có mục nào ở dạng “Tên mục: giá trị”.",
    en="This file has no item of the form “Name: value”.",
    help_vi="Bắt đầu bằng “Thủ tục: …” và “Mã: …”; lệnh “thutuc new” tạo sẵn một tệp mẫu.",
    help_en="Begin with “Procedure: …” and “Code: …”; “thutuc new” writes a file to start from.",
)
TOO_LARGE = define(
    "S1010",
    "file-too-large",
    "error",
    vi="Tệp dài {size} ký tự, quá giới hạn {limit}.",
    en="The file holds {size} characters, more than the limit of {limit}.",
    help_vi="Kiểm tra lại tệp: có thể nội dung bị chép lặp, hoặc đây không phải tệp mô tả thủ tục.",
    help_en="Check the file: its content may have been pasted many times, or it is no specification.",
)


class Scalar:
    """A text as written: `style` is "" (plain), ', ", | or >; `start` and `end` cover quotes and block marks."""

    __slots__ = ("end", "source", "start", "style", "value")

    def __init__(self, value: str, style: str, start: int, end: int, source: Source) -> None:
        self.value = value
        self.style = style
        self.start = start
        self.end = end
        self.source = source


class Mapping:
    """Keys with values, in order; `entries` holds each key once."""

    __slots__ = ("end", "entries", "source", "start")

    def __init__(self, entries: list[tuple[Scalar, Node]], start: int, end: int, source: Source) -> None:
        self.entries = entries
        self.start = start
        self.end = end
        self.source = source


class Sequence:
    """A list of nodes."""

    __slots__ = ("end", "items", "source", "start")

    def __init__(self, items: list[Node], start: int, end: int, source: Source) -> None:
        self.items = items
        self.start = start
        self.end = end
        self.source = source


class Broken:
    """Stands where something was already reported, so that nothing follows from it."""

    __slots__ = ("end", "source", "start")

    def __init__(self, start: int, end: int, source: Source) -> None:
        self.start = start
        self.end = end
        self.source = source


def read(source: Source, reporter: Reporter) -> tuple[Mapping | None, tuple[tuple[int, int], ...]]:
    """The tree of a file, and the stretches of it that could not be read.

    A syntax error of YAML is reported, its lines blanked and the rest read again, so that one run finds all.
    """
    text = source.text
    if len(text) > MAX_CHARACTERS:
        reporter.add(TOO_LARGE.at(None, file=source.path, size=len(text), limit=MAX_CHARACTERS))
        return None, ()
    # Few files need libyaml, which costs as much to load as the interpreter to start.
    from thutuc.syntax.lines import plain_tree

    plain = plain_tree(source)
    if plain is not None:
        return plain, ()
    import yaml

    from thutuc.syntax.events import Builder, GiveUpError

    broken: list[tuple[int, int]] = []
    for _ in range(MAX_YAML_ERRORS):
        builder = Builder(source, text)
        try:
            root = builder.document()
        except yaml.YAMLError as error:
            from thutuc.syntax.yaml_errors import report_yaml_error

            start, end = report_yaml_error(source, text, error, reporter)
            text = text[:start] + re.sub(r"[^\r\n]", " ", text[start:end]) + text[end:]
            broken.append((start, end))
            continue
        except GiveUpError:
            reporter.extend(builder.found)
            reporter.left_out += len(builder.found) >= MAX_ERRORS
            return None, tuple(broken)
        reporter.extend(builder.found)
        if isinstance(root, Mapping):
            return root, tuple(sorted(broken))
        if not broken and not builder.found:
            reporter.add(NOT_A_MAPPING.at(Span(source, 0, 0)))
        break
    return None, tuple(broken)
