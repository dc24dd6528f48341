package vn.ntm.criteria.recognition.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.ntm.kernel.Code;

/** The rules of recognition as they are shipped: {@code recognition/rules.json}. One that cannot be read stops the start. */
@Startup
@ApplicationScoped
public class Rulebook {

    private static final String SHIPPED = "recognition/rules.json";

    private final Rules rules;

    Rulebook(ObjectMapper json) {
        this.rules = read(json);
    }

    /**
     * What recognition asks for.
     *
     * @param procedures The ways that dossiers go.
     * @param terms What each tier asks of each kind of unit.
     */
    @Schema(name = "RecognitionRules")
    public record Rules(List<Procedure> procedures, List<Terms> terms) {}

    public Rules all() {
        return rules;
    }

    /** Those of the day, by what the set is for. */
    public Optional<Terms> terms(Code kind, Code tier, LocalDate day) {
        return rules.terms().stream()
                .filter(terms -> terms.applyTo(kind, tier, day))
                .findFirst();
    }

    /** All of them, whatever the tier and the day. */
    public List<Terms> of(Code kind) {
        return rules.terms().stream()
                .filter(terms -> terms.kinds().contains(kind))
                .toList();
    }

    public Optional<Procedure> procedure(Code kind, LocalDate day) {
        return rules.procedures().stream()
                .filter(procedure -> procedure.appliesTo(kind, day))
                .findFirst();
    }

    private static Rules read(ObjectMapper json) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + SHIPPED);
            }
            return json.readValue(in, Rules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(SHIPPED, e);
        }
    }
}
