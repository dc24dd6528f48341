package vn.ntm.local.command;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import vn.ntm.local.http.Answer;
import vn.ntm.local.http.Http;
import vn.ntm.local.identity.Tokens;
import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.StackFailure;
import vn.ntm.local.state.StateFile;

/** Has a service of the stack that runs make its copies of others' facts anew, all or one of them. */
record RebuildCommand(Arguments arguments) {

    private static final String LINE = "%-12s %-22s %9s %9s %9s %9s %12s %6s%n";

    void run() {
        var part = Part.named(arguments.requiredWord(0, "service"));
        var ports = new StateFile(arguments.folders()).running().ports();
        // At the service itself: through the gateway a caller waits a minute at most.
        var copies = URI.create(ports.url(part) + "/api/v1/" + part.database() + "-copies");
        var signedIn = Map.of("Authorization", "Bearer " + new Tokens(ports).of("admin"));
        var names = arguments
                .word(1)
                .map(List::of)
                .orElseGet(() -> names(checked(Http.get(copies, signedIn)).json()));
        System.out.printf(LINE, "copy", "table", "before", "after", "missing", "altered", "superfluous", "kept");
        for (var name : names) {
            tell(checked(Http.sendJson("POST", URI.create(copies + "/" + name + "/rebuild"), signedIn, ""))
                    .json());
        }
    }

    private static void tell(JsonNode rebuilt) {
        for (var table : rebuilt.path("tables")) {
            System.out.printf(
                    LINE,
                    rebuilt.path("copy").asText(),
                    table.path("table").asText(),
                    table.path("before"),
                    table.path("after"),
                    table.path("missing"),
                    table.path("altered"),
                    table.path("superfluous"),
                    table.path("kept"));
        }
        System.out.println("from " + rebuilt.path("events") + " events");
    }

    private static List<String> names(JsonNode copies) {
        return StreamSupport.stream(copies.spliterator(), false)
                .map(copy -> copy.path("name").asText())
                .toList();
    }

    private static Answer checked(Answer answer) {
        if (!answer.good()) {
            throw new StackFailure("Refused: %d %s"
                    .formatted(answer.status(), answer.json().path("detail").asText(answer.body())));
        }
        return answer;
    }
}
