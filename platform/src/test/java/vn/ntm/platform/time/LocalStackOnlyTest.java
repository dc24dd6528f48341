package vn.ntm.platform.time;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LocalStackOnlyTest {

    @ParameterizedTest(name = "service on {0}, database on {1}")
    @CsvSource(textBlock = """
            0.0.0.0,   jdbc:postgresql://127.0.0.1:8095/reporting,       http://127.0.0.1:8090/realms/ntm
            127.0.0.1, jdbc:postgresql://10.0.0.5:5432/reporting,        http://127.0.0.1:8090/realms/ntm
            127.0.0.1, jdbc:postgresql://127.0.0.1:5432/reporting,       https://10.0.0.6/realms/ntm
            """)
    void nobody_moves_the_clock_of_a_service_that_others_reach(String host, String database, String identity) {
        var stack = new LocalStackOnly(host, Optional.of(database), Optional.of(identity));

        assertThatThrownBy(stack::orRefuseToStart).hasMessageContaining("not the local stack");
    }

    @ParameterizedTest(name = "service on {0}, database on {1}, identity provider on {2}")
    @CsvSource(textBlock = """
            0.0.0.0,   jdbc:postgresql://127.0.0.1:8095/reporting,       http://127.0.0.1:8090/realms/ntm
            0.0.0.0,   jdbc:postgresql://10.0.0.5:5432/reporting,        https://localhost:8090/realms/ntm
            127.0.0.1, jdbc:postgresql://10.0.0.5:5432/reporting,        http://localhost:8090/realms/ntm
            0.0.0.0,   jdbc:postgresql://10.0.0.5:5432/reporting,        http://10.0.0.6/realms/ntm
            0.0.0.0,   jdbc:postgresql://10.0.0.5:5432/reporting,
            """)
    void the_demo_accounts_enter_no_service_that_others_reach(String host, String database, String identity) {
        var stack = new LocalStackOnly(host, Optional.of(database), Optional.ofNullable(identity));

        assertThatThrownBy(stack::identityOrRefuseToStart).hasMessageContaining("demo accounts are not let in");
    }

    @Test
    void a_service_in_production_and_one_in_the_local_stack_start() {
        var production = new LocalStackOnly(
                "0.0.0.0",
                Optional.of("jdbc:postgresql://10.0.0.5:5432/reporting"),
                Optional.of("https://10.0.0.6/realms/ntm"));
        var local = new LocalStackOnly(
                "127.0.0.1",
                Optional.of("jdbc:postgresql://127.0.0.1:8095/reporting"),
                Optional.of("http://localhost:8090/realms/ntm"));

        assertThatCode(production::identityOrRefuseToStart).doesNotThrowAnyException();
        assertThatCode(local::identityOrRefuseToStart).doesNotThrowAnyException();
        assertThatCode(local::orRefuseToStart).doesNotThrowAnyException();
    }
}
