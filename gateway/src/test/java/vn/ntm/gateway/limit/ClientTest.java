package vn.ntm.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClientTest {

    @Test
    void an_address_is_a_client() {
        assertThat(Client.at("10.1.2.3")).isEqualTo(Client.at("10.1.2.3")).isNotEqualTo(Client.at("10.1.2.4"));
    }

    @Test
    void all_addresses_of_one_subscriber_are_one() {
        assertThat(Client.at("2001:db8:1:2::1"))
                .isEqualTo(Client.at("2001:db8:1:2:ffff:1:2:3"))
                .isNotEqualTo(Client.at("2001:db8:1:3::1"));
    }

    @Test
    void an_account_is_no_address() {
        assertThat(Client.account("10.1.2.3")).isNotEqualTo(Client.at("10.1.2.3"));
    }

    @Test
    void what_is_no_address_is_still_a_client() {
        assertThat(Client.at("unknown")).isEqualTo(Client.at("unknown"));
    }
}
