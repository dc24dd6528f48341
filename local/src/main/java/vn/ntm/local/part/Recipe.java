package vn.ntm.local.part;

import java.io.IOException;

import vn.ntm.local.layout.Part;

/** How one part is brought up; each step may be repeated. */
public interface Recipe {

    Part part();

    /** What has to be there before it is started: unpacked, formatted, built. */
    default void prepare() throws IOException, InterruptedException {}

    Launch launch() throws IOException;

    boolean answers();

    /** What others expect to find in it: databases, topics, the realm. */
    default void furnish() {}
}
