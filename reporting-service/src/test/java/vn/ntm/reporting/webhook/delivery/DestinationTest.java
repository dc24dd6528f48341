package vn.ntm.reporting.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DestinationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "198.18.0.1",
                "192.0.0.8",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::"
            })
    void the_inside_of_a_network_is_not_reached(String address) throws UnknownHostException {
        assertThat(Destination.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"113.160.1.1", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2001:ee0::1"})
    void public_addresses_are(String address) throws UnknownHostException {
        assertThat(Destination.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://8.8.8.8/hook", "https://127.0.0.1/hook", "https://localhost/hook", "https://[::1]/hook",
                "https://2130706433/hook", "https://user@8.8.8.8/hook", "https://8.8.8.8/hook#x", "file:///etc/passwd",
                "https:hook", "hook", "https://no-such-host.invalid/hook"
            })
    void in_production_these_are_refused(String url) {
        assertThat(new Destination(false).objection(URI.create(url))).isPresent();
    }

    @Test
    void a_public_address_by_https_is_taken_and_at_home_ones_own_machine_too() {
        assertThat(new Destination(false).objection(URI.create("https://8.8.8.8/hook")))
                .isEmpty();
        assertThat(new Destination(true).objection(URI.create("http://localhost:9/hook")))
                .isEmpty();
    }
}
