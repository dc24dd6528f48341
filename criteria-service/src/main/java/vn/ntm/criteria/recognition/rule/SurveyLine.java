package vn.ntm.criteria.recognition.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import vn.ntm.kernel.Code;

/**
 * How many residents of one commune were asked about one content, and how many are satisfied. The rate is derived.
 *
 * @param content What they were asked about.
 * @param commune where they were asked; the unit itself if it is a commune
 * @param satisfied How many are satisfied; not more than were asked.
 * @param asked How many were asked.
 */
public record SurveyLine(
        @NotBlank @Size(max = 300) String content,
        @NotNull Code commune,
        @Min(0) @Max(1_000_000_000) long satisfied,
        @Min(1) @Max(1_000_000_000) long asked) {}
