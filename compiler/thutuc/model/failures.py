"""What is said where an expression has no value although nothing is missing."""

from __future__ import annotations

from thutuc.text.bilingual import Bilingual

FAILURES = {
    "E_OVERFLOW": Bilingual(
        "Không tính được: số vượt quá 1.000.000.000.000.000.",
        "It cannot be computed: a number exceeds 1.000.000.000.000.000.",
    ),
    "E_DATE": Bilingual(
        "Không tính được: ngày nằm ngoài khoảng từ năm 1 đến năm 9999.",
        "It cannot be computed: a date lies outside the years 1 to 9999.",
    ),
    "E_DIVISION": Bilingual("Không tính được: chia cho 0.", "It cannot be computed: a division by 0."),
    "E_ROUNDING": Bilingual(
        "Không tính được: mức thu có phần lẻ của đồng mà bản mô tả không ghi cách làm tròn.",
        "It cannot be computed: the amount has a fraction and the specification does not say how to round.",
    ),
    "E_DURATION": Bilingual(
        "Không tính được: thời gian có số âm, có phần lẻ, thiếu giờ nhận hoặc giờ làm việc, hoặc sai đơn vị.",
        "It cannot be computed: a length of time is negative, fractional, without hour or of a wrong unit.",
    ),
}
"""By code: beyond the bound of numbers, outside the calendar, division by zero, no rounding, an unfit duration."""
