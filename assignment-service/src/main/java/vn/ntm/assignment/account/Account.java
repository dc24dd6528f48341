package vn.ntm.assignment.account;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.ntm.events.AssignmentEvent.AccountBound;
import vn.ntm.kernel.Code;
import vn.ntm.platform.identity.Ids;

/** A person or machine that signs in, and the body it speaks for. What it may do is in its token. */
@Entity
class Account {

    @Id
    private UUID id;

    private String name;
    private Code organisation;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> roles;

    @Version
    private int revision;

    protected Account() {}

    Account(String name, Binding said) {
        this.id = Ids.next();
        this.name = name;
        write(said);
    }

    AccountBound bind(Binding said) {
        write(said);
        return bound();
    }

    /** It goes on for another body, in the same roles. */
    AccountBound actFor(Code successor) {
        this.organisation = successor;
        return bound();
    }

    AccountBound bound() {
        return new AccountBound(id, name, organisation);
    }

    boolean isAs(Binding said) {
        return organisation.equals(said.organisation()) && roles.equals(said.roles());
    }

    Binding line() {
        return new Binding(name, organisation, List.copyOf(roles));
    }

    String name() {
        return name;
    }

    int revision() {
        return revision;
    }

    private void write(Binding said) {
        this.organisation = said.organisation();
        this.roles = new ArrayList<>(said.roles());
    }
}
