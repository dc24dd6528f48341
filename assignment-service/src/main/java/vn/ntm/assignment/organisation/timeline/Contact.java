package vn.ntm.assignment.organisation.timeline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * One way to reach a body.
 *
 * @param kind What sort of way, in words: "email", "điện thoại", "địa chỉ".
 * @param value The address or number itself.
 */
public record Contact(
        @NotBlank @Size(max = 60) String kind,
        @NotBlank @Size(max = 300) String value) {}
