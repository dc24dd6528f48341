package vn.ntm.reporting.report.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.report.Content;
import vn.ntm.reporting.report.Report;

/** Who sends a report sends its files: each that it names is at hand, and of the kind that its name says. */
@ApplicationScoped
public class FilesAtHand {

    private static final String NOT_SUPPLIED = "attachment-not-supplied";

    private final ReportFiles files;

    FilesAtHand(ReportFiles files) {
        this.files = files;
    }

    public List<Violation> violations(Report report, Content content) {
        var violations = new ArrayList<Violation>();
        if (content.attachments().isEmpty()) {
            return violations;
        }
        var there = files.of(report.id()).stream().collect(Collectors.toMap(ReportFile::sha256, Function.identity()));
        for (int i = 0; i < content.attachments().size(); i++) {
            var named = content.attachments().get(i);
            var file = there.get(NamedFiles.hash(named));
            if (file == null) {
                violations.add(new Violation(
                        "/attachments/%d/contentHash".formatted(i),
                        NOT_SUPPLIED,
                        named.contentHash(),
                        Words.of(
                                "Tệp “%s” được nêu tên nhưng chưa được gửi lên.",
                                "The file “%s” is named, but was not supplied.", named.fileName())));
            } else if (!file.kind().endsName(named.fileName())) {
                violations.add(new Violation(
                        "/attachments/%d/fileName".formatted(i),
                        "attachment-kind-differs",
                        named.fileName(),
                        Words.of("Nội dung tệp là %s.", "The content of the file is %s.", file.kind())));
            }
        }
        return violations;
    }

    /** What may be done where a file was not supplied. */
    public static Optional<Remedy> remedy(List<Violation> violations) {
        return violations.stream()
                .filter(violation -> violation.code().equals(NOT_SUPPLIED))
                .findFirst()
                .map(
                        _ -> Remedy.by(
                                "reporter",
                                "Gửi tệp lên: PUT /api/v1/obligations/{id}/report/attachments/{sha256}, hoặc bỏ tệp đó khỏi attachments.",
                                "Supply the file: PUT /api/v1/obligations/{id}/report/attachments/{sha256}, or take it out of attachments."));
    }
}
