package vn.ntm.assignment.organisation;

import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** A sort of body, "sở", "UBND cấp huyện": data, because tiers come and go. */
@Entity
@Table(name = "organisation_kind")
class Kind {

    @Id
    private String code;

    private String name;
    private @Nullable String nameEn;

    @Version
    private int revision;

    protected Kind() {}

    Kind(Code code, KindNames names) {
        this.code = code.text();
        this.name = names.name();
        this.nameEn = names.nameEn();
    }

    void name(KindNames names) {
        this.name = names.name();
        this.nameEn = names.nameEn();
    }

    boolean isNamed(KindNames names) {
        return name.equals(names.name()) && Objects.equals(nameEn, names.nameEn());
    }

    KindLine line() {
        return new KindLine(Code.valueOf(code), name, nameEn);
    }

    int revision() {
        return revision;
    }
}
