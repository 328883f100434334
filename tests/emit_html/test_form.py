"""What the form asks, how it says it, and what arrives when it is sent."""

from __future__ import annotations

import gzip
import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

import pytest

from tests.emit_html.decode import dossier
from tests.emit_html.pages import ADDRESS, PROCEDURES, REAL, html, procedure, show
from tests.support import calendar
from thutuc.evaluate.assess import assess
from thutuc.plan.form import plan_form

if TYPE_CHECKING:
    from collections.abc import Iterable

    from playwright.sync_api import Page

    from thutuc.model.procedure import Fact

EACH = pytest.mark.parametrize("name", PROCEDURES)

# What a person types, by the name of the control; the dossier that must come of it stands below.
TYPED = {
    "nguoi_nop.ho_ten": " H'Hen Niê ",
    "nguoi_nop.so_dinh_danh": "001099000001",
    "ngay_ky.day": "1",
    "ngay_ky.month": "7",
    "ngay_ky.year": "2026",
    "gio_hen": "8:30",
    "nam_sinh": "1990",
    "so_ban": "2",
    "dien_tich": "1.250,5",
    "gia_tri": "1.500.000.000",
    "noi_dung": "Dòng một\nDòng hai",
    "so_giay": "01/GP-HN",
    "dia_chi": "Số 1, phố Huế",
    "nhan_vien.0.ho_ten": "Trần Thị Ngọc-Ánh",
    "nhan_vien.0.ngay_cap.day": "29",
    "nhan_vien.0.ngay_cap.month": "02",
    "nhan_vien.0.ngay_cap.year": "2024",
}
CHOSEN = {"channel": "online", "case": "thuong", "loai": "moi", "ho_ngheo": "false"}
DOSSIER = {
    "channel": "online",
    "case": "thuong",
    "nguoi_nop": {"ho_ten": "H'Hen Niê", "so_dinh_danh": "001099000001"},
    "ngay_ky": "2026-07-01",
    "gio_hen": "08:30",
    "nam_sinh": 1990,
    "so_ban": 2,
    "dien_tich": 1250.5,
    "gia_tri": 1500000000,
    "noi_dung": "Dòng một\nDòng hai",
    "so_giay": "01/GP-HN",
    "dia_chi": "Số 1, phố Huế",
    "ho_ngheo": False,
    "loai": "moi",
    "tinh": "ha",
    "muc_dich": ["dung"],
    "nhan_vien": [{"ho_ten": "Trần Thị Ngọc-Ánh", "ngay_cap": "2024-02-29"}],
    "documents": {"don": {}, "giay_nha": {}},
}
RECEIVED = {"submission_date": "2026-07-06", "submission_time": "09:00", "identity_level": 2}


def fill(page: Page) -> None:
    """Fills the form of the sample completely and rightly."""
    for name, text in TYPED.items():
        page.locator(f'[id="{name}"]').fill(text)
    for name, value in CHOSEN.items():
        page.locator(f'[name="{name}"][value="{value}"]').check()
    page.locator('[id="tinh"]').select_option("ha")
    page.locator('[name="muc_dich"][value="dung"]').check()
    page.get_by_label("Đơn đề nghị", exact=True).check()
    page.get_by_label("Giấy chứng nhận quyền sở hữu nhà").check()


def is_valid(page: Page) -> bool:
    """Whether the browser would send the form."""
    valid: bool = page.evaluate("document.querySelector('form').checkValidity()")
    return valid


def test_what_is_typed_becomes_the_dossier(page: Page) -> None:
    show(page, html("form", "sample"))
    assert not is_valid(page)
    fill(page)
    assert is_valid(page)
    with page.expect_request(lambda request: request.method == "POST") as sent:
        page.get_by_role("button", name="Nộp hồ sơ").click()
    body = sent.value.post_data
    assert body is not None
    found = dossier(procedure("sample"), parse_qs(body))
    assert found == DOSSIER
    assert assess(procedure("sample"), {**RECEIVED, **found}, calendar()).errors == ()


@pytest.mark.parametrize(
    "name,text",
    [
        ("nguoi_nop.ho_ten", "Nguyễn 123"),
        ("nguoi_nop.so_dinh_danh", "00109900000"),
        ("ngay_ky.day", "32"),
        ("ngay_ky.month", "13"),
        ("nam_sinh", "90"),
        ("so_ban", "2,5"),
        ("dien_tich", "1,234"),
        ("gia_tri", "1.50"),
        ("gia_tri", "1.000,50"),
        ("gio_hen", "24:00"),
        ("so_giay", "1/GP-hn"),
        ("nguoi_nop.dien_thoai", "12345"),
        ("nguoi_nop.thu", "khong-phai-thu"),
        ("nhan_vien.0.ho_ten", ""),
        ("dia_chi", ""),
    ],
)
def test_the_browser_reminds_of_a_wrong_form(page: Page, name: str, text: str) -> None:
    show(page, html("form", "sample"))
    fill(page)
    page.locator(f'[id="{name}"]').fill(text)
    assert not is_valid(page)
    assert page.evaluate("document.querySelector(':invalid:not(form):not(fieldset)').id") == name


def test_only_what_every_dossier_needs_is_required(page: Page) -> None:
    show(page, html("form", "sample"))
    required = set(page.evaluate("[...document.querySelectorAll('[required]')].map(e => e.name)"))
    # Not among them: what is optional, `ly_do` (only for loai = lại), the representative (only for poor
    # households), the second and third row of the staff, and the boxes of which one has to be ticked.
    assert required == (set(TYPED) | set(CHOSEN) | {"tinh"}) - {"gio_hen", "so_giay"}


@EACH
def test_asks_every_fact_of_the_applicant_once_and_no_other(page: Page, name: str) -> None:
    show(page, html("form", name))
    names = page.evaluate("[...document.querySelectorAll('input,select,textarea')].map(e => e.name)")
    asked = {key for key in names if not key.startswith("documents.")}
    model = procedure(name)
    assert asked - _builtins(asked) == _controls(model.facts, "", name)
    typed = page.evaluate(
        "[...document.querySelectorAll('input:not([type=radio],[type=checkbox]),select,textarea')].map(e => e.name)"
    )
    assert len(typed) == len(set(typed))
    assert _builtins(asked) == ({"channel", "case"} if model.cases else {"channel"})


def _builtins(names: Iterable[str]) -> set[str]:
    return set(names) & {"channel", "case", "area", "applicant"}


def _controls(facts: Iterable[Fact], prefix: str, name: str) -> set[str]:
    """The names docs/html-form.md gives the controls of the facts; lists of these procedures show three rows."""
    found: set[str] = set()
    for fact in facts:
        key = f"{prefix}{fact.keys[-1]}"
        if fact.provider != "applicant":
            continue
        if fact.type.name == "record":
            found |= _controls(fact.fields, f"{key}.", name)
        elif fact.type.name == "list":
            for row in range(3):
                found |= _controls(fact.fields, f"{key}.{row}.", name)
        elif fact.type.name == "date":
            found |= {f"{key}.{part}" for part in ("day", "month", "year")}
        else:
            found.add(key)
    return found


@EACH
def test_every_control_has_a_label_and_every_choice_a_question(page: Page, name: str) -> None:
    show(page, html("form", name))
    bare = page.evaluate(
        "[...document.querySelectorAll('input,select,textarea')].filter(e => !e.labels.length).map(e => e.name)"
    )
    assert bare == []
    loose = page.evaluate(
        """[...document.querySelectorAll('input[type=radio], .date input')]
           .filter(e => !e.closest('fieldset').querySelector('legend').textContent.trim()).map(e => e.name)"""
    )
    assert loose == []


@EACH
def test_patterns_are_understood_by_the_browser(page: Page, name: str) -> None:
    show(page, html("form", name))
    # A pattern the browser cannot compile with the flag `v` is silently ignored (forms are then not checked at all).
    broken = page.evaluate(
        """[...document.querySelectorAll('[pattern]')].map(e => e.pattern).filter(text => {
             try { new RegExp(`^(?:${text})$`, 'v'); return false } catch { return true } })"""
    )
    assert broken == []


def test_conditions_stand_in_words_beside_what_they_govern(page: Page) -> None:
    show(page, html("form", "sample"))
    reason = page.locator('[id="ly_do"]')
    assert reason.get_attribute("required") is None
    described = page.evaluate("document.getElementById('ly_do-when').textContent")
    assert described == "Chỉ khai khi loại giấy phép là “Cấp lại”."
    assert "ly_do-when" in str(reason.get_attribute("aria-describedby")).split()
    urgent = page.locator('label:has([name="case"][value="gap"])')
    assert urgent.inner_text() == "Trường hợp gấp (khi thuộc hộ nghèo)"
    group = page.locator('[id="dai_dien"]')
    assert group.evaluate("e => e.tagName") == "FIELDSET"
    assert "Chỉ khai khi thuộc hộ nghèo." in group.inner_text()
    papers = page.locator("#documents").inner_text()
    assert "Chỉ cần khi loại giấy phép là “Cấp mới”." in papers
    assert "01 bản sao có chứng thực. Được cấp không quá 06 tháng tính đến ngày nộp hồ sơ." in papers
    assert "Không phải nộp khi cơ quan khai thác được thông tin từ Cơ sở dữ liệu đất đai." in papers


def test_hints_say_how_to_write_and_what_is_allowed(page: Page) -> None:
    show(page, html("form", "sample"))

    def hint(name: str) -> str:
        text: str = page.evaluate("name => document.getElementById(`${name}-hint`).textContent", name)
        return text

    assert hint("so_ban") == "Từ 0 đến 20."
    assert hint("ngay_ky") == "Ví dụ: 27 3 2026. Không sau ngày nộp hồ sơ."
    assert hint("so_giay") == "Viết theo mẫu 99/GP-AA (9 là chữ số, A là chữ hoa)."
    assert hint("muc_dich") == "Chọn ít nhất 1 mục."
    assert hint("nhan_vien") == "Khai từ 1 đến 5 dòng."
    assert hint("dien_tich") == "Dùng dấu phẩy trước phần thập phân, ví dụ: 2,5."


def test_tells_fee_and_deadline_in_words(page: Page) -> None:
    show(page, html("form", "sample"))
    fees = page.locator("#fees").inner_text()
    assert "Thuộc hộ nghèo: miễn" in fees
    assert "Các trường hợp còn lại: 0,1 % của giá trị hợp đồng" in fees
    assert "Mức thu thấp nhất: 1.000.000 đồng." in fees
    assert "Nộp hồ sơ trực tuyến: chỉ phải nộp 50 % mức thu." in fees
    deadline = page.locator("#deadline").inner_text()
    assert "Nộp hồ sơ quá 30 ngày kể từ ngày ký hợp đồng: 10 ngày làm việc" in deadline
    assert "Các trường hợp còn lại: 05 ngày làm việc" in deadline


def test_a_list_has_three_rows_and_says_where_the_rest_goes(page: Page) -> None:
    show(page, html("form", "sample"))
    rows = page.locator('[id="nhan_vien"] fieldset.row > legend').all_inner_texts()
    assert rows == [
        "Nhân viên kỹ thuật 1",
        "Nhân viên kỹ thuật 2 (để trống nếu không có)",
        "Nhân viên kỹ thuật 3 (để trống nếu không có)",
    ]
    assert "Có nhiều hơn 3 dòng thì khai tiếp trên tờ riêng" in page.locator('[id="nhan_vien"]').inner_text()


def test_only_the_applicants_own_data_are_filled_in_by_the_browser(page: Page) -> None:
    show(page, html("form", "sample"))
    tokens = page.evaluate("[...document.querySelectorAll('[autocomplete]')].map(e => [e.name, e.autocomplete])")
    assert tokens == [
        ["nguoi_nop.ho_ten", "name"],
        ["nguoi_nop.dien_thoai", "tel"],
        ["nguoi_nop.thu", "email"],
    ]


def test_facts_no_form_names_come_in_a_last_section() -> None:
    plan = plan_form(procedure("sample"))
    last = plan.parts[-1].sections[-1]
    # It holds one group alone, so it bears the name of the group.
    assert (last.title, last.keys) == ("Người đại diện", ("dai_dien",))
    assert [field.keys for field in last.fields] == [("dai_dien", "ho_ten")]


# A form written by hand needs 27 KB for 54 controls; ours also holds documents, fees and the deadline. On the wire it is less than a third.
@pytest.mark.parametrize("name", REAL)
def test_is_small(name: str) -> None:
    page = html("form", name)
    controls = len(re.findall(r"<(?:input|select|textarea)\b", page))
    assert len(page.encode()) <= 640 * controls
    assert len(gzip.compress(page.encode())) <= len(page.encode()) / 3


def test_is_sent_home(page: Page) -> None:
    show(page, html("form", "sample"))
    assert page.evaluate("document.querySelector('form').action") == ADDRESS
    assert page.evaluate("document.querySelector('form').method") == "post"
