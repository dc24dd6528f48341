"""journey.py, with NTM_API, REGIME, REQUEST, BODY, REPORTER_TOKEN and REVIEWER_TOKEN: prints what came of it, as JSON.

PYTHONPATH holds the generated ntm_client.
"""

import datetime
import json
import os

import ntm_client as ntm

REQUEST, REGIME, BODY = os.environ["REQUEST"], os.environ["REGIME"], os.environ["BODY"]


def signed_in(token):
    return ntm.ApiClient(ntm.Configuration(host=os.environ["NTM_API"], access_token=os.environ[token]))


def content(done):
    return ntm.ReportContent(
        values=[
            ntm.ReportedFigure(indicator="nhiem-vu-duoc-giao", value=12),
            ntm.ReportedFigure(indicator="nhiem-vu-hoan-thanh", value=done),
            ntm.ReportedFigure(indicator="nhiem-vu-qua-han", value=1),
        ],
        narrative=[
            ntm.NarrativePart(heading="Kết quả thực hiện nhiệm vụ được giao", text="Đã triển khai."),
            ntm.NarrativePart(heading="Khó khăn, vướng mắc", text="Không."),
            ntm.NarrativePart(heading="Nhiệm vụ kỳ tới, đề xuất, kiến nghị", text="Tiếp tục."),
        ],
    )


def etag(answer):
    return answer.headers["ETag"]


reporter, reviewer = signed_in("REPORTER_TOKEN"), signed_in("REVIEWER_TOKEN")
drafts, review, reports = ntm.DraftsApi(reporter), ntm.ReviewApi(reviewer), ntm.ReportsApi(reviewer)

period = ntm.ObligationsApi(reviewer).request_report(
    ntm.ReportRequest(
        code=REQUEST,
        regime=REGIME,
        title="Báo cáo qua máy khách sinh từ /openapi",
        reporters=[BODY],
        deadline=ntm.UntilDay(var_date=datetime.date(2024, 6, 28), inclusive=True),
    ),
    idempotency_key=REQUEST,
).period
obligation = (
    ntm.ObligationsApi(reporter)
    .list_obligations(organisation=BODY, regime=REGIME, period=period, limit=1)
    .items[0]
    .id
)

try:
    drafts.save_draft(obligation, '"999"', content(9))
    refused = None
except ntm.ApiException as refusal:
    refused = json.loads(refusal.body)["code"]


def write(done):
    read = drafts.read_draft_with_http_info(obligation)
    return read.data, etag(drafts.save_draft_with_http_info(obligation, etag(read), content(done)))


_, revision = write(9)
first = drafts.submit_report(obligation, revision, idempotency_key=f"{REQUEST}-1")
receipt = ntm.ReceiptsApi(ntm.ApiClient(ntm.Configuration(host=os.environ["NTM_API"]))).verify_receipt(
    first.receipt.number, code=first.receipt.code
)

review.return_report(
    first.report,
    etag(reports.read_report_with_http_info(first.report)),
    ntm.ReportReturn(
        reason="WRONG_FIGURES",
        remark="Chưa khớp với số của Văn phòng.",
        cells=[ntm.CellRemark(pointer="/values/1", text="Là 10.")],
    ),
    idempotency_key=f"{REQUEST}-return",
)

returned, revision = write(10)
answers = ntm.RemarkAnswers(
    answers=[
        ntm.RemarkAnswer(remark=remark.number, outcome=ntm.RemarkOutcome.CHANGED, text="Đã sửa thành 10.")
        for remark in returned.remarks
    ]
)
revision = etag(drafts.answer_remarks_with_http_info(obligation, revision, answers))
again = drafts.submit_report(obligation, revision, idempotency_key=f"{REQUEST}-2")

review.accept_report(
    again.report,
    etag(reports.read_report_with_http_info(again.report)),
    idempotency_key=f"{REQUEST}-accept",
)
consolidations = ntm.ConsolidationsApi(reviewer)
closed = consolidations.close_consolidation(
    period,
    REGIME,
    etag(consolidations.read_consolidation_with_http_info(period, REGIME)),
    idempotency_key=f"{REQUEST}-close",
)
print(
    json.dumps(
        {
            "refused": refused,
            "receipt": receipt.number,
            "version": again.version,
            "accepted": closed.accepted,
            "done": next(line.value for line in closed.totals if line.indicator == "nhiem-vu-hoan-thanh"),
        }
    )
)
