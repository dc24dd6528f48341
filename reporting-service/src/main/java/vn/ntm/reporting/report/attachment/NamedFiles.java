package vn.ntm.reporting.report.attachment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.reporting.report.Content;
import vn.ntm.reporting.report.Content.Attachment;
import vn.ntm.reporting.report.ContentText;
import vn.ntm.reporting.report.Report;
import vn.ntm.reporting.report.Reports;

/** Which files a report means, by their hashes. */
@ApplicationScoped
class NamedFiles {

    private static final String ALGORITHM = "sha256:";

    private final Reports reports;
    private final ContentText contentText;

    NamedFiles(Reports reports, ContentText contentText) {
        this.reports = reports;
        this.contentText = contentText;
    }

    List<Attachment> inDraft(Report report) {
        return reports.draft(report).attachments();
    }

    /** What was sent is never forgotten, so all its files stay. */
    Map<String, Attachment> inVersions(Report report) {
        return byHash(reports.versions(report).stream().map(contentText::of));
    }

    /** Of the draft and of all that was sent, by the name that it was given last. */
    Map<String, Attachment> anywhere(Report report) {
        var named = new LinkedHashMap<>(inVersions(report));
        named.putAll(byHash(Stream.of(reports.draft(report))));
        return named;
    }

    private static Map<String, Attachment> byHash(Stream<Content> contents) {
        return contents.flatMap(content -> content.attachments().stream())
                .collect(Collectors.toMap(NamedFiles::hash, named -> named, (_, later) -> later, LinkedHashMap::new));
    }

    static String hash(Attachment named) {
        return named.contentHash().substring(ALGORITHM.length());
    }
}
