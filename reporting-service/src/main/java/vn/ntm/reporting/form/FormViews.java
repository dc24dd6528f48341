package vn.ntm.reporting.form;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.Versioned;
import vn.ntm.reporting.form.FormVersion.State;
import vn.ntm.reporting.form.Refusal.NoSuchForm;
import vn.ntm.reporting.form.Refusal.NoSuchVersion;
import vn.ntm.reporting.form.Refusal.NotInForce;
import vn.ntm.reporting.form.layout.FormContent;

/** Read side: records out, never entities. */
@ApplicationScoped
@Transactional
class FormViews {

    private final Forms forms;
    private final Session session;
    private final Clock clock;

    FormViews(Forms forms, Session session, Clock clock) {
        this.forms = forms;
        this.session = session;
        this.clock = clock;
    }

    Page<FormLine> all(PageRequest page) {
        var after = page.cursor()
                .map(cursor -> cursor.read(0, Code::valueOf).text())
                .orElse("");
        var lines = session.createNativeQuery("""
                        select f.code, f.owner, v.content ->> 'name' as name, v.number, v.state
                        from form f
                        join lateral (
                            select * from form_version v where v.form = f.code order by v.number desc limit 1) v on true
                        where f.code > :after
                        order by f.code limit :most""", Tuple.class)
                .setParameter("after", after)
                .setParameter("most", page.sizeAndOne())
                .getResultStream()
                .map(row -> new FormLine(
                        new Code(row.get("code", String.class)),
                        row.get("name", String.class),
                        new Code(row.get("owner", String.class)),
                        row.get("number", Integer.class),
                        State.valueOf(row.get("state", String.class))))
                .toList();
        return Page.of(lines, page, line -> List.of(line.code()));
    }

    /** The version asked for; else the one in force on the day that is named; else the one of today; else the last. */
    Versioned<FormView> one(Code code, Optional<Integer> number, Optional<LocalDate> day) {
        var versions = forms.versions(code);
        if (versions.isEmpty()) {
            throw new Refused(new NoSuchForm(code));
        }
        var wanted = number.map(n -> forms.numbered(code, n).orElseThrow(() -> new Refused(new NoSuchVersion(code, n))))
                .or(() ->
                        day.map(on -> forms.inForce(code, on).orElseThrow(() -> new Refused(new NotInForce(code, on)))))
                .or(() -> forms.inForce(code, BusinessTime.dayOf(clock.instant())))
                .orElse(versions.getLast());
        return Versioned.of(of(wanted), wanted.revision());
    }

    Versioned<FormContent> content(Code code, int number) {
        if (forms.versions(code).isEmpty()) {
            throw new Refused(new NoSuchForm(code));
        }
        var version = get(code, number);
        return Versioned.of(version.content(), version.revision());
    }

    FormView of(FormVersion version) {
        return new FormView(
                version.form(),
                forms.owner(version.form()),
                version.number(),
                version.state(),
                version.validFrom(),
                version.content(),
                forms.numbered(version.form(), version.number() - 1)
                        .map(before -> FormDifference.between(before.content(), version.content()))
                        .orElse(null),
                forms.versions(version.form()).stream().map(FormVersionLine::of).toList());
    }

    FormDifference difference(Code code, int from, int to) {
        if (forms.versions(code).isEmpty()) {
            throw new Refused(new NoSuchForm(code));
        }
        return FormDifference.between(get(code, from).content(), get(code, to).content());
    }

    private FormVersion get(Code code, int number) {
        return forms.numbered(code, number).orElseThrow(() -> new Refused(new NoSuchVersion(code, number)));
    }

    /**
     * A form in the list of all.
     *
     * @param code The form's code.
     * @param name As it is printed.
     * @param owner The body that keeps it.
     * @param version The number of its last version.
     * @param state Whether that is a draft or published.
     */
    record FormLine(Code code, String name, Code owner, int version, State state) {}

    /**
     * A form in one of its versions.
     *
     * @param code The form's code.
     * @param owner The body that keeps it.
     * @param version The number of the version that is shown.
     * @param state Whether it is a draft or published.
     * @param validFrom The first day on which it is used; absent for a draft without one.
     * @param content What it asks.
     * @param changes against the version before
     * @param versions All that there are, the first first.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FormView(
            Code code,
            Code owner,
            int version,
            State state,
            @Nullable LocalDate validFrom,
            FormContent content,
            @Nullable FormDifference changes,
            List<FormVersionLine> versions) {}

    /**
     * One version of a form in the list of all.
     *
     * @param version The number of the version; 1 is the first.
     * @param state Whether it is a draft or published.
     * @param validFrom The first day on which it is used; absent for a draft without one.
     * @param writtenAt When it was last written.
     * @param writtenBy The account that wrote it.
     * @param publishedAt When it was published; absent for a draft.
     * @param publishedBy The account that published it; absent for a draft.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FormVersionLine(
            int version,
            State state,
            @Nullable LocalDate validFrom,
            Instant writtenAt,
            String writtenBy,
            @Nullable Instant publishedAt,
            @Nullable String publishedBy) {

        static FormVersionLine of(FormVersion version) {
            return new FormVersionLine(
                    version.number(),
                    version.state(),
                    version.validFrom(),
                    version.writtenAt(),
                    version.writtenBy(),
                    version.publishedAt(),
                    version.publishedBy());
        }
    }
}
