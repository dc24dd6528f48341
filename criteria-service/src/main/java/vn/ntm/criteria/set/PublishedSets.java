package vn.ntm.criteria.set;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.criteria.set.Refusal.NoSuchSet;
import vn.ntm.criteria.set.Refusal.NotInForce;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Refused;

/** What is published, read once: it never changes. */
@ApplicationScoped
@Transactional
public class PublishedSets {

    private final Sets sets;
    private final SetVersions versions;
    private final Map<UUID, PublishedVersion> read = new ConcurrentHashMap<>();

    PublishedSets(Sets sets, SetVersions versions) {
        this.sets = sets;
        this.versions = versions;
    }

    /** @throws Refused if there is no such set, or nothing of it applied on that day */
    public PublishedVersion inForceOn(LocalDate day, Code code) {
        var set = sets.get(code);
        return versions.inForceOn(day, set)
                .map(version -> read(set, version))
                .orElseThrow(() -> new Refused(new NotInForce(code, day.toString())));
    }

    /** The one that applied at the end of these days, or else at their beginning: a set may end within a year. */
    public PublishedVersion inForceDuring(LocalDate first, LocalDate last, Code code) {
        var set = sets.get(code);
        return versions.inForceOn(last, set)
                .or(() -> versions.inForceOn(first, set))
                .map(version -> read(set, version))
                .orElseThrow(() -> new Refused(new NotInForce(code, last.toString())));
    }

    /** The last that was published. */
    public PublishedVersion current(Code code) {
        var set = sets.get(code);
        return versions.current(set)
                .map(version -> read(set, version))
                .orElseThrow(() -> new Refused(new NoSuchSet(code)));
    }

    public PublishedVersion numbered(Code code, int number) {
        var set = sets.get(code);
        return versions.numbered(set, number)
                .filter(version -> !version.isDraft())
                .map(version -> read(set, version))
                .orElseThrow(() -> new Refused(new Refusal.NoSuchVersion(code, number)));
    }

    /** The sets with an indicator that counts units of this kind and tier. */
    public List<Code> counting(Code unitKind, Code tier) {
        return versions.counting(unitKind, tier);
    }

    /** The set whose code begins the indicator's: {@code xa-ntm-2021-2025} of {@code xa-ntm-2021-2025.10.1}. */
    public Optional<Code> boundTo(Code indicator) {
        var text = indicator.text();
        for (int dot = text.lastIndexOf('.'); dot > 0; dot = text.lastIndexOf('.', dot - 1)) {
            var set = new Code(text.substring(0, dot));
            if (sets.named(set)) {
                return Optional.of(set);
            }
        }
        return Optional.empty();
    }

    private PublishedVersion read(CriteriaSet set, SetVersion version) {
        return read.computeIfAbsent(version.id(), _ -> PublishedVersion.of(set, version));
    }
}
