package vn.ntm.assignment.directive;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.directive.Refusal.NoSuchAttachment;
import vn.ntm.assignment.directive.Refusal.NotInForce;
import vn.ntm.assignment.directive.Step.Verb;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;

/**
 * The attachments that a directive names, for those who keep the files. They are numbered from 1, as on paper; a draft may
 * change their order, so that a file is bound to the name and never to the number.
 */
@ApplicationScoped
public class Enclosures {

    private final Access access;
    private final Directives directives;
    private final Chronicle chronicle;

    Enclosures(Access access, Directives directives, Chronicle chronicle) {
        this.access = access;
        this.directives = directives;
        this.chronicle = chronicle;
    }

    @Transactional
    public Named toRead(Code reference) {
        return named(access.toRead(reference));
    }

    @Transactional
    public Place toRead(Code reference, int number) {
        return place(access.toRead(reference), number);
    }

    /** While it is a draft, or in force; checked before the file is read, and again when it is kept. */
    @Transactional
    public Place toSupply(Code reference, @Nullable IfMatch ifMatch, int number) {
        var directive = access.toChange(reference);
        IfMatch.check(ifMatch, directive.revision());
        if (directive.state() != State.DRAFT && directive.state() != State.PUBLISHED) {
            throw new Refused(new NotInForce(directive.code(), directive.state()));
        }
        return place(directive, number);
    }

    /** Says in the history that it is there, and moves the directive's revision on. */
    @Transactional(MANDATORY)
    public void supplied(Place place, String fileName) {
        var directive = directives.findById(place.directive);
        directives.getEntityManager().lock(directive, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        chronicle.add(directive, Verb.ATTACHED, "%d: %s".formatted(place.number, fileName));
    }

    private static Named named(Directive directive) {
        return new Named(directive.id(), directive.revision(), mentions(directive));
    }

    private static Place place(Directive directive, int number) {
        var named = mentions(directive);
        if (number < 1 || number > named.size()) {
            throw new Refused(new NoSuchAttachment(directive.code(), number));
        }
        return new Place(directive.id(), number, named.get(number - 1), directive.state() == State.DRAFT);
    }

    private static List<Mention> mentions(Directive directive) {
        var mentions = new ArrayList<Mention>();
        for (var attachment : directive.content().attachments()) {
            long before = mentions.stream()
                    .filter(other -> other.name().equals(attachment.name()))
                    .count();
            mentions.add(new Mention(attachment.name(), (int) before + 1));
        }
        return mentions;
    }

    public record Named(UUID directive, int revision, List<Mention> mentions) {}

    /** @param turn which of those that bear this name, from 1: nearly always the only one */
    public record Mention(String name, int turn) {}

    /** @param draft whether a file that is there may still be exchanged */
    public record Place(UUID directive, int number, Mention mention, boolean draft) {}
}
