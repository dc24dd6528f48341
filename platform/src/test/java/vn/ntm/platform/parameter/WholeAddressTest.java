package vn.ntm.platform.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.problem.Violation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeAddressTest {

    private static final String NEEDED = "period=2024-M06&year=2024&name=a&";
    private static final UUID ID = UUID.randomUUID();

    @ParameterizedTest(name = "?{0}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            organisation=ha-tinh.so-03     | none
            organisation=                  | none
            organisation=SO 01             | organisation not-a-code SO 01: It must be a code like ha-tinh.so-03: lower-case letters without marks, digits, dots, hyphens.
            organisation=a&organisation=b  | organisation given-twice a, b: It may be given only once.
            types=a&types=b                | none
            at=2024-02-30                  | at not-a-day 2024-02-30: It must be a day like 2024-06-24, of the years 1900 to 2199.
            from=yesterday                 | from not-a-time yesterday: It must be an instant like 2024-06-24T16:30:00+07:00, of the years 1900 to 2199.
            state=open                     | none
            state=in-review                | none
            state=OPNE                     | state not-a-word OPNE: It must be one of: OPEN, IN_REVIEW, CLOSED. Did you mean "OPEN"?
            dryRun=TRUE                    | none
            dryRun=yes                     | dryRun not-a-boolean yes: It must be true or false.
            dryRun=                        | dryRun not-a-boolean : It must be true or false.
            limit=0                        | limit Min 0: It must be at least 1.
            limit=501                      | limit Max 501: It must be at most 500.
            limit=many                     | limit not-a-number many: It must be a whole number.
            limit=99999999999              | limit not-a-number 99999999999: It must be a whole number.
            version=x                      | version not-a-number x: It must be a whole number.
            mode=all                       | 'mode Pattern all: It must be of the form atomic|partial.'
            dry_run=true                   | dry_run unknown-parameter true: This operation has no parameter "dry_run". Did you mean "dryRun"?
            page=2                         | page unknown-parameter 2: This operation has no parameter "page". The parameters are: period, year, name, organisation, types, at, from, state, dryRun, version, mode, limit, cursor, old-name.
            """)
    void of_an_address_each_parameter_is_judged(String query, @Nullable String fault) {
        assertThat(told("every", NEEDED + query)).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_what_is_missing_by_its_name() {
        assertThat(told("every", "year=1800&limit=x&ogranisation=a"))
                .containsExactly(
                        "period NotNull null: It must be given. It must be a period like 2024-M06, 2024-Q2, 2024-S1, 2024-A1 or AH-bao-so-3.",
                        "year Min 1800: It must be at least 1945.",
                        "name NotBlank null: It must not be blank.",
                        "limit not-a-number x: It must be a whole number.",
                        "ogranisation unknown-parameter a: This operation has no parameter \"ogranisation\". Did you mean \"organisation\"?");
    }

    @Test
    void the_path_is_read_too() {
        var known = KnownParameters.of(method("every"));

        assertThat(WholeAddress.faults(known, Map.of("id", List.of("1-1")), query(NEEDED)))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("id", "not-a-uuid"));
    }

    @Test
    void an_operation_without_parameters_takes_none() {
        assertThat(told("none", "dryRun=true"))
                .containsExactly(
                        "dryRun unknown-parameter true: This operation takes no parameters, so there is no \"dryRun\".");
        assertThat(told("none", "")).isEmpty();
    }

    @Test
    void who_sends_what_nobody_knows_hears_so_before_anything_else() {
        var known = KnownParameters.of(method("every"));

        assertThat(new MalformedAddress(WholeAddress.faults(known, Map.of("id", List.of(ID.toString())), query("x=1")))
                        .problem()
                        .code())
                .isEqualTo("unknown-parameter");
        assertThat(new MalformedAddress(WholeAddress.faults(known, Map.of("id", List.of(ID.toString())), query("")))
                        .problem()
                        .code())
                .isEqualTo("malformed-parameter");
    }

    private static List<String> told(String method, String query) {
        var path = Map.of("id", List.of(ID.toString()));
        return WholeAddress.faults(KnownParameters.of(method(method)), path, query(query)).stream()
                .map(fault -> "%s %s %s: %s"
                        .formatted(
                                fault.pointer(),
                                fault.code(),
                                fault.value(),
                                fault.message().en()))
                .toList();
    }

    private static java.lang.reflect.Method method(String name) {
        return Arrays.stream(Desk.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, List<String>> query(String text) {
        var query = new LinkedHashMap<String, List<String>>();
        Arrays.stream(text.split("&", -1)).filter(pair -> !pair.isEmpty()).forEach(pair -> {
            var parts = pair.split("=", 2);
            query.computeIfAbsent(parts[0], _ -> new ArrayList<>())
                    .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        });
        return query;
    }

    @SuppressWarnings("unused") // what a resource declares is read, never called
    private static final class Desk {

        @GET
        void every(
                @RestPath UUID id,
                @RestQuery @NotNull Period period,
                @RestQuery @NotNull @Min(1945) @Max(2200) Integer year,
                @RestQuery @NotBlank @Size(max = 200) String name,
                @RestQuery @Nullable Code organisation,
                @RestQuery List<String> types,
                @RestQuery @Nullable LocalDate at,
                @RestQuery @Nullable OffsetDateTime from,
                @RestQuery @Nullable State state,
                @RestQuery boolean dryRun,
                @RestQuery Optional<Integer> version,
                @RestQuery @DefaultValue("atomic") @Pattern(regexp = "atomic|partial") String mode,
                @BeanParam PageRequest page,
                @QueryParam("old-name") @Nullable String other,
                String body) {}

        @GET
        void none() {}
    }

    private enum State {
        OPEN,
        IN_REVIEW,
        CLOSED
    }
}
