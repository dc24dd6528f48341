package vn.ntm.local;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import vn.ntm.local.layout.Folders;
import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.Ports;
import vn.ntm.local.layout.Project;
import vn.ntm.local.machine.FreePorts;

/** What to start, where and on which ports. Each method answers changed options; none changes these. */
public record Options(
        Project project,
        Folders folders,
        Ports ports,
        Set<Part> parts,
        boolean withExample,
        Optional<Instant> now,
        Map<Part, Map<String, String>> environment,
        Consumer<String> progress) {

    public Options {
        parts = Set.copyOf(parts);
        environment = Map.copyOf(environment);
    }

    /** Everything, empty, in the project's own folder, on the usual ports, in silence. */
    public static Options usual() {
        var project = Project.find();
        return new Options(
                project,
                project.folders(),
                Ports.USUAL,
                EnumSet.allOf(Part.class),
                false,
                Optional.empty(),
                Map.of(),
                _ -> {});
    }

    public Options folder(Path root) {
        return new Options(project, new Folders(root), ports, parts, withExample, now, environment, progress);
    }

    public Options portsFrom(int first) {
        return new Options(project, folders, new Ports(first), parts, withExample, now, environment, progress);
    }

    /** On ports that nobody uses, found now and kept until this Java machine ends. */
    public Options freePorts() {
        return portsFrom(new FreePorts(Ports.STRETCH).claim());
    }

    public Options only(Set<Part> chosen) {
        return new Options(project, folders, ports, chosen, withExample, now, environment, progress);
    }

    /** Loads the example at the first start, and starts in the June that it is about. */
    public Options example() {
        return new Options(project, folders, ports, parts, true, now, environment, progress);
    }

    /** Sets the business clock, ticking, before anything starts. */
    public Options now(Instant start) {
        return new Options(project, folders, ports, parts, withExample, Optional.of(start), environment, progress);
    }

    /** One more environment variable for one part; wins over what the stack itself sets. */
    public Options environment(Part part, String key, String value) {
        var more = new HashMap<>(environment);
        var ofPart = new HashMap<>(environment.getOrDefault(part, Map.of()));
        ofPart.put(key, value);
        more.put(part, Map.copyOf(ofPart));
        return new Options(project, folders, ports, parts, withExample, now, more, progress);
    }

    /** Told one line at a time what happens. */
    public Options telling(Consumer<String> listener) {
        return new Options(project, folders, ports, parts, withExample, now, environment, listener);
    }
}
