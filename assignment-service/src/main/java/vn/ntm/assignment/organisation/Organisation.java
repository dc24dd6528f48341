package vn.ntm.assignment.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.ntm.events.AssignmentEvent.OrganisationRegistered;
import vn.ntm.kernel.Code;
import vn.ntm.platform.identity.Ids;

/** A body of the state or of society. Its code is its identity and never changes; all else may. */
@Entity
class Organisation {

    @Id
    private UUID id;

    private Code code;
    private String name;
    private @Nullable String nameEn;
    private Code kind;
    private @Nullable Code parent;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> aliases;

    @SuppressWarnings("UnusedVariable") // queries read it
    private String search;

    @Version
    private int revision;

    protected Organisation() {}

    Organisation(Code code, Registration said) {
        this.id = Ids.next();
        this.code = code;
        write(said);
    }

    /** From now on it is called, counted and placed as said. */
    OrganisationRegistered register(Registration said) {
        write(said);
        return registered();
    }

    OrganisationRegistered registered() {
        return new OrganisationRegistered(id, code, name, kind, parent, null, null, null, null);
    }

    boolean isAs(Registration said) {
        return name.equals(said.name())
                && Objects.equals(nameEn, said.nameEn())
                && kind.equals(said.kind())
                && Objects.equals(parent, said.parent())
                && aliases.equals(said.aliases());
    }

    OrganisationLine line() {
        return new OrganisationLine(code, name, nameEn, kind, parent, List.copyOf(aliases));
    }

    Code code() {
        return code;
    }

    int revision() {
        return revision;
    }

    private void write(Registration said) {
        this.name = said.name();
        this.nameEn = said.nameEn();
        this.kind = said.kind();
        this.parent = said.parent();
        this.aliases = new ArrayList<>(said.aliases());
        this.search = Folded.of(code.text(), name, nameEn, String.join(" ", aliases));
    }
}
