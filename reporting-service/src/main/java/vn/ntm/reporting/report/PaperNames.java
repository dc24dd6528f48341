package vn.ntm.reporting.report;

import java.util.List;

import vn.ntm.kernel.paper.Body;

/**
 * How bodies are called on the paper of a version: as on the day it was sent, whatever they are called since.
 *
 * @param upwards the reporter and those above it, from below; not empty
 * @param recipients "Kính gửi"
 */
public record PaperNames(List<Body> upwards, List<String> recipients) {}
