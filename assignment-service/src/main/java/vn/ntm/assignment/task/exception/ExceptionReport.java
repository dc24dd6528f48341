package vn.ntm.assignment.task.exception;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.ntm.assignment.task.Evidence;
import vn.ntm.kernel.Code;
import vn.ntm.platform.identity.Ids;

/** One thing that arose, as it was reported. Never changed. */
@Entity
@Immutable
class ExceptionReport {

    @Id
    private UUID id;

    private UUID task;
    private Code organisation;
    private String account;
    private Instant at;
    private String subject;
    private String content;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Evidence> evidence;

    protected ExceptionReport() {}

    ExceptionReport(UUID task, Code organisation, String account, Instant at, Arisen said) {
        this.id = Ids.next();
        this.task = task;
        this.organisation = organisation;
        this.account = account;
        this.at = at;
        this.subject = said.subject();
        this.content = said.content();
        this.evidence = said.evidence();
    }

    ExceptionLine line() {
        return new ExceptionLine(id, task, organisation, account, at, subject, content, List.copyOf(evidence));
    }

    /** What the body says. */
    record Arisen(String subject, String content, List<Evidence> evidence) {}

    /**
     * One thing that arose, as it was reported. Never changed.
     *
     * @param id The identifier that the installation gave, a UUID.
     * @param task The task of the kind EXCEPTION_REPORT that it is reported under.
     * @param organisation The body that reported it.
     * @param account Who reported it.
     * @param at When it was reported.
     * @param subject What it is, in a line.
     * @param content What happened and what is asked for.
     * @param evidence What shows it; empty where nothing was named.
     */
    record ExceptionLine(
            UUID id,
            UUID task,
            Code organisation,
            String account,
            Instant at,
            String subject,
            String content,
            List<Evidence> evidence) {}
}
