package vn.ntm.assignment.organisation;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.timeline.Days;
import vn.ntm.assignment.organisation.timeline.Span;
import vn.ntm.kernel.Code;

/** A sort of body, "sở", "UBND cấp huyện": data with dates, because tiers come and go. */
@Entity
@Table(name = "organisation_kind")
class Kind {

    @Id
    private String code;

    private String name;
    private @Nullable String nameEn;
    private @Nullable String tier;
    private @Nullable LocalDate validFrom;

    /** The first day on which it is no kind any more. */
    private @Nullable LocalDate validTo;

    @Version
    private int revision;

    protected Kind() {}

    Kind(Code code, KindNames said) {
        this.code = code.text();
        define(said);
    }

    final void define(KindNames said) {
        this.name = said.name();
        this.nameEn = said.nameEn();
        this.tier = said.tier();
        this.validFrom = said.validFrom();
        this.validTo = Days.after(said.validTo());
    }

    boolean isAs(KindNames said) {
        return line().equals(new KindLine(
                Code.valueOf(code), said.name(), said.nameEn(), said.tier(), said.validFrom(), said.validTo()));
    }

    KindLine line() {
        return new KindLine(Code.valueOf(code), name, nameEn, tier, validFrom, Days.before(validTo));
    }

    Span span() {
        return new Span(validFrom == null ? Days.EARLIEST : validFrom, validTo);
    }

    int revision() {
        return revision;
    }
}
