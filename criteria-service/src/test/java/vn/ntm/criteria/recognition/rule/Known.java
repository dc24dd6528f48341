package vn.ntm.criteria.recognition.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** Facts as a test states them: communes x-1 to x-n below the unit, of which the first so many hold the tier. */
record Known(
        List<Code> below,
        Set<Code> holders,
        @Nullable Verdict computed,
        List<SurveyLine> survey,
        List<Declaration> declarations)
        implements Facts {

    static final Code UNIT = new Code("huyen-a");

    static Known nothing() {
        return new Known(List.of(), Set.of(), null, List.of(), List.of());
    }

    static Known communes(int all, int holding) {
        var below = IntStream.rangeClosed(1, all).mapToObj(Known::commune).toList();
        return new Known(below, Set.copyOf(below.subList(0, holding)), null, List.of(), List.of());
    }

    static Known holder() {
        return new Known(List.of(), Set.of(UNIT), null, List.of(), List.of());
    }

    static Known evaluated(Verdict verdict) {
        return new Known(List.of(), Set.of(), verdict, List.of(), List.of());
    }

    static Known declaring(Declaration said) {
        return new Known(List.of(), Set.of(), null, List.of(), List.of(said));
    }

    Known asked(String content, Code commune, long satisfied, long of) {
        var lines = new ArrayList<>(survey);
        lines.add(new SurveyLine(content, commune, satisfied, of));
        return new Known(below, holders, computed, lines, declarations);
    }

    static Code commune(int number) {
        return new Code("x-" + number);
    }

    @Override
    public Code unit() {
        return UNIT;
    }

    @Override
    public SequencedSet<Code> unitsBelow(Collection<Code> kinds) {
        return new LinkedHashSet<>(below);
    }

    @Override
    public Set<Code> holding(Collection<Code> units, Collection<Code> tiers) {
        return new LinkedHashSet<>(units.stream().filter(holders::contains).toList());
    }

    @Override
    public Optional<Verdict> verdict() {
        return Optional.ofNullable(computed);
    }

    @Override
    public Optional<Declaration> declared(Code code) {
        return declarations.stream().filter(said -> said.code().equals(code)).findFirst();
    }
}
