package vn.ntm.assignment.organisation;

import java.time.LocalDate;
import java.util.List;

import vn.ntm.assignment.organisation.timeline.Span;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Every way the register says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchOrganisation(Code code) implements Refusal {}

    record NoSuchKind(Code code) implements Refusal {}

    record NotOnThatDay(Code code, LocalDate day, Span life) implements Refusal {}

    record Ambiguous(String name, List<OrganisationLine> candidates) implements Refusal {}

    record NobodyIsCalled(String name) implements Refusal {}

    record NotRegistrable(List<Violation> violations) implements Refusal {}

    record AnotherCode(Code address, Code body) implements Refusal {}

    record EndsBeforeItBegins(LocalDate lastDay) implements Refusal {}

    record OnlyTheInstallation() implements Refusal {}

    record OutsideBranch(Code code) implements Refusal {}

    record KindStillInUse(Code kind, LocalDate lastDay, List<Code> bodies) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchOrganisation(var code) ->
                Problem.notFound(
                        "no-such-organisation", Words.of("Không có cơ quan %s.", "There is no organisation %s.", code));
            case NoSuchKind(var code) ->
                Problem.notFound(
                        "no-such-kind",
                        Words.of("Không có loại cơ quan %s.", "There is no kind of organisation %s.", code));
            case NotOnThatDay(var code, var day, var life) ->
                Problem.notFound(
                                "not-on-that-day",
                                Words.of(
                                        "Ngày %2$s không có cơ quan %1$s (tồn tại từ %3$s đến %4$s).",
                                        "There was no organisation %1$s on %2$s (it exists from %3$s to %4$s).",
                                        code,
                                        day,
                                        life.from(),
                                        life.to() == null ? "∞" : life.to().minusDays(1)))
                        .remedy(Remedy.of(
                                "Xem lịch sử: GET /api/v1/organisations/{mã}/history.",
                                "See its history: GET /api/v1/organisations/{code}/history."));
            case NobodyIsCalled(var name) ->
                Problem.notFound(
                        "nobody-is-called",
                        Words.of("Không có cơ quan nào tên là %s.", "No organisation is called %s.", name));
            case Ambiguous(var name, var candidates) ->
                Problem.conflict(
                                "ambiguous-name",
                                Words.of(
                                        "Có %2$s cơ quan tên là %1$s.",
                                        "%2$s organisations are called %1$s.", name, candidates.size()))
                        .with(candidates.stream()
                                .map(line -> new Violation(
                                        "name",
                                        "candidate",
                                        line.code().text(),
                                        Words.of(
                                                "%s, thuộc %s",
                                                "%s, below %s",
                                                line.name(),
                                                line.parentName() == null ? "–" : line.parentName())))
                                .toList())
                        .remedy(Remedy.of(
                                "Dùng mã, hoặc nêu thêm \"under\" hay \"kind\".",
                                "Use the code, or say \"under\" or \"kind\" as well."));
            case NotRegistrable(var violations) ->
                Problem.invalid(
                                "organisations-not-registrable",
                                Words.of(
                                        "Có %s lỗi; chưa có gì được ghi.",
                                        "There are %s violations; nothing was stored.", violations.size()))
                        .with(violations);
            case EndsBeforeItBegins(var lastDay) -> {
                var words = Words.of("validTo sớm hơn validFrom.", "validTo comes before validFrom.");
                yield Problem.invalid("ends-before-it-begins", words)
                        .with(List.of(new Violation("/validTo", "ends-before-it-begins", lastDay, words)));
            }
            case AnotherCode(var address, var body) ->
                Problem.invalid(
                                "code-is-identity",
                                Words.of(
                                        "Địa chỉ nêu mã %s, nội dung nêu mã %s.",
                                        "The address names %s, the body names %s.", address, body))
                        .with(List.of(new Violation(
                                "/code",
                                "code-is-identity",
                                body.text(),
                                Words.of("Mã không bao giờ đổi.", "A code never changes."))));
            case OnlyTheInstallation() ->
                Problem.forbidden(
                                "only-the-installation",
                                Words.of(
                                        "Loại cơ quan áp dụng cho cả nước.",
                                        "Kinds of organisations belong to the whole country."))
                        .remedy(Remedy.by(
                                "admin",
                                "Quản trị viên hệ thống có thể làm việc này.",
                                "The installation's administrator can do it."));
            case OutsideBranch(var code) ->
                Problem.forbidden(
                                "outside-branch",
                                Words.of("%s không thuộc phạm vi của bạn.", "%s lies outside your branch.", code))
                        .remedy(Remedy.by(
                                "admin",
                                "Quản trị viên của cơ quan cấp trên có thể làm việc này.",
                                "An administrator of a body above it can do this."));
            case KindStillInUse(var kind, var lastDay, var bodies) ->
                Problem.conflict(
                                "kind-still-in-use",
                                Words.of(
                                        "Sau ngày %2$s vẫn còn cơ quan thuộc loại %1$s.",
                                        "There are still bodies of kind %1$s after %2$s.", kind, lastDay))
                        .with(bodies.stream()
                                .map(body -> new Violation(
                                        "/validTo",
                                        "kind-still-in-use",
                                        body.text(),
                                        Words.of("%s vẫn thuộc loại này.", "%s is still of this kind.", body)))
                                .toList())
                        .remedy(Remedy.by(
                                "admin",
                                "Ghi văn bản sắp xếp đơn vị trước: POST /api/v1/organisation-changes.",
                                "Record the legal event first: POST /api/v1/organisation-changes."));
        };
    }
}
