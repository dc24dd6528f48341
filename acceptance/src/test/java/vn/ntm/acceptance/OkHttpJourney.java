package vn.ntm.acceptance;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import vn.ntm.okhttp.ApiClient;
import vn.ntm.okhttp.ApiException;
import vn.ntm.okhttp.ApiResponse;
import vn.ntm.okhttp.api.ConsolidationsApi;
import vn.ntm.okhttp.api.DraftsApi;
import vn.ntm.okhttp.api.ObligationsApi;
import vn.ntm.okhttp.api.ReceiptsApi;
import vn.ntm.okhttp.api.ReportsApi;
import vn.ntm.okhttp.api.ReviewApi;
import vn.ntm.okhttp.model.CellRemark;
import vn.ntm.okhttp.model.NarrativePart;
import vn.ntm.okhttp.model.Problem;
import vn.ntm.okhttp.model.RemarkAnswer;
import vn.ntm.okhttp.model.RemarkAnswers;
import vn.ntm.okhttp.model.RemarkOutcome;
import vn.ntm.okhttp.model.ReportContent;
import vn.ntm.okhttp.model.ReportRequest;
import vn.ntm.okhttp.model.ReportReturn;
import vn.ntm.okhttp.model.ReportedFigure;
import vn.ntm.okhttp.model.UntilDay;

/** By the client that openapi-generator makes for OkHttp and Gson. */
final class OkHttpJourney {

    private final Journey.Asked asked;
    private final ApiClient reporter;
    private final ApiClient reviewer;

    OkHttpJourney(Journey.Asked asked) {
        this.asked = asked;
        this.reporter = client(asked.reporterToken());
        this.reviewer = client(asked.reviewerToken());
    }

    private ApiClient client(String token) {
        var client = new ApiClient();
        client.setBasePath(asked.api());
        client.setBearerToken(token);
        return client;
    }

    Journey.Outcome run() throws ApiException, IOException {
        var drafts = new DraftsApi(reporter);
        var review = new ReviewApi(reviewer);
        var request = new ReportRequest()
                .code(asked.request())
                .regime(asked.regime())
                .title("Báo cáo qua máy khách sinh từ /openapi")
                .addReportersItem(asked.body())
                .deadline(new UntilDay().date(LocalDate.of(2024, 6, 28)).inclusive(true));
        var period = new ObligationsApi(reviewer)
                .requestReport(request, false, asked.request(), "vi")
                .getPeriod();
        var obligation = new ObligationsApi(reporter)
                .listObligations(null, null, 1, asked.body(), period, asked.regime(), null, null)
                .getItems()
                .getFirst()
                .getId();

        var refused = refusal(() -> drafts.saveDraft(obligation, "\"999\"", content(9), "en"));
        var revision = etag(drafts.readDraftWithHttpInfo(obligation, null));
        revision = etag(drafts.saveDraftWithHttpInfo(obligation, revision, content(9), null));
        var receipt = drafts.submitReport(obligation, revision, asked.request() + "-1", null)
                .getReceipt();
        var verified = new ReceiptsApi(reporter).verifyReceipt(receipt.getNumber(), receipt.getCode(), null, null);

        var reports = new ReportsApi(reviewer);
        var report = reports.readReportWithHttpInfo(
                new ObligationsApi(reporter).readObligation(obligation, null).getReport(), null, null);
        review.returnReport(
                report.getData().getId(),
                etag(report),
                new ReportReturn()
                        .reason("WRONG_FIGURES")
                        .remark("Chưa khớp với số của Văn phòng.")
                        .cells(List.of(new CellRemark().pointer("/values/1").text("Là 10."))),
                asked.request() + "-return",
                null);

        var returned = drafts.readDraftWithHttpInfo(obligation, null);
        revision = etag(drafts.saveDraftWithHttpInfo(obligation, etag(returned), content(10), null));
        var remark = returned.getData().getRemarks().getFirst();
        revision = etag(drafts.answerRemarksWithHttpInfo(
                obligation,
                revision,
                new RemarkAnswers()
                        .addAnswersItem(new RemarkAnswer()
                                .remark(remark.getNumber())
                                .outcome(RemarkOutcome.CHANGED)
                                .text("Đã sửa thành 10.")),
                null));
        var again = drafts.submitReport(obligation, revision, asked.request() + "-2", null);

        var sent = reports.readReportWithHttpInfo(again.getReport(), null, null);
        review.acceptReport(again.getReport(), etag(sent), asked.request() + "-accept", null);
        var consolidations = new ConsolidationsApi(reviewer);
        var open = consolidations.readConsolidationWithHttpInfo(period, asked.regime(), null);
        var closed = consolidations.closeConsolidation(
                period, asked.regime(), etag(open), false, asked.request() + "-close", null);
        var done = closed.getTotals().stream()
                .filter(line -> line.getIndicator().equals("nhiem-vu-hoan-thanh"))
                .findFirst()
                .orElseThrow();
        return new Journey.Outcome(
                refused, verified.getNumber(), again.getVersion(), closed.getAccepted(), done.getValue());
    }

    private static ReportContent content(int done) {
        return new ReportContent()
                .addValuesItem(figure("nhiem-vu-duoc-giao", 12))
                .addValuesItem(figure("nhiem-vu-hoan-thanh", done))
                .addValuesItem(figure("nhiem-vu-qua-han", 1))
                .narrative(Journey.OUTLINE.stream()
                        .map(heading -> new NarrativePart().heading(heading).text("Đã triển khai."))
                        .toList());
    }

    private static ReportedFigure figure(String indicator, int value) {
        return new ReportedFigure().indicator(indicator).value(BigDecimal.valueOf(value));
    }

    private static String etag(ApiResponse<?> answer) {
        return requireNonNull(answer.getHeaders().get("etag")).getFirst();
    }

    private static String refusal(Call call) throws ApiException, IOException {
        try {
            call.call();
            return "";
        } catch (ApiException refused) {
            return requireNonNull(Problem.fromJson(refused.getResponseBody())).getCode();
        }
    }

    private interface Call {
        void call() throws ApiException;
    }
}
