package vn.ntm.assignment.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.directive.Document.Signer;
import vn.ntm.assignment.directive.Refusal.BreaksRules;
import vn.ntm.assignment.directive.Refusal.CompletesOnly;
import vn.ntm.assignment.directive.Step.Verb;
import vn.ntm.kernel.Code;
import vn.ntm.platform.json.MergePatch;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;
import vn.ntm.platform.shape.Operation;

/** A draft may change in all but its identity; of a published document only what was blank is completed. */
@ApplicationScoped
class ReviseDirective {

    private static final Operation DRAFT = new Operation("POST", "/api/v1/directives");

    private final Access access;
    private final Directives directives;
    private final DirectiveRules rules;
    private final DirectiveWarnings warnings;
    private final CompleteDirective completeDirective;
    private final Chronicle chronicle;
    private final MergePatch mergePatch;

    ReviseDirective(
            Access access,
            Directives directives,
            DirectiveRules rules,
            DirectiveWarnings warnings,
            CompleteDirective completeDirective,
            Chronicle chronicle,
            MergePatch mergePatch) {
        this.access = access;
        this.directives = directives;
        this.rules = rules;
        this.warnings = warnings;
        this.completeDirective = completeDirective;
        this.chronicle = chronicle;
        this.mergePatch = mergePatch;
    }

    @Transactional
    Versioned<DirectiveView> revise(Code reference, @Nullable IfMatch ifMatch, Map<String, @Nullable Object> patch) {
        var directive = access.toChange(reference);
        IfMatch.check(ifMatch, directive.revision());
        var was = directive.content();
        var revised = mergePatch.apply(was, patch, Document.class, DRAFT);
        if (directive.state() == State.DRAFT) {
            keepsItsIdentity(was, revised);
            rules.check(revised);
            directive.revise(revised);
            directives.holdRegimes(directive.id(), directive.regimes());
            chronicle.add(directive, Verb.REVISED, String.join(", ", List.copyOf(patch.keySet())));
        } else {
            completesOnly(was, revised);
            rules.checkShape(revised);
            completeDirective.complete(directive, was, revised);
            chronicle.add(directive, Verb.COMPLETED, String.join(", ", completed(was, revised)));
        }
        directives.flush();
        return Versioned.of(directive.view(warnings.of(directive)), directive.revision());
    }

    private static void keepsItsIdentity(Document was, Document is) {
        var findings = new Findings();
        if (!was.code().equals(is.code())) {
            findings.say("/code", "code-is-identity", is.code(), "Mã không bao giờ đổi.", "A code never changes.");
        }
        if (!was.issuer().equals(is.issuer())) {
            findings.say("/issuer", "issuer-is-fixed", is.issuer(), "Cơ quan ban hành không đổi.", "The issuer stays.");
        }
        refuse(findings);
    }

    /** "Số, ngày, người ký" may come after publication, once; what the document says never changes. */
    private static void completesOnly(Document was, Document is) {
        var findings = new Findings();
        stated(findings, "/number", was.number(), is.number());
        stated(findings, "/date", was.date(), is.date());
        stated(findings, "/year", was.year(), is.year());
        signer(findings, was.signer(), is.signer());
        if (!was.completedBy(is).headedAs(is).equals(is)) {
            findings.say(
                    "",
                    "content-is-published",
                    null,
                    "Văn bản đã ban hành: chỉ bổ sung những gì còn để trống (số, ngày, năm, người ký, ngày đầu tiên, năm gốc).",
                    "It is published: only what is blank can be completed (number, date, year, signer, first day, year of a baseline).");
        }
        boolean changes = !findings.all().isEmpty();
        fits(findings, was, is);
        if (changes) {
            throw new Refused(new CompletesOnly(findings.all()));
        }
        refuse(findings);
    }

    /** What is entered once is checked then, as it would have been in a draft. */
    private static void fits(Findings findings, Document was, Document is) {
        if (was.year() == null
                && is.year() != null
                && is.date() != null
                && is.date().getYear() != is.year()) {
            findings.say(
                    "/year",
                    "not-of-that-year",
                    is.year(),
                    "Không phải năm của ngày ban hành.",
                    "It is not the year of the date.");
        }
        for (int i = 0; i < Math.min(was.duties().size(), is.duties().size()); i++) {
            if (was.duties().get(i).first() == null) {
                DutyRules.first("/duties/" + i, is.duties().get(i), findings);
            }
        }
    }

    /** A name may have been blank where a title was not. */
    private static void signer(Findings findings, @Nullable Signer was, @Nullable Signer is) {
        if (was != null) {
            stated(findings, "/signer/name", was.name(), is == null ? null : is.name());
            stated(findings, "/signer/title", was.title(), is == null ? null : is.title());
            stated(findings, "/signer/capacity", was.capacity(), is == null ? null : is.capacity());
        }
    }

    private static void stated(Findings findings, String at, @Nullable Object was, @Nullable Object is) {
        if (was != null && !was.equals(is)) {
            findings.say(
                    at, "already-stated", is, "Đã có trong văn bản đã ban hành.", "The published document has it.");
        }
    }

    private static List<String> completed(Document was, Document is) {
        var names = new ArrayList<String>();
        if (!Objects.equals(was.number(), is.number())) {
            names.add("number " + is.number());
        }
        if (!Objects.equals(was.date(), is.date())) {
            names.add("date " + is.date());
        }
        if (!Objects.equals(was.year(), is.year())) {
            names.add("year " + is.year());
        }
        if (!Objects.equals(was.signer(), is.signer())) {
            names.add("signer");
        }
        if (!was.targets().equals(is.targets())) {
            names.add("targets");
        }
        if (!was.duties().equals(is.duties())) {
            names.add("duties");
        }
        return names;
    }

    private static void refuse(Findings findings) {
        if (!findings.all().isEmpty()) {
            throw new Refused(new BreaksRules(findings.all()));
        }
    }
}
