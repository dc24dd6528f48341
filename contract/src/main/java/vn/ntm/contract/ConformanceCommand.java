package vn.ntm.contract;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** {@code ./ntm conformance --base <address>}, with the token in NTM_TOKEN. */
final class ConformanceCommand {

    private static final int OTHERWISE = 1;
    private static final int NOT_ASKED = 2;

    private ConformanceCommand() {}

    static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.getenv("NTM_TOKEN")));
    }

    private static int run(List<String> arguments, @Nullable String token) {
        if (arguments.size() != 2 || !arguments.getFirst().equals("--base")) {
            System.err.println("ntm: conformance wants --base <address>, such as http://localhost:8080 (./ntm help)");
            return NOT_ASKED;
        }
        if (token == null || token.isBlank()) {
            System.out.println("NTM_TOKEN is not set, so only what needs no token is asked:"
                    + " NTM_TOKEN=$(./ntm token <account>) ./ntm conformance ...");
        }
        try {
            var base = URI.create(arguments.getLast().replaceFirst("/+$", ""));
            var result = Conformance.of(base, token == null || token.isBlank() ? null : token, System.out::println);
            System.out.println(
                    result.contradictions().isEmpty()
                            ? "%d answers, all as documented.".formatted(result.checks())
                            : "%d answers, %d otherwise than documented (see OTHERWISE above): the document or the installation is of another version, or it is a fault to report."
                                    .formatted(
                                            result.checks(),
                                            result.contradictions().size()));
            return result.contradictions().isEmpty() ? 0 : OTHERWISE;
        } catch (IllegalArgumentException | IllegalStateException e) {
            System.err.println("ntm: " + e.getMessage());
            return NOT_ASKED;
        }
    }
}
