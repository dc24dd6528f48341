package vn.ntm.criteria.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.ntm.criteria.recognition.rule.Terms;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchRecognition(UUID id) implements Refusal {}

    record NoSuchUnit(Code unit) implements Refusal {}

    record NoTerms(Code kind, Code tier, LocalDate day, List<Terms> ofKind) implements Refusal {

        /** Which of the three it is that does not fit. */
        private Words why() {
            if (ofKind.isEmpty()) {
                return Words.of(
                        "Chưa có quy định nào về công nhận đối với loại đơn vị %s.",
                        "There are no terms for recognising units of the kind %s.", kind);
            }
            var ofTier = ofKind.stream()
                    .filter(terms -> terms.tiers().contains(tier))
                    .toList();
            if (ofTier.isEmpty()) {
                return Words.of(
                        "Đối với %1$s không có quy định công nhận cấp %2$s; chỉ có: %3$s.",
                        "For the kind %1$s there are no terms of the tier %2$s, only of: %3$s.",
                        kind,
                        tier,
                        ofKind.stream()
                                .flatMap(terms -> terms.tiers().stream())
                                .distinct()
                                .map(Code::text)
                                .collect(Collectors.joining(", ")));
            }
            var periods = ofTier.stream()
                    .map(terms -> terms.from() + " - " + (terms.until() == null ? "…" : terms.until()))
                    .collect(Collectors.joining("; "));
            return Words.of(
                    "Quy định công nhận %1$s đối với %2$s có hiệu lực %3$s; không có quy định cho ngày %4$s.",
                    "The terms for recognising %1$s of the kind %2$s apply %3$s; there are none for %4$s.",
                    tier,
                    kind,
                    periods,
                    day);
        }
    }

    record NoProcedure(Code kind, LocalDate day) implements Refusal {}

    record OtherKind(Code unit, Code kind, Code wanted) implements Refusal {}

    record CodeTaken(Code code) implements Refusal {}

    record OneAlready(Code code, UUID id, State state) implements Refusal {}

    record OwnRecognition(Code unit) implements Refusal {}

    record NotFromHere(Code code, State is, State wanted) implements Refusal {}

    record NotYetExamined(Code code) implements Refusal {}

    record NobodyExamines(String day) implements Refusal {}

    record DossierClosed(Code code, State state) implements Refusal {}

    record WithTheExaminers(Code code) implements Refusal {}

    record EvidenceMissing(List<Violation> violations) implements Refusal {}

    record Broken(List<Violation> violations) implements Refusal {}

    record Unmet(Code code, List<Violation> violations) implements Refusal {}

    record NotRevocable(Code code, List<Violation> violations) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchRecognition(var id) ->
                Problem.notFound(
                        "no-such-recognition",
                        Words.of("Không có hồ sơ công nhận %s.", "There is no recognition %s.", id));
            case NoSuchUnit(var unit) ->
                Problem.notFound("no-such-unit", Words.of("Không có đơn vị %s.", "There is no unit %s.", unit));
            case NoTerms none ->
                Problem.invalid("no-terms-of-recognition", none.why())
                        .with(List.of(
                                new Violation("/set", "no-terms", none.tier().text(), none.why())))
                        .remedy(rules());
            case NoProcedure(var kind, var day) ->
                Problem.invalid(
                                "no-procedure-of-recognition",
                                Words.of(
                                        "Chưa có quy định về trình tự công nhận %s vào ngày %s.",
                                        "There is no procedure for recognising the kind %s on %s.", kind, day))
                        .remedy(rules());
            case OtherKind(var unit, var kind, var wanted) ->
                Problem.invalid(
                        "unit-of-another-kind",
                        Words.of(
                                "%s là %s; bộ tiêu chí dành cho %s.",
                                "%s is of the kind %s; the set is for %s.", unit, kind, wanted));
            case CodeTaken(var code) ->
                Problem.conflict("recognition-exists", Words.of("Đã có hồ sơ %s.", "There is a recognition %s.", code));
            case OneAlready(var code, var id, var state) ->
                Problem.conflict(
                                "one-dossier-per-unit-and-set",
                                new Words(
                                        "Đơn vị đã có hồ sơ %s (%s) theo bộ tiêu chí này."
                                                .formatted(code, state.words().vi()),
                                        "The unit has the dossier %s (%s) under this set already."
                                                .formatted(code, state.words().en())))
                        .remedy(new Remedy(Words.of("Tiếp tục hồ sơ đó.", "Go on with that one."), null, link(id)));
            case OwnRecognition(var unit) ->
                Problem.forbidden(
                        "own-recognition",
                        Words.of(
                                "%s không tự thẩm tra, thẩm định hay quyết định công nhận chính mình.",
                                "%s does not examine, appraise or decide on itself.", unit));
            case NotFromHere(var code, var is, var wanted) ->
                Problem.conflict(
                        "recognition-not-from-here",
                        new Words(
                                "Hồ sơ %s %s, không thể chuyển sang: %s."
                                        .formatted(
                                                code,
                                                is.words().vi(),
                                                wanted.words().vi()),
                                "The recognition %s is %s and cannot become %s."
                                        .formatted(
                                                code,
                                                is.words().en(),
                                                wanted.words().en())));
            case NotYetExamined(var code) ->
                Problem.conflict(
                        "not-yet-examined",
                        Words.of(
                                "Hồ sơ %s chưa được cấp huyện thẩm tra.",
                                "The dossier %s was not yet examined by the district.", code));
            case NobodyExamines(var day) ->
                Problem.conflict(
                                "nobody-examines",
                                Words.of(
                                        "Ngày %s quy trình không có bước thẩm tra.",
                                        "On %s the procedure has no step of examination.", day))
                        .remedy(Remedy.by("criteria-manager", "Thẩm định ngay.", "Appraise it right away."));
            case DossierClosed(var code, var state) ->
                Problem.conflict(
                        "dossier-closed",
                        new Words(
                                "Hồ sơ %s %s, không sửa được nữa."
                                        .formatted(code, state.words().vi()),
                                "The dossier %s is %s and no longer changes."
                                        .formatted(code, state.words().en())));
            case WithTheExaminers(var code) ->
                Problem.conflict(
                                "dossier-handed-in",
                                Words.of(
                                        "Hồ sơ %s đã nộp; chỉ cơ quan cấp trên bổ sung.",
                                        "The dossier %s is handed in; only the bodies above add to it.", code))
                        .remedy(Remedy.by("criteria-manager", "Trả lại hồ sơ.", "Return the dossier."));
            case EvidenceMissing(var violations) ->
                Problem.invalid(
                                "evidence-missing",
                                Words.of(
                                        "Hồ sơ còn thiếu %s tài liệu.",
                                        "The dossier lacks %s documents.", violations.size()))
                        .with(violations);
            case Broken(var violations) ->
                Problem.invalid(
                                "recognition-broken",
                                Words.of(
                                        "Có %s lỗi; chưa có gì được ghi.",
                                        "There are %s violations; nothing was stored.", violations.size()))
                        .with(violations);
            case Unmet(var code, var violations) ->
                Problem.invalid(
                                "prerequisites-unmet",
                                Words.of(
                                        "Hồ sơ %s còn %s điều kiện chưa đạt vào ngày quyết định.",
                                        "On the day of the decision %2$s prerequisites of %1$s are unmet.",
                                        code,
                                        violations.size()))
                        .with(violations);
            case NotRevocable(var code, var violations) ->
                Problem.invalid(
                                "not-revocable",
                                Words.of(
                                        "Chưa đủ căn cứ thu hồi công nhận %s.",
                                        "There is no ground to revoke the recognition %s.", code))
                        .with(violations);
        };
    }

    private static String link(UUID id) {
        return "/api/v1/recognitions/" + id;
    }

    private static Remedy rules() {
        return Remedy.of(
                "Xem các quy định đang áp dụng tại GET /recognitions/rules.",
                "GET /recognitions/rules lists the terms that apply.");
    }
}
