package vn.ntm.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;

import io.restassured.specification.RequestSpecification;

/** Whatever is read at an address can be put there as it is, and that changes nothing. */
public final class WrittenBack {

    private WrittenBack() {}

    /** @param caller who may read and write there; asked anew for each request */
    public static void changesNothing(Supplier<RequestSpecification> caller, String address) {
        changesNothing(caller, address, address);
    }

    /** @param written where it is put, if that is another address than it was read from */
    public static void changesNothing(Supplier<RequestSpecification> caller, String read, String written) {
        var before = caller.get().get(read);
        assertThat(before.statusCode()).as(before.asString()).isEqualTo(200);

        var answer = caller.get().body(before.asString()).put(written);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo(before.header("ETag"));
        var after = caller.get().get(read);
        assertThat(after.asString()).isEqualTo(before.asString());
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
    }
}
