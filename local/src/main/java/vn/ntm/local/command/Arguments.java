package vn.ntm.local.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.ntm.local.layout.Folders;
import vn.ntm.local.layout.Project;
import vn.ntm.local.layout.StackFailure;

/** A command line: words, flags, and options that are followed by a value. */
record Arguments(List<String> words, Set<String> flags, Map<String, String> values) {

    private static final Set<String> FLAGS = Set.of("--all", "--empty", "--even-so", "--measure", "--stopped");
    private static final Set<String> VALUED =
            Set.of("--data", "--kafka", "--now", "--only", "--ports-from", "--settings", "--why");

    static Arguments of(String... line) {
        var words = new ArrayList<String>();
        var flags = new ArrayList<String>();
        var values = new HashMap<String, String>();
        for (var i = 0; i < line.length; i++) {
            if (FLAGS.contains(line[i])) {
                flags.add(line[i]);
            } else if (VALUED.contains(line[i])) {
                if (i + 1 == line.length) {
                    throw new StackFailure(line[i] + " wants a value (./ntm help)");
                }
                values.put(line[i], line[++i]);
            } else if (line[i].startsWith("--")) {
                throw new StackFailure("There is no option %s (./ntm help)".formatted(line[i]));
            } else {
                words.add(line[i]);
            }
        }
        return new Arguments(List.copyOf(words), Set.copyOf(flags), Map.copyOf(values));
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }

    Optional<String> word(int position) {
        return position < words.size() ? Optional.of(words.get(position)) : Optional.empty();
    }

    String requiredWord(int position, String meaning) {
        return word(position).orElseThrow(() -> new StackFailure("Which %s? (./ntm help)".formatted(meaning)));
    }

    Folders folders() {
        return value("--data").map(Path::of).map(Folders::new).orElseGet(() -> Project.find()
                .folders());
    }
}
