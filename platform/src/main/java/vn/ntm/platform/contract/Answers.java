package vn.ntm.platform.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;

import vn.ntm.platform.idempotency.Idempotent;

/** Every status that an operation answers with: its successes with their headers, its refusals with their codes. */
final class Answers {

    private static final Map<String, Header> HEADERS = Map.of(
            "ETag", header("The revision: send it as If-Match of the next change.", Schemas.text("\"3\"")),
            "Location", header("Where what was made can be read.", Schemas.text("/api/v1/directives/ha-tinh.vb-01")),
            "Idempotency-Replayed",
                    header(
                            "true if this is the answer of an earlier request with the same Idempotency-Key.",
                            OASFactory.createSchema().addType(Schema.SchemaType.BOOLEAN)),
            "RateLimit",
                    header(
                            "What is left of the limit (IETF draft ratelimit-headers).",
                            Schemas.text("\"read\";r=98;t=3")),
            "RateLimit-Policy", header("The limit.", Schemas.text("\"read\";q=100;w=10")),
            "Retry-After", header("Seconds to wait before trying again.", Schemas.text("5")),
            "Content-Language", header("The language of the words.", Schemas.text("vi")),
            "Content-Disposition",
                    header("The name to keep the file under.", Schemas.text("attachment; filename=\"2024-M06.pdf\"")));

    private final ContractFile said;

    Answers(ContractFile said) {
        this.said = said;
    }

    void complete(OpenAPI document, List<ResourceOperation> operations) {
        if (operations.isEmpty()) {
            return;
        }
        ProblemSchema.addTo(document);
        // In one order, whatever this run's order of the map is: the document is compared with the committed one.
        new TreeMap<>(HEADERS).forEach(document.getComponents()::addHeader);
        var shared = new TreeMap<String, APIResponse>();
        for (var operation : operations) {
            var told = Optional.ofNullable(said.operations().get(operation.id()));
            successes(operation, told);
            var answers = operation.operation().getResponses();
            var general = GeneralRefusals.of(operation);
            var own = told.map(ContractFile.Told::refusals).orElse(Map.of());
            general.forEach((status, answer) -> {
                if (!own.containsKey(status)) {
                    shared.computeIfAbsent(answer.name(), _ -> refusal(status, answer.codes()));
                    answers.addAPIResponse(
                            status.toString(),
                            OASFactory.createAPIResponse().ref("#/components/responses/" + answer.name()));
                }
            });
            own.forEach((status, codes) -> {
                var all = new LinkedHashSet<String>();
                Optional.ofNullable(general.get(status)).ifPresent(answer -> all.addAll(answer.codes()));
                all.addAll(codes);
                answers.addAPIResponse(status.toString(), refusal(status, all));
            });
            // The success first: some generated programs accept what is named first, and nothing else.
            answers.setAPIResponses(new LinkedHashMap<>(new TreeMap<>(answers.getAPIResponses())));
        }
        shared.forEach(document.getComponents()::addResponse);
    }

    private static void successes(ResourceOperation operation, Optional<ContractFile.Told> told) {
        var answers = operation.operation().getResponses();
        var usual = answers.getAPIResponses().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("2"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(operation.id() + " has no success"));
        var stated = operation
                .annotation(ResponseStatus.class)
                .map(status -> List.of(status.value().asInt()))
                .or(() -> told.map(ContractFile.Told::status).filter(list -> !list.isEmpty()))
                .orElseGet(() -> List.of(Integer.valueOf(usual.getKey())));
        var headers = new ArrayList<>(List.of("RateLimit", "RateLimit-Policy"));
        told.ifPresent(words -> headers.addAll(words.headers()));
        if (operation.annotation(Idempotent.class).isPresent()) {
            headers.add("Idempotency-Replayed");
        }
        Stream.of("200", "201", "202", "204", "401", "403").forEach(answers::removeAPIResponse);
        for (int status : stated) {
            var answer = OASFactory.createAPIResponse()
                    .description(phrase(status))
                    .content(status == 204 ? null : usual.getValue().getContent());
            headers.forEach(
                    name -> answer.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name)));
            answers.addAPIResponse(Integer.toString(status), answer);
        }
    }

    private static String phrase(int status) {
        return switch (status) {
            case 200 -> "Done, or found.";
            case 201 -> "Made just now.";
            case 202 -> "Taken; it will be done.";
            case 204 -> "Done; there is nothing to say.";
            case 207 -> "Done in part: each item says how it went.";
            default -> throw new IllegalArgumentException("What does " + status + " mean?");
        };
    }

    private static APIResponse refusal(int status, Collection<String> codes) {
        var answer = OASFactory.createAPIResponse()
                .description("Refused: " + String.join(", ", codes) + ".")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(Schemas.reference(ProblemSchema.NAME))));
        answer.addHeader("Content-Language", OASFactory.createHeader().ref("#/components/headers/Content-Language"));
        if (status == 429 || status == 503) {
            answer.addHeader("Retry-After", OASFactory.createHeader().ref("#/components/headers/Retry-After"));
        }
        answer.addExtension("x-codes", List.copyOf(codes));
        return answer;
    }

    private static Header header(String description, Schema schema) {
        return OASFactory.createHeader().description(description).schema(schema);
    }
}
