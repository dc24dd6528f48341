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

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.timeline.Attributes;
import vn.ntm.assignment.organisation.timeline.Region;
import vn.ntm.kernel.Code;

/** One thing that a decision does to bodies; the field act says which. */
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
@Schema(
        name = "OrganisationAct",
        oneOf = {
            Act.Create.class,
            Act.Rename.class,
            Act.Merge.class,
            Act.Split.class,
            Act.Apportion.class,
            Act.Transfer.class,
            Act.ChangeKind.class,
            Act.Abolish.class
        },
        examples = """
                {"act": "rename", "body": "ha-tinh.x-03", "name": "Phường Nam Hồng Lĩnh"}""")
sealed interface Act {

    /**
     * "Thành lập": a body begins. Whom it takes over from is said by other acts of the same decision.
     *
     * @param code The new body's identity, never used before.
     * @param name The official Vietnamese name.
     * @param nameEn The English name.
     * @param aliases Other spellings it is found under.
     * @param kind A code of GET /organisation-kinds, of a kind that there is on that day.
     * @param parent The body that it stands below; it may be created by the same decision.
     * @param region In which of the seven regions of the decrees until 2025 it lies.
     * @param communeGroup The group of a commune, 1 to 3 (Decision 51/2025/QĐ-TTg).
     * @param externalCodes Codes that others gave it, by who gave them, "nso" for the statistics office.
     */
    @Schema(name = "CreateBody", examples = """
                    {"act": "create", "code": "ha-tinh.x-700", "name": "UBND xã Thạch Xuân", "kind": "commune",
                    "parent": "ha-tinh"}""")
    record Create(
            @NotNull Code code,
            @NotBlank @Size(max = 300) String name,
            @Size(max = 300) @Nullable String nameEn,
            @Size(max = 50) List<@NotBlank @Size(max = 300) String> aliases,
            @NotNull Code kind,
            @Nullable Code parent,
            @Nullable Region region,
            @Min(1) @Max(3) @Nullable Integer communeGroup,

            @JsonSetter(contentNulls = Nulls.FAIL) @Size(max = 20)
            Map<String, @NotBlank @Size(max = 60) String> externalCodes)
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

    /**
     * "Đổi tên": a body goes on under another name; the former one stays an alias.
     *
     * @param body Which body.
     * @param name The new official name.
     * @param nameEn The new English name; left out, the former one stays.
     */
    @Schema(name = "RenameBody", examples = """
                    {"act": "rename", "body": "ha-tinh.x-03", "name": "Phường Nam Hồng Lĩnh"}""")
    record Rename(
            @NotNull Code body,
            @NotBlank @Size(max = 300) String name,
            @Size(max = 300) @Nullable String nameEn) implements Act {}

    /**
     * "Nhập": bodies end and become part of another; what stands below them goes along, unless the same decision sends it
     * elsewhere.
     *
     * @param bodies Those that end.
     * @param into The body that they become part of, known or created by the same decision.
     */
    @Schema(name = "MergeBodies", examples = """
                    {"act": "merge", "bodies": ["ha-tinh.x-01", "ha-tinh.x-02"], "into": "ha-tinh.x-700"}""")
    record Merge(
            @NotNull @Size(min = 1, max = 500) List<@NotNull Code> bodies,
            @NotNull Code into) implements Act {}

    /**
     * "Chia": a body ends, unless it is one of its own parts.
     *
     * @param body The body that is divided.
     * @param parts Who takes a part of it. Of its parts all shares are said, or none while nobody knows them.
     */
    @Schema(name = "SplitBody", examples = """
                    {"act": "split", "body": "ha-tinh.x-05", "parts": [{"into": "ha-tinh.x-701", "share": 0.6}, {"into":
                    "ha-tinh.x-702", "share": 0.4}]}""")
    record Split(
            @NotNull Code body,
            @NotNull @Size(min = 2, max = 100) List<@NotNull @Valid Part> parts) implements Act {}

    /**
     * One part of a body that is divided.
     *
     * @param into Who takes it.
     * @param share How large it is, of the people of the body that is divided: above 0 and below 1, and all parts together
     *     1; left out while nobody knows it.
     */
    @Schema(name = "PartOfBody")
    record Part(
            @NotNull Code into,

            @Schema(minimum = "0", exclusiveMinimum = true, maximum = "1", exclusiveMaximum = true) @Nullable
            BigDecimal share) {}

    /**
     * "Xác định tỷ lệ": how large the parts are of a body that was divided without shares. Said again, what was said last
     * counts.
     *
     * @param body The body that was divided.
     * @param dividedOn The day on which it was divided.
     * @param parts The same parts as then, each with its share.
     */
    @Schema(name = "ApportionBody", examples = """
                    {"act": "apportion", "body": "ha-tinh.x-05", "dividedOn": "2025-07-01", "parts": [
                      {"into": "ha-tinh.x-701", "share": 0.6}, {"into": "ha-tinh.x-702", "share": 0.4}]}""")
    record Apportion(
            @NotNull Code body,
            @NotNull LocalDate dividedOn,
            @NotNull @Size(min = 2, max = 100) List<@NotNull @Valid Part> parts)
            implements Act {}

    /**
     * "Chuyển": bodies stand below another one from now on.
     *
     * @param bodies Those that move, with all that stands below them.
     * @param parent Below which body they stand then.
     */
    @Schema(name = "TransferBodies", examples = """
                    {"act": "transfer", "bodies": ["ha-tinh.x-06"], "parent": "ha-tinh"}""")
    record Transfer(
            @NotNull @Size(min = 1, max = 20_000) List<@NotNull Code> bodies,
            @NotNull Code parent) implements Act {}

    /**
     * "Xã thành phường": a body goes on as one of another kind.
     *
     * @param body Which body.
     * @param kind Its new kind, a code of GET /organisation-kinds.
     * @param name Its new name; left out, the name stays.
     */
    @Schema(name = "ChangeKindOfBody", examples = """
                    {"act": "changeKind", "body": "ha-tinh.x-03", "kind": "ward", "name": "UBND phường Sông Trí"}""")
    record ChangeKind(
            @NotNull Code body,
            @NotNull Code kind,
            @Size(max = 300) @Nullable String name) implements Act {}

    /**
     * "Giải thể, kết thúc hoạt động": bodies end without successor.
     *
     * @param bodies Those that end.
     */
    @Schema(name = "AbolishBodies", examples = """
                    {"act": "abolish", "bodies": ["ha-tinh.h-01"]}""")
    record Abolish(@NotNull @Size(min = 1, max = 5_000) List<@NotNull Code> bodies) implements Act {}
}
