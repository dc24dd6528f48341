package vn.ntm.assignment.organisation.timeline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param kind "email", "điện thoại", "địa chỉ" */
public record Contact(
        @NotBlank @Size(max = 60) String kind,
        @NotBlank @Size(max = 300) String value) {}
