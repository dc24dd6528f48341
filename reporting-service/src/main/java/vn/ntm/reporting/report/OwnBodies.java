package vn.ntm.reporting.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.obligation.Obligation;

/** A figure speaks of the reporter, or of a body below it; of one that has ended by now its heir may still speak. */
@ApplicationScoped
class OwnBodies {

    private static final String FOREIGN = """
            with recursive branch as (
                select code from organisation where code = any (:roots)
                union
                select o.code from organisation o join branch b on o.parent = b.code)
            select c from unnest(:codes) c
            where c not in (select code from branch) and not exists (
                select 1 from body_life l where l.organisation = c and l.last_day is not null)""";

    private final Session session;

    OwnBodies(Session session) {
        this.session = session;
    }

    List<Violation> violations(Obligation obligation, Content content) {
        var figures = content.values();
        var foreign = foreign(obligation, content);
        return IntStream.range(0, figures.size())
                .filter(i -> {
                    var body = figures.get(i).organisation();
                    return body != null && foreign.contains(body.text());
                })
                .mapToObj(i -> new Violation(
                        "/values/%d/organisation".formatted(i),
                        "organisation-not-below",
                        String.valueOf(figures.get(i).organisation()),
                        Words.of("Cơ quan này không thuộc %s.", "This body is not below %s.", obligation.reporter())))
                .toList();
    }

    private Set<String> foreign(Obligation obligation, Content content) {
        var named = content.values().stream()
                .flatMap(figure -> Stream.ofNullable(figure.organisation()))
                .map(Code::text)
                .distinct()
                .toArray(String[]::new);
        if (named.length == 0) {
            return Set.of();
        }
        return new HashSet<>(session.createNativeQuery(FOREIGN, String.class)
                .setParameter("roots", new String[] {
                    obligation.reporter().text(), obligation.owedBy().text()
                })
                .setParameter("codes", named)
                .getResultList());
    }
}
