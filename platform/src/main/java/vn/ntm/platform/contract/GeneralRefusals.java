package vn.ntm.platform.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import vn.ntm.platform.idempotency.Idempotent;

/** What any operation may be refused for, by the services and by the gateway in front of them; by status. */
final class GeneralRefusals {

    /** Names of the shared answers, as generated programs see them. */
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(400, "Malformed"),
            Map.entry(401, "NotSignedIn"),
            Map.entry(403, "NotAllowed"),
            Map.entry(404, "NotFound"),
            Map.entry(406, "NotAcceptable"),
            Map.entry(408, "RequestTooSlow"),
            Map.entry(409, "Conflict"),
            Map.entry(412, "ChangedMeanwhile"),
            Map.entry(413, "TooLarge"),
            Map.entry(414, "AddressTooLong"),
            Map.entry(415, "UnsupportedMediaType"),
            Map.entry(422, "Invalid"),
            Map.entry(428, "RevisionMissing"),
            Map.entry(429, "TooManyRequests"),
            Map.entry(431, "HeadersTooLarge"),
            Map.entry(500, "Fault"),
            Map.entry(502, "ServiceBrokeOff"),
            Map.entry(503, "Unavailable"),
            Map.entry(504, "TooSlow"));

    private static final Map<Integer, List<String>> OF_ALL = Map.of(
            400,
                    List.of(
                            "bad-request",
                            "malformed-parameter",
                            "unknown-parameter",
                            "unreadable-address",
                            "unreadable-header",
                            "zero-byte",
                            "two-lengths"),
            406, List.of("not-acceptable"),
            408, List.of("request-too-slow"),
            414, List.of("address-too-long"),
            429, List.of("too-many-requests"),
            431, List.of("headers-too-large"),
            500, List.of("fault"),
            502, List.of("service-broke-off"),
            503, List.of("busy", "service-away", "sessions-away", "sign-in-away", "storage-away", "took-too-long"),
            504, List.of("service-too-slow"));

    private static final Map<Integer, List<String>> OF_THE_SIGNED_IN =
            Map.of(401, List.of("not-signed-in", "no-session"), 403, List.of("role-missing", "account-unbound"));

    private static final Map<Integer, List<String>> OF_BODIES = Map.of(
            400,
            List.of("unreadable-body", "invalid-body"),
            413,
            List.of("too-large"),
            415,
            List.of("unsupported-media-type"));

    private static final Map<Integer, List<String>> OF_CHANGES = Map.of(
            403,
            List.of("cross-site", "foreign-page"),
            409,
            List.of("conflicts-with-another"),
            412,
            List.of("changed-meanwhile"));

    private static final Map<Integer, List<String>> OF_REVISIONS =
            Map.of(412, List.of("changed-meanwhile"), 428, List.of("if-match-missing", "if-match-names-no-revision"));

    private static final Map<Integer, List<String>> OF_KEYS =
            Map.of(400, List.of("idempotency-key-malformed"), 422, List.of("idempotency-key-reused"));

    private static final Map<Integer, List<String>> OF_PAGES = Map.of(400, List.of("cursor-malformed"));

    /** What an operation is, and what it may be refused for since it is that. */
    private static final List<Part> PARTS = List.of(
            new Part("", _ -> true, OF_ALL),
            new Part("SignedIn", operation -> !Callers.isOpen(operation), OF_THE_SIGNED_IN),
            new Part("Body", operation -> operation.operation().getRequestBody() != null, OF_BODIES),
            new Part("Change", ResourceOperation::changes, OF_CHANGES),
            new Part("Revision", operation -> has(operation, "If-Match"), OF_REVISIONS),
            new Part("Page", operation -> has(operation, "cursor"), OF_PAGES),
            new Part("Key", operation -> operation.annotation(Idempotent.class).isPresent(), OF_KEYS));

    private GeneralRefusals() {}

    static Map<Integer, Answer> of(ResourceOperation operation) {
        var answers = new TreeMap<Integer, Answer>();
        for (var part : PARTS) {
            if (part.concerns().test(operation)) {
                part.codes()
                        .forEach((status, codes) -> answers.compute(
                                status,
                                (_, before) -> before == null
                                        ? new Answer(NAMES.getOrDefault(status, "Status" + status), codes)
                                        : before.and(part.name(), codes)));
            }
        }
        return answers;
    }

    private static boolean has(ResourceOperation operation, String parameter) {
        return Parameters.parameters(operation.operation()).stream()
                .anyMatch(candidate -> parameter.equals(candidate.getName()));
    }

    /**
     * What operations of one kind are answered alike. Some are refused with a status for more than others are, so its name says
     * for what more: {@code Malformed}, {@code MalformedBody}, {@code MalformedBodyPage}.
     */
    record Answer(String name, List<String> codes) {

        private Answer and(String part, List<String> more) {
            var all = Stream.concat(codes.stream(), more.stream()).distinct().toList();
            return all.size() == codes.size() ? this : new Answer(name + part, all);
        }
    }

    private record Part(String name, Predicate<ResourceOperation> concerns, Map<Integer, List<String>> codes) {}
}
