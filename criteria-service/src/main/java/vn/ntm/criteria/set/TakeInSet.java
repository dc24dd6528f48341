package vn.ntm.criteria.set;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.revision.IfMatch;

/** Takes a whole set in, by the rules that hold for one written by hand. */
@ApplicationScoped
public class TakeInSet {

    private final Sets sets;
    private final SetVersions versions;
    private final CreateSet createSet;
    private final WriteVersion writeVersion;
    private final PublishVersion publishVersion;
    private final Authority authority;
    private final NamingRules naming;

    TakeInSet(
            Sets sets,
            SetVersions versions,
            CreateSet createSet,
            WriteVersion writeVersion,
            PublishVersion publishVersion,
            Authority authority,
            NamingRules naming) {
        this.sets = sets;
        this.versions = versions;
        this.createSet = createSet;
        this.writeVersion = writeVersion;
        this.publishVersion = publishVersion;
        this.authority = authority;
        this.naming = naming;
    }

    /** As the draft that follows what is published; a draft that is there already is written over. */
    @Transactional
    public int draft(SetFile file) {
        var code = file.set().code();
        if (sets.find(code).isEmpty()) {
            createSet.create(file.set());
        }
        var set = sets.getAlone(code);
        authority.over(set);
        int number = versions.current(set).map(SetVersion::number).orElse(0) + 1;
        writeVersion.writeOver(set, number, file.content());
        return number;
    }

    /** All that the rules have against it, pointing into the file; nothing is stored. */
    @Transactional
    public List<Violation> broken(SetFile file) {
        var said = file.set();
        var known = sets.find(said.code());
        var found = new ArrayList<Violation>();
        if (known.isEmpty()) {
            naming.broken(said).forEach(one -> found.add(below("/set", one)));
        }
        var set = known.orElseGet(() -> new CriteriaSet(said, null));
        var before = known.flatMap(versions::current).orElse(null);
        ContentRules.broken(set, file.content(), before).forEach(one -> found.add(below("/content", one)));
        return found;
    }

    private static Violation below(String pointer, Violation one) {
        return new Violation(pointer + one.pointer(), one.code(), one.value(), one.message());
    }

    /** As a published set of the country, unless it is there already. */
    @Transactional
    public void published(SetFile file, String account) {
        if (sets.named(file.set().code())) {
            return;
        }
        createSet.create(file.set(), null);
        var set = sets.getAlone(file.set().code());
        var written = writeVersion.writeOver(set, 1, file.content());
        publishVersion.publish(set, 1, IfMatch.of(written.revision()), account);
    }
}
