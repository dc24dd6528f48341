package vn.ntm.platform.copy;

import java.util.List;

/**
 * A copy that can be rebuilt.
 *
 * @param topic on which its owner tells it
 */
public record CopyView(String name, String topic, List<String> tables) {}
