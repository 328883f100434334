"""The notice: the parts the law asks for, in the portal's order, each statement with its clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.emit_html.pages import REAL, artefacts, html, procedure, show

if TYPE_CHECKING:
    from playwright.sync_api import Page

EACH = pytest.mark.parametrize("name", ["sample", *REAL])


@EACH
def test_has_the_parts_of_the_law_in_the_order_of_the_portal(page: Page, name: str) -> None:
    # Nghị định 63/2010/NĐ-CP, Điều 8 khoản 2; the order of the record "Chi tiết thủ tục hành chính".
    show(page, html("notice", name))
    terms = page.locator("main > dl dt").all_inner_texts()
    assert terms[:6] == [
        "Tên thủ tục",
        "Mã thủ tục",
        "Số quyết định",
        "Cấp thực hiện",
        "Loại thủ tục",
        "Lĩnh vực",
    ]
    assert page.locator("h2").all_inner_texts() == [
        "1. Trình tự thực hiện",
        "2. Cách thức thực hiện",
        "3. Thành phần, số lượng hồ sơ",
        "4. Đối tượng thực hiện",
        "5. Cơ quan thực hiện",
        "6. Kết quả thực hiện",
        "7. Căn cứ pháp lý",
        "8. Yêu cầu, điều kiện",
        "9. Nội dung chưa đưa vào bản này",
    ]
    below = page.locator("section[aria-labelledby=channels] h3").all_inner_texts()
    assert below == ["Hình thức nộp hồ sơ", "Thời hạn giải quyết", "Phí, lệ phí"]


def test_says_the_law_in_sentences(page: Page) -> None:
    show(page, html("notice", "sample"))
    text = page.locator("main").inner_text()
    for sentence in (
        "Áp dụng từ 01/01/2020.",
        "1/QĐ-BTP ngày 02/01/2020 của Bộ Tư pháp",
        "TTHC được luật giao quy định chi tiết",
        "Người thực hiện: Chuyên viên (Sở Thử nghiệm).",
        "Đủ điều kiện: chuyển sang bước 3.",
        "Không đủ điều kiện: từ chối giải quyết.",
        "Đăng nhập bằng tài khoản định danh điện tử mức độ 2.",
        "Thời hạn tính từ khi cơ quan nhận đủ hồ sơ hợp lệ.",
        "Số lượng hồ sơ: 02 bộ.",
        "Đơn đề nghị cấp giấy phép (Mẫu số 01)",
        "Công dân Việt Nam",
        "Luật Thử nghiệm số 1/2019/QH14: Quy định để thử. Có hiệu lực từ 01/01/2020.",
        "Số tiền được làm tròn lên đến đồng.",
        "Thẩm quyền quy định mức thu: Bộ trưởng Bộ Tài chính.",
        "Lý do: Chưa có bản đang có hiệu lực.",
    ):
        assert sentence in text, sentence


def test_none_not_stated_exempt_and_unknown_are_four_words(page: Page) -> None:
    def fees(state: str) -> str:
        model = procedure("sample").replace(fees=(), fees_state=state)
        show(page, artefacts("notice", model)["notice.html"].content.decode())
        text = page.locator("section[aria-labelledby=channels]").inner_text()
        page.unroute("**/*")
        return text.split("Phí, lệ phí\n")[1].strip()

    assert fees("none") == "Không."
    assert fees("not_stated") == "Pháp luật không quy định."
    assert fees("absent") == "Chưa có thông tin."
    show(page, html("notice", "sample"))
    # Of the two fees one is exempt for some, the other has no amount in law.
    assert page.locator('[id="fees.phi.rows.ngheo"] strong').inner_text() == "Miễn"
    levy = page.locator('[id="fees.le_phi"] + table td strong').inner_text()
    assert levy == "Pháp luật không quy định mức thu"


def test_statements_carry_the_clause_they_rest_on(page: Page) -> None:
    show(page, html("notice", "sample"))

    def cited(anchor: str) -> list[str]:
        """The provisions the marks of an element lead to, as the legal basis prints them."""
        links = page.locator(f'[id="{anchor}"] .marks a').evaluate_all("all => all.map(e => e.hash.slice(1))")
        return [page.locator(f'[id="{link}"]').inner_text().split("] ")[1] for link in links]

    assert cited("fees.phi.rows.ngheo") == ["khoản 2 Điều 5"]
    assert cited("documents.don") == ["Điều 3"]
    assert cited("results.giay_phep") == ["Điều 8"]
    assert cited("requirements.co_tru_so") == ["Điều 10"]
    assert cited("channels.online") == ["Điều 7"]
    # The first row of the deadline stands on a definition, which has a clause of its own.
    assert cited("deadline.qua") == ["Điều 2", "Điều 6"]


@EACH
def test_every_citation_of_the_model_has_its_line_in_the_legal_basis(page: Page, name: str) -> None:
    show(page, html("notice", name))
    listed = page.locator(".provisions li").all_inner_texts()
    # Numbered without a gap, each provision once.
    assert [line.split("] ")[0] for line in listed] == [f"[{number}" for number in range(1, len(listed) + 1)]
    for row in procedure(name).fees[0].rows:
        marks = page.locator(f'[id="{row.path}"] .marks a').evaluate_all("all => all.map(e => e.title)")
        assert {item.text for item in row.citations} <= set(marks)


def test_what_an_imported_part_cites_is_listed_too(page: Page) -> None:
    model = procedure("sample")
    own = model.requirements[0].citations[0]
    foreign = own.instrument.replace(id="bo_luat", path="instruments.luat", title="Bộ luật Khác số 2/2020/QH14")
    # "điểm d" and "điểm đ" are two provisions, which differ in ASCII by nothing.
    citations = tuple(
        own.replace(instrument=foreign, provision=f"Điều 1 khoản 1 điểm {letter}") for letter in ("d", "đ")
    )
    rule = model.requirements[0].replace(citations=citations)
    show(page, artefacts("notice", model.replace(requirements=(rule,)))["notice.html"].content.decode())
    marks = page.locator(f'[id="{rule.path}"] .marks a')
    assert marks.evaluate_all("all => all.map(e => e.title)") == [
        "Điều 1 khoản 1 điểm d Bộ luật Khác số 2/2020/QH14",
        "Điều 1 khoản 1 điểm đ Bộ luật Khác số 2/2020/QH14",
    ]
    for link in marks.evaluate_all("all => all.map(e => e.hash.slice(1))"):
        assert page.locator(f'[id="{link}"]').count() == 1


def test_provisions_stand_in_the_order_of_their_numbers(page: Page) -> None:
    show(page, html("notice", "sample"))
    provisions = [line.split("] ")[1] for line in page.locator(".provisions li").all_inner_texts()]
    assert provisions == [
        "Điều 2",
        "Điều 3",
        "Điều 4",
        "Điều 5",
        "khoản 2 Điều 5",
        "khoản 3 Điều 5",
        "Điều 6",
        "Điều 7",
        "Điều 8",
        "Điều 9",
        "Điều 10",
    ]
