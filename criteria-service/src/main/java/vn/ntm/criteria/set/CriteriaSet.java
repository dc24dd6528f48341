package vn.ntm.criteria.set;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

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

    @Version
    private int revision;

    protected CriteriaSet() {}

    CriteriaSet(NewSet said) {
        this.id = Ids.next();
        this.code = said.code();
        this.name = said.name();
        this.nameEn = said.nameEn();
        this.unitKind = said.unitKind();
        this.tier = said.tier();
        this.legalBasis = said.legalBasis();
        this.validFrom = said.validFrom();
        this.validTo = said.validTo();
    }

    boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    NewSet described() {
        return new NewSet(code, name, nameEn, unitKind, tier, legalBasis, validFrom, validTo);
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
