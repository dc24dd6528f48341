package vn.ntm.platform.copy;

import java.util.List;

/**
 * A copy that can be rebuilt.
 *
 * @param name Its name, as rebuilding it wants it.
 * @param topic On which its owner tells it.
 * @param tables The tables that it fills.
 */
public record CopyView(String name, String topic, List<String> tables) {}
