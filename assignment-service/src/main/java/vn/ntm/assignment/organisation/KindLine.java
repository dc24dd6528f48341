package vn.ntm.assignment.organisation;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * A kind of organisation, "sở", "UBND cấp huyện". Kinds are data with dates, because tiers come and go.
 *
 * @param code Its identity.
 * @param name The Vietnamese name.
 * @param nameEn The English name; null while nobody gave one.
 * @param tier The level it stands on, "province", "district"; null for a kind of no level.
 * @param validFrom The first day on which a body may be of this kind; null for ever since.
 * @param validTo The last day on which a body may be of this kind, 2025-06-30 for the districts; null while it goes on.
 */
@Schema(name = "OrganisationKind")
record KindLine(
        Code code,
        String name,
        @Nullable String nameEn,
        @Nullable String tier,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
