package vn.ntm.reporting.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;

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
                "192.0.2.1",
                "192.88.99.1",
                "198.51.100.7",
                "203.0.113.9",
                // carrying 127.0.0.1, 10.0.0.1 or 8.8.8.8: compatible, translated, NAT64, Teredo, 6to4, ISATAP
                "::127.0.0.1",
                "::8.8.8.8",
                "::ffff:0:127.0.0.1",
                "::ffff:0:808:808",
                "64:ff9b::7f00:1",
                "64:ff9b::8.8.8.8",
                "64:ff9b:1::a00:1",
                "64:ff9b:1:fffe::7f00:1",
                "2001::7f00:1",
                "2001:0:4136:e378:8000:63bf:3fff:fdd2",
                "2002:7f00:1::",
                "2002:a00:1::1",
                "2001:ee0::5efe:7f00:1",
                "2001:ee0::200:5efe:10.0.0.1",
                // examples, benchmarks, identifiers, and what is not given out
                "2001:db8::1",
                "3fff::1",
                "2001:2::1",
                "2001:20::1",
                "100::1",
                "5f00::1",
                "fec0::1",
                "4000::1"
            })
    void the_inside_of_a_network_is_not_reached(String address) throws UnknownHostException {
        assertThat(Destination.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "113.160.1.1",
                "8.8.8.8",
                "172.32.0.1",
                "100.128.0.1",
                "2001:ee0::1",
                "2400:cb00::1",
                "2606:4700::6810:84e5"
            })
    void public_addresses_are(String address) throws UnknownHostException {
        assertThat(Destination.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://8.8.8.8/hook",
                "https://127.0.0.1/hook",
                "https://localhost/hook",
                "https://[::1]/hook",
                "https://2130706433/hook",
                "https://user@8.8.8.8/hook",
                "https://8.8.8.8/hook#x",
                "file:///etc/passwd",
                "https:hook",
                "hook",
                "https://no-such-host.invalid/hook",
                "https://8.8.8.8:22/hook",
                "https://8.8.8.8:6379/hook"
            })
    void in_production_these_are_refused(String url) {
        assertThat(destination(false).objection(URI.create(url))).isPresent();
    }

    @Test
    void a_public_address_by_https_is_taken_and_at_home_ones_own_machine_too() {
        assertThat(destination(false).objection(URI.create("https://8.8.8.8/hook")))
                .isEmpty();
        assertThat(destination(false).objection(URI.create("https://8.8.8.8:8443/hook")))
                .isEmpty();
        assertThat(destination(true).objection(URI.create("http://localhost:9/hook")))
                .isEmpty();
    }

    @Test
    void one_private_address_among_several_is_enough_to_refuse_a_name() throws UnknownHostException {
        InetAddress[] both = {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")};

        var judged = new Destination(false, Set.of(), _ -> both).judge(URI.create("https://hai.mat.vn/hook"));

        assertThat(judged).isInstanceOf(Destination.Objected.class);
    }

    @Test
    void the_ports_that_are_allowed_are_said() {
        var objection = destination(false).objection(URI.create("https://8.8.8.8:5432/hook"));

        assertThat(objection.orElseThrow().en()).isEqualTo("Port 5432 is not allowed; these are: 443, 8443.");
    }

    private static Destination destination(boolean privateAddresses) {
        return new Destination(
                privateAddresses, privateAddresses ? Set.of() : Set.of(443, 8443), InetAddress::getAllByName);
    }
}
