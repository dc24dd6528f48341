package vn.ntm.platform.identity;

import java.util.UUID;

import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Internal ids: UUID version 7 (RFC 9562), so that rows made together stand together in an index. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
