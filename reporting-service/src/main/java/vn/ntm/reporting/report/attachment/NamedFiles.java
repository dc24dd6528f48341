package vn.ntm.reporting.report.attachment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Of the draft and of all that was sent. */
    Map<String, Attachment> anywhere(Report report) {
        var named = new LinkedHashMap<>(inVersions(report));
        named.putAll(byHash(Stream.of(reports.draft(report))));
        return named;
    }

    /** The same bytes may stand under several names, of which each must fit. */
    Set<String> fileNames(Report report, String sha256) {
        return Stream.concat(
                        Stream.of(reports.draft(report)),
                        reports.versions(report).stream().map(contentText::of))
                .flatMap(content -> content.attachments().stream())
                .filter(named -> hash(named).equals(sha256))
                .map(Attachment::fileName)
                .collect(Collectors.toSet());
    }

    private static Map<String, Attachment> byHash(Stream<Content> contents) {
        return contents.flatMap(content -> content.attachments().stream())
                .collect(Collectors.toMap(NamedFiles::hash, named -> named, (_, later) -> later, LinkedHashMap::new));
    }

    static String hash(Attachment named) {
        return named.contentHash().substring(ALGORITHM.length());
    }
}
