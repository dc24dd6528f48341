"""Writes the workbooks of this folder: one small set as people type it, by openpyxl.

    python3 make.py                  (openpyxl 3.1.5)
    soffice --headless --convert-to xlsx --outdir OUT openpyxl-1900.xlsx openpyxl-1904.xlsx    (LibreOffice 7.4)
    node make.js                     (SheetJS xlsx 0.18.5)

Each has the set's days as days, thresholds as cells that show 80%, the number 1.10 as a number cell of the format 0.00, the
criterion's number merged over its indicators, headings with blanks, line breaks and "Tỉ lệ", and a hundred formatted rows below.
"""

import datetime

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900


def sheet(book, title, headings, rows):
    page = book.create_sheet(title)
    page.append(headings)
    for cell in page[1]:
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True)
    for row in rows:
        page.append([None if one is None else one[0] if isinstance(one, tuple) else one for one in row])
        for cell, one in zip(page[page.max_row], row):
            if isinstance(one, tuple):
                cell.number_format = one[1]
    return page


def made(epoch, name):
    book = Workbook()
    book.epoch = epoch
    book.remove(book.active)
    day = (datetime.date(2024, 6, 24), "dd/mm/yyyy")
    sheet(book, "Bộ tiêu chí", ["Mục", "Nội dung"], [
        ["Mã", "xa-thu"],
        ["Tên", "Bộ tiêu chí thử"],
        ["Loại đơn vị", "commune"],
        ["Cấp ", "standard"],
        ["Căn cứ pháp lí", "Quyết định số 1/QĐ-UBND"],
        ["Có hiệu lực từ ngày", day],
        ["Số tiêu chí theo văn bản", 2],
        ["Số chỉ tiêu theo văn bản", 3],
        ["Khoảng số tiêu chí đạt", "15-18"]])
    sheet(book, "Tiêu chí", [
        "Tiêu chí", "Tên", "Tên tiếng Anh", "Nhóm", "Ghi chú", "Độ tin cậy", "Chưa rõ chỉ tiêu"], [
        [1, "Quy hoạch"], ["2", "Giao thông"]])
    indicators = sheet(book, "Chỉ tiêu", [
        "Tiêu chí", "Chỉ tiêu\u00a0", "Tên", "Tên\ntiếng Anh", "Đơn vị tính", "Kiểu giá trị ", "Ghi chú",
        "Độ tin cậy: câu chữ", "Độ tin cậy: mức", "Tỉ lệ của loại đơn vị", "Tỉ lệ ở cấp"], [
        [1, (1.1, "0.0"), "Tỷ lệ hộ", None, "%", "tỉ lệ phần trăm"],
        [None, (1.1, "0.00"), "Tỷ lệ đường", None, "%", "Tỷ lệ phần trăm"],
        ["2", "2", "Có đường", None, None, "đạt hoặc không"]])
    indicators.merge_cells("A2:A3")
    rules = sheet(book, "Mức đạt chuẩn", [
        "Chỉ tiêu", "Phần", "Phép so sánh", "Chia theo", "Vùng", "Nhóm xã", "Năm", "Mức", "Thang xếp loại"], [
        [(1.1, "0.0"), None, "tối thiểu", None, None, None, None, (0.8, "0%")],
        ["1.10", None, "tối thiểu", "vùng", "BTB", None, None, (0.905, "0.0%")],
        ["1.10", None, "tối thiểu", "vùng", "DBSH", None, None, (95.5, '0.0" %"')],
        ["2", None, "đạt"]])
    thin = Border(bottom=Side(style="thin"))
    for row in range(6, 106):
        for column in range(1, 10):
            rules.cell(row, column).border = thin
    sheet(book, "Không áp dụng", ["Chỉ tiêu", "Phần", "Khi", "Vùng", "Nhóm xã"], [["2", None, None, "DBSH, BTB"]])
    sheet(book, "Nguồn, ghi chú", ["Loại", "Nội dung"], [["nguồn", "Công báo"], ["Ghi chú", "Bản thử"]])
    book.save(name)


made(CALENDAR_WINDOWS_1900, "openpyxl-1900.xlsx")
made(CALENDAR_MAC_1904, "openpyxl-1904.xlsx")
