package vn.ntm.assignment.directive;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.hibernate.annotations.Immutable;

/** A body that a published directive means, its groups expanded on that day. Written set-wise. */
@Entity
@Immutable
@IdClass(DirectiveAddressee.Key.class)
@SuppressWarnings("UnusedVariable") // queries read them
class DirectiveAddressee {

    @Id
    private UUID directive;

    @Id
    private String organisation;

    protected DirectiveAddressee() {}

    record Key(UUID directive, String organisation) {}
}
