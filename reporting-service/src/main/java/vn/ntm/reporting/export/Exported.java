package vn.ntm.reporting.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalLong;

/**
 * A version as a file.
 *
 * @param size in bytes; empty where the file is made while it is sent
 */
record Exported(String fileName, String mediaType, OptionalLong size, Writing writing) {

    static Exported whole(String fileName, String mediaType, byte[] content) {
        return new Exported(fileName, mediaType, OptionalLong.of(content.length), to -> to.write(content));
    }

    interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
