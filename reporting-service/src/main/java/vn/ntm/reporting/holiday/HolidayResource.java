package vn.ntm.reporting.holiday;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.ntm.platform.dryrun.DryRun;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.reporting.holiday.HolidayViews.YearView;

@Path("/holidays/{year}")
@Tag(name = "Holidays")
@RunOnVirtualThread
class HolidayResource {

    private final HolidayViews views;
    private final SetHolidays setHolidays;

    HolidayResource(HolidayViews views, SetHolidays setHolidays) {
        this.views = views;
        this.setHolidays = setHolidays;
    }

    @GET
    @RolesAllowed({"reporter", "reviewer", "assigner", "viewer", "integration", "admin"})
    @Operation(
            operationId = "readHolidays",
            summary = "Read the holidays and swapped days of a year",
            description = """
                    Empty at ETag "0" while nobody has announced it.""")
    public RestResponse<YearView> read(@RestPath @Min(2000) @Max(2100) int year) {
        return views.year(year).answer();
    }

    @PUT
    @RolesAllowed("admin")
    @DryRun
    @Operation(operationId = "setHolidays", summary = "Say a year anew, the whole of it", description = """
                    No deadline that was announced becomes earlier. Saying what is said already changes nothing, and what GET \
                    gives is taken too.""")
    public RestResponse<YearView> set(
            @RestPath @Min(2000) @Max(2100) int year,
            @RestQuery boolean dryRun,
            @RestHeader("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid Announcement announcement) {
        setHolidays.set(year, announcement, ifMatch);
        return views.year(year).answer();
    }
}
