package vn.ntm.criteria.set;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.identity.Ids;

/** "Bộ tiêu chí": what units of one kind must reach for one tier, under one legal basis. */
@Entity
class CriteriaSet {

    @Id
    private UUID id;

    private Code code;
    private String name;
    private @Nullable String nameEn;
    private Code unitKind;
    private Code tier;
    private String legalBasis;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    private @Nullable Code owner;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Code> prerequisites;

    @Version
    private int revision;

    protected CriteriaSet() {}

    CriteriaSet(NewSet said, @Nullable Code owner) {
        this.id = Ids.next();
        this.owner = owner;
        name(said);
    }

    /** What it is called and for whom; only while nothing is published. */
    final void name(NewSet said) {
        this.code = said.code();
        this.name = said.name();
        this.nameEn = said.nameEn();
        this.unitKind = said.unitKind();
        this.tier = said.tier();
        this.legalBasis = said.legalBasis();
        this.validFrom = said.validFrom();
        this.validTo = said.validTo();
        this.prerequisites = said.before();
    }

    boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    NewSet described() {
        return new NewSet(code, name, nameEn, unitKind, tier, legalBasis, validFrom, validTo, prerequisites);
    }

    boolean says(NewSet said) {
        return described().equals(new CriteriaSet(said, owner).described());
    }

    /** Whose it is; empty for the country's. */
    Optional<Code> owner() {
        return Optional.ofNullable(owner);
    }

    List<Code> prerequisites() {
        return prerequisites;
    }

    UUID id() {
        return id;
    }

    Code code() {
        return code;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    int revision() {
        return revision;
    }
}
