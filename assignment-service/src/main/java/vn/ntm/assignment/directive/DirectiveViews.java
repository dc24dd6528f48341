package vn.ntm.assignment.directive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.panache.common.Sort;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.directive.Step.StepLine;
import vn.ntm.assignment.reorganisation.Heirs;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
@Transactional
class DirectiveViews {

    /** Drafts of one's branch, and what was published to one's branch. */
    private static final String READABLE = """
            (d.issuer in :branch or (d.state <> DRAFT and exists (
                select 1 from DirectiveAddressee a
                where a.directive = d.id and a.organisation in :branchTexts)))""";

    private final Access access;
    private final Directives directives;
    private final Chronicle chronicle;
    private final DirectiveWarnings warnings;
    private final Heirs heirs;
    private final Caller caller;

    DirectiveViews(
            Access access,
            Directives directives,
            Chronicle chronicle,
            DirectiveWarnings warnings,
            Heirs heirs,
            Caller caller) {
        this.access = access;
        this.directives = directives;
        this.chronicle = chronicle;
        this.warnings = warnings;
        this.heirs = heirs;
        this.caller = caller;
    }

    Versioned<DirectiveView> named(Code reference) {
        var directive = access.toRead(reference);
        return Versioned.of(directive.view(warnings.of(directive)), directive.revision());
    }

    /** The oldest step first. */
    List<StepLine> history(Code reference) {
        return chronicle.of(access.toRead(reference).id());
    }

    /** The newest first. */
    Page<DirectiveLine> found(Wanted wanted, PageRequest page) {
        var conditions = new HashMap<String, Object>();
        var where = new StringBuilder("from Directive d where true");
        if (!caller.isInstallationAdministrator()) {
            where.append(" and ").append(READABLE);
            var branch = heirs.branch();
            conditions.put("branch", branch);
            conditions.put("branchTexts", List.of(Directives.texts(branch)));
        }
        if (wanted.issuer != null) {
            where.append(" and d.issuer = :issuer");
            conditions.put("issuer", wanted.issuer);
        }
        if (wanted.year != null) {
            where.append(" and d.year = :year");
            conditions.put("year", wanted.year);
        }
        if (wanted.state != null) {
            where.append(" and d.state = :state");
            conditions.put("state", wanted.state);
        }
        page.cursor().ifPresent(after -> {
            where.append(" and d.id < :after");
            conditions.put("after", after.read(0, UUID::fromString));
        });
        var found = directives
                .find(where.toString(), Sort.descending("d.id"), conditions)
                .range(0, page.size())
                .project(DirectiveLine.class)
                .list();
        return Page.of(found, page, line -> List.of(line.id()));
    }

    record Wanted(
            @Nullable Code issuer,
            @Nullable Integer year,
            @Nullable State state) {}

    /**
     * A directive as a list shows it.
     *
     * @param id The identifier that the installation gave, a UUID.
     * @param code Its code, unique in the country.
     * @param issuer The body that issued it.
     * @param number Its number; null while it has none.
     * @param symbol What stands behind the number, "UBND-NL".
     * @param date The day of the document; null while it is not known.
     * @param year The year that it belongs to; null while nobody knows it.
     * @param title What it is about.
     * @param state How far it has come.
     * @param publishedAt When it was published; null while it is a draft.
     */
    record DirectiveLine(
            UUID id,
            Code code,
            Code issuer,
            @Nullable String number,
            String symbol,
            @Nullable LocalDate date,
            @Nullable Integer year,
            String title,
            State state,
            @Nullable Instant publishedAt) {}
}
