package vn.ntm.reporting.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hibernate.Session;

import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.paper.Body;

/** The names that are kept with a version, and those of any day. */
@ApplicationScoped
public class NamesOnPaper {

    private final Session session;
    private final ObjectMapper json;

    NamesOnPaper(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    /** Those of the instant at which it was sent; of a version that was sent before they were kept, as far as the register knows. */
    public PaperNames of(ReportVersion version, Code reporter, Collection<Code> recipients) {
        var kept = version.paperNames();
        return kept == null ? on(BusinessTime.dayOf(version.submittedAt()), reporter, recipients) : read(kept);
    }

    /** To be kept with a version that is sent on that day. */
    String text(LocalDate day, Code reporter, Collection<Code> recipients) {
        try {
            return json.writeValueAsString(on(day, reporter, recipients));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private PaperNames on(LocalDate day, Code reporter, Collection<Code> recipients) {
        return new PaperNames(
                upwards(day, reporter),
                recipients.stream()
                        .map(body -> upwards(day, body).getFirst().name())
                        .toList());
    }

    /** A body and those above it, from below; one that nobody has told of is called by its code. */
    private List<Body> upwards(LocalDate day, Code body) {
        var upwards = session.createNativeQuery("""
                        with recursive up (name, symbol, head_title, head_name, parent, level) as (
                            select b.name, b.symbol, b.head_title, b.head_name, b.parent, 0
                            from body_as_of(:code, :day) b
                            union all
                            select b.name, b.symbol, b.head_title, b.head_name, b.parent, up.level + 1
                            from up cross join lateral body_as_of(up.parent, :day) b
                            where up.parent is not null and up.level < 20)
                        select name, symbol, head_title, head_name from up order by level""", Tuple.class)
                .setParameter("code", body.text())
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new Body(
                        row.get("name", String.class),
                        row.get("symbol", String.class),
                        row.get("head_title", String.class),
                        row.get("head_name", String.class)))
                .toList();
        return upwards.isEmpty() ? List.of(Body.named(body.text())) : upwards;
    }

    private PaperNames read(String text) {
        try {
            return json.readValue(text, PaperNames.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
