package vn.ntm.assignment.reorganisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.timeline.Attributes;
import vn.ntm.assignment.organisation.timeline.Region;
import vn.ntm.kernel.Code;

/** One thing that a decision does to bodies. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Act.Create.class, name = "create"),
    @JsonSubTypes.Type(value = Act.Rename.class, name = "rename"),
    @JsonSubTypes.Type(value = Act.Merge.class, name = "merge"),
    @JsonSubTypes.Type(value = Act.Split.class, name = "split"),
    @JsonSubTypes.Type(value = Act.Apportion.class, name = "apportion"),
    @JsonSubTypes.Type(value = Act.Transfer.class, name = "transfer"),
    @JsonSubTypes.Type(value = Act.ChangeKind.class, name = "changeKind"),
    @JsonSubTypes.Type(value = Act.Abolish.class, name = "abolish")
})
sealed interface Act {

    /** "Thành lập". */
    record Create(
            @NotNull Code code,
            @NotBlank @Size(max = 300) String name,
            @Size(max = 300) @Nullable String nameEn,
            @Size(max = 50) List<@NotBlank @Size(max = 300) String> aliases,
            @NotNull Code kind,
            @Nullable Code parent,
            @Nullable Region region,
            @Min(1) @Max(3) @Nullable Integer communeGroup,
            @Size(max = 20) Map<String, @NotBlank @Size(max = 60) String> externalCodes)
            implements Act {

        public Create {
            aliases = aliases == null ? List.of() : List.copyOf(aliases);
            externalCodes = externalCodes == null ? Map.of() : Map.copyOf(externalCodes);
        }

        Attributes attributes() {
            return new Attributes(
                    name, nameEn, aliases, kind, parent, region, communeGroup, externalCodes, null, List.of());
        }
    }

    /** "Đổi tên"; the former name stays an alias. */
    record Rename(
            @NotNull Code body,
            @NotBlank @Size(max = 300) String name,
            @Size(max = 300) @Nullable String nameEn) implements Act {}

    /** "Nhập": these end; what stands below them goes along, unless the same decision sends it elsewhere. */
    record Merge(
            @NotNull @Size(min = 1, max = 500) List<@NotNull Code> bodies,
            @NotNull Code into) implements Act {}

    /** "Chia": this one ends, unless it is one of its own parts. Of its parts all shares are known or none. */
    record Split(
            @NotNull Code body,
            @NotNull @Size(min = 2, max = 100) List<@NotNull @Valid Part> parts) implements Act {}

    /** @param share of the people of the body that was split; null while nobody knows it */
    record Part(@NotNull Code into, @Nullable BigDecimal share) {}

    /**
     * "Xác định tỷ lệ": how large the parts are of a body that was divided without shares. Said again, what was said last counts.
     *
     * @param dividedOn the day on which it was divided
     */
    record Apportion(
            @NotNull Code body,
            @NotNull LocalDate dividedOn,
            @NotNull @Size(min = 2, max = 100) List<@NotNull @Valid Part> parts)
            implements Act {}

    /** "Chuyển": these stand below another body from now on. */
    record Transfer(
            @NotNull @Size(min = 1, max = 20_000) List<@NotNull Code> bodies,
            @NotNull Code parent) implements Act {}

    /** "Xã thành phường". */
    record ChangeKind(
            @NotNull Code body,
            @NotNull Code kind,
            @Size(max = 300) @Nullable String name) implements Act {}

    /** "Giải thể, kết thúc hoạt động": these end without successor. */
    record Abolish(@NotNull @Size(min = 1, max = 5_000) List<@NotNull Code> bodies) implements Act {}
}
