"""The official calendar of working days: each day off with its name and source."""

from __future__ import annotations

import datetime as dt

from .runtime.days import Calendar

CALENDAR = Calendar(
    announced=(2025, 2026),
    tabled=(2025, 2026, 2027),
    off=(
        # Tết Dương lịch · Điểm a khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14
        dt.date(2025, 1, 1),
        # Tết Âm lịch Ất Tỵ · Điểm b khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14; Công văn 8726/VPCP-KGVX
        # ngày 26/11/2024
        dt.date(2025, 1, 27),
        # Tết Âm lịch Ất Tỵ · Điểm b khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14; Công văn 8726/VPCP-KGVX
        # ngày 26/11/2024
        dt.date(2025, 1, 28),
        # Tết Âm lịch Ất Tỵ · Điểm b khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14; Công văn 8726/VPCP-KGVX
        # ngày 26/11/2024
        dt.date(2025, 1, 29),
        # Tết Âm lịch Ất Tỵ · Điểm b khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14; Công văn 8726/VPCP-KGVX
        # ngày 26/11/2024
        dt.date(2025, 1, 30),
        # Tết Âm lịch Ất Tỵ · Điểm b khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14; Công văn 8726/VPCP-KGVX
        # ngày 26/11/2024
        dt.date(2025, 1, 31),
        # Giỗ Tổ Hùng Vương (10/3 âm lịch) · Điểm e khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14
        dt.date(2025, 4, 7),
        # Ngày Chiến thắng · Điểm c khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14
        dt.date(2025, 4, 30),
        # Ngày Quốc tế lao động · Điểm d khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14
        dt.date(2025, 5, 1),
        # nghỉ hoán đổi (làm bù 26/04/2025) · Công văn 8726/VPCP-KGVX ngày 26/11/2024
        dt.date(2025, 5, 2),
        # Quốc khánh (ngày liền kề trước) · Điểm đ khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14; Công văn
        # 8726/VPCP-KGVX ngày 26/11/2024; Thông báo 6150/TB-BLĐTBXH
        dt.date(2025, 9, 1),
        # Quốc khánh · Điểm đ khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14
        dt.date(2025, 9, 2),
        # Tết Dương lịch · Điểm a khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14
        dt.date(2026, 1, 1),
        # nghỉ hoán đổi (làm bù 10/01/2026) · chưa tìm thấy văn bản
        dt.date(2026, 1, 2),
        # Tết Âm lịch Bính Ngọ (29 tháng Chạp) · Điểm b khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14; Công
        # văn 6620/UBND-VX ngày 24/10/2025 của Ủy ban nhân dân tỉnh Lai Châu (áp dụng lịch chung cả nước)
        dt.date(2026, 2, 16),
        # Tết Âm lịch Bính Ngọ (mùng 1) · Điểm b khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14; Công văn
        # 6620/UBND-VX ngày 24/10/2025 của Ủy ban nhân dân tỉnh Lai Châu (áp dụng lịch chung cả nước)
        dt.date(2026, 2, 17),
        # Tết Âm lịch Bính Ngọ (mùng 2) · Điểm b khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14; Công văn
        # 6620/UBND-VX ngày 24/10/2025 của Ủy ban nhân dân tỉnh Lai Châu (áp dụng lịch chung cả nước)
        dt.date(2026, 2, 18),
        # Tết Âm lịch Bính Ngọ (mùng 3) · Điểm b khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14; Công văn
        # 6620/UBND-VX ngày 24/10/2025 của Ủy ban nhân dân tỉnh Lai Châu (áp dụng lịch chung cả nước)
        dt.date(2026, 2, 19),
        # Tết Âm lịch Bính Ngọ (mùng 4) · Điểm b khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14; Công văn
        # 6620/UBND-VX ngày 24/10/2025 của Ủy ban nhân dân tỉnh Lai Châu (áp dụng lịch chung cả nước)
        dt.date(2026, 2, 20),
        # nghỉ bù Giỗ Tổ Hùng Vương · Khoản 3 Điều 111 Bộ luật Lao động 45/2019/QH14
        dt.date(2026, 4, 27),
        # Ngày Chiến thắng · Điểm c khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14
        dt.date(2026, 4, 30),
        # Ngày Quốc tế lao động · Điểm d khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14
        dt.date(2026, 5, 1),
        # nghỉ hoán đổi (làm bù 22/08/2026) · Công văn 6620/UBND-VX ngày 24/10/2025 của Ủy ban nhân dân tỉnh
        # Lai Châu (áp dụng lịch chung cả nước)
        dt.date(2026, 8, 31),
        # Quốc khánh (ngày liền kề trước) · Điểm đ khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14; Công văn
        # 6620/UBND-VX ngày 24/10/2025 của Ủy ban nhân dân tỉnh Lai Châu (áp dụng lịch chung cả nước)
        dt.date(2026, 9, 1),
        # Quốc khánh · Điểm đ khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14
        dt.date(2026, 9, 2),
        # Ngày Văn hóa Việt Nam · Nghị quyết 28/2026/QH16 (hiệu lực 01/07/2026)
        dt.date(2026, 11, 24),
        # Tết Dương lịch · Điểm a khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14
        dt.date(2027, 1, 1),
        # Ngày Chiến thắng · Điểm c khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14
        dt.date(2027, 4, 30),
        # nghỉ bù Ngày Quốc tế lao động · Khoản 3 Điều 111 Bộ luật Lao động 45/2019/QH14
        dt.date(2027, 5, 3),
        # Quốc khánh · Điểm đ khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14
        dt.date(2027, 9, 2),
        # Ngày Văn hóa Việt Nam · Nghị quyết 28/2026/QH16
        dt.date(2027, 11, 24),
    ),
    worked=(
        # làm bù cho 02/05/2025 · Công văn 8726/VPCP-KGVX ngày 26/11/2024
        dt.date(2025, 4, 26),
        # làm bù cho 02/01/2026 · chưa tìm thấy văn bản
        dt.date(2026, 1, 10),
        # làm bù cho 31/08/2026 · Công văn 6620/UBND-VX ngày 24/10/2025 của Ủy ban nhân dân tỉnh Lai Châu (áp
        # dụng lịch chung cả nước)
        dt.date(2026, 8, 22),
    ),
    holidays=(
        dt.date(2025, 1, 1),
        dt.date(2025, 1, 27),
        dt.date(2025, 1, 28),
        dt.date(2025, 1, 29),
        dt.date(2025, 1, 30),
        dt.date(2025, 1, 31),
        dt.date(2025, 4, 7),
        dt.date(2025, 4, 30),
        dt.date(2025, 5, 1),
        dt.date(2025, 9, 1),
        dt.date(2025, 9, 2),
        dt.date(2026, 1, 1),
        dt.date(2026, 2, 16),
        dt.date(2026, 2, 17),
        dt.date(2026, 2, 18),
        dt.date(2026, 2, 19),
        dt.date(2026, 2, 20),
        dt.date(2026, 4, 26),
        dt.date(2026, 4, 30),
        dt.date(2026, 5, 1),
        dt.date(2026, 9, 1),
        dt.date(2026, 9, 2),
        dt.date(2026, 11, 24),
        dt.date(2027, 1, 1),
        dt.date(2027, 4, 30),
        dt.date(2027, 5, 1),
        dt.date(2027, 9, 2),
        dt.date(2027, 11, 24),
    ),
    fixed=(
        # Tết Dương lịch · Điểm a khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14
        (1, 1, dt.date(2021, 1, 1)),
        # Ngày Chiến thắng · Điểm c khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14
        (4, 30, dt.date(2021, 1, 1)),
        # Ngày Quốc tế lao động · Điểm d khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14
        (5, 1, dt.date(2021, 1, 1)),
        # Quốc khánh · Điểm đ khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14
        (9, 2, dt.date(2021, 1, 1)),
        # Ngày Văn hóa Việt Nam · Nghị quyết 28/2026/QH16 (hiệu lực 01/07/2026)
        (11, 24, dt.date(2026, 7, 1)),
    ),
)
