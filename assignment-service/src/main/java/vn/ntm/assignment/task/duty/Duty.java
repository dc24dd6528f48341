package vn.ntm.assignment.task.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.task.duty.BeginDuties.Beginning;
import vn.ntm.kernel.Code;
import vn.ntm.platform.identity.Ids;

/** What one body holds again and again, while the directive is in force. */
@Entity
class Duty {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID directive;

    private Code directiveCode;
    private Code issuer;
    private String number;
    private Code organisation;
    private String name;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    /** Null as long as nobody knows it: then nothing is opened. */
    private @Nullable LocalDate firstDay;

    private @Nullable LocalDate lastDay;
    private boolean monthEnd;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> participants;

    private @Nullable Instant endedAt;

    /** How many occurrences were opened, or lay before the day on which the body was told. */
    private int opened;

    protected Duty() {}

    Duty(Beginning said, Code organisation) {
        this.id = Ids.next();
        this.directive = said.directive();
        this.directiveCode = said.directiveCode();
        this.issuer = said.issuer();
        this.number = said.number();
        this.organisation = organisation;
        this.name = said.name();
        this.rhythm = said.rhythm();
        this.lastDay = said.last();
        this.monthEnd = said.monthEnd();
        this.participants =
                new ArrayList<>(said.participants().stream().map(Code::text).toList());
        if (said.first() != null) {
            begin(said.first(), said.told());
        }
    }

    /** @param told the day on which the body knows it: no occurrence before that was missed */
    void begin(LocalDate first, LocalDate told) {
        firstDay = first;
        opened = 0;
        while (rhythm.occurrence(first, opened, monthEnd).isBefore(told)) {
            opened++;
        }
    }

    /** The occurrences until this day that were not opened yet, each once. */
    List<Occurrence> openUntil(LocalDate horizon) {
        var first = firstDay;
        if (first == null) {
            return List.of();
        }
        var last = lastDay == null || lastDay.isAfter(horizon) ? horizon : lastDay;
        var due = IntStream.iterate(opened, turn -> turn + 1)
                .mapToObj(turn -> new Occurrence(id, turn + 1, rhythm.occurrence(first, turn, monthEnd)))
                .takeWhile(occurrence -> !occurrence.day().isAfter(last))
                .toList();
        opened += due.size();
        return due;
    }

    DutyLine line() {
        return new DutyLine(
                id,
                directiveCode,
                issuer,
                number,
                organisation,
                name,
                rhythm,
                firstDay,
                lastDay,
                monthEnd,
                participants.stream().map(Code::valueOf).toList(),
                endedAt);
    }

    UUID id() {
        return id;
    }

    Code issuer() {
        return issuer;
    }

    Code organisation() {
        return organisation;
    }

    /**
     * What one body holds again and again, while the directive is in force.
     *
     * @param id The identifier that the installation gave, a UUID.
     * @param directive The code of the directive that sets it.
     * @param issuer The body that issued that directive.
     * @param number Its number in the document.
     * @param organisation The body that holds it.
     * @param name What is held.
     * @param rhythm How often it comes round.
     * @param first The day of the first one; null as long as nobody knows it, and then none is opened.
     * @param last The last possible day; null as long as the directive is in force.
     * @param monthEnd True if it is held on the last day of a month.
     * @param participants Who is to come: codes of organisations.
     * @param endedAt When the directive ended, and this with it; null while it is in force.
     */
    record DutyLine(
            UUID id,
            Code directive,
            Code issuer,
            String number,
            Code organisation,
            String name,
            Rhythm rhythm,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            boolean monthEnd,
            List<Code> participants,
            @Nullable Instant endedAt) {}
}
