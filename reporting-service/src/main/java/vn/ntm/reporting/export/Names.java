package vn.ntm.reporting.export;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.paper.Body;

/** How bodies are called on paper. */
@ApplicationScoped
class Names {

    private final Session session;

    Names(Session session) {
        this.session = session;
    }

    /** A body and those above it, from below. */
    List<Body> upwards(Code body) {
        return session.createNativeQuery("""
                        with recursive up (name, symbol, head_title, head_name, parent, level) as (
                            select name, symbol, head_title, head_name, parent, 0 from organisation where code = :code
                            union all
                            select o.name, o.symbol, o.head_title, o.head_name, o.parent, up.level + 1
                            from organisation o join up on o.code = up.parent
                            where up.level < 20)
                        select name, symbol, head_title, head_name from up order by level""", Tuple.class)
                .setParameter("code", body.text())
                .getResultStream()
                .map(row -> new Body(
                        row.get("name", String.class),
                        row.get("symbol", String.class),
                        row.get("head_title", String.class),
                        row.get("head_name", String.class)))
                .toList();
    }

    String of(Code body) {
        return upwards(body).stream().findFirst().map(Body::name).orElse(body.text());
    }
}
