package vn.ntm.platform.inbox;

import java.util.UUID;

/** An event as it stands in the publisher's topic. */
public record Told(UUID id, String type, String payload) {}
