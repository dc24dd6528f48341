package vn.ntm.reporting.export;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import vn.ntm.kernel.Code;

/** How bodies are called on paper. */
@ApplicationScoped
class Names {

    private final Session session;

    Names(Session session) {
        this.session = session;
    }

    /** A body and those above it, from below. */
    List<String> upwards(Code body) {
        return session.createNativeQuery("""
                        with recursive up (name, parent, level) as (
                            select name, parent, 0 from organisation where code = :code
                            union all
                            select o.name, o.parent, up.level + 1
                            from organisation o join up on o.code = up.parent
                            where up.level < 20)
                        select name, level from up order by level""", Tuple.class)
                .setParameter("code", body.text())
                .getResultStream()
                .map(row -> row.get("name", String.class))
                .toList();
    }

    String of(Code body) {
        return upwards(body).stream().findFirst().orElse(body.text());
    }

    /** "Hà Tĩnh", the place named before the date. */
    static String place(List<String> upwards) {
        return Optional.of(upwards.getLast())
                .map(name -> name.replaceFirst("^(Tỉnh|tỉnh|Thành phố|thành phố)\\s+", ""))
                .orElseThrow();
    }
}
