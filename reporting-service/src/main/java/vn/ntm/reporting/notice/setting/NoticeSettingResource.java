package vn.ntm.reporting.notice.setting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.revision.IfMatch;

@Path("/notice-settings/{organisation}")
@Tag(name = "Notices")
@RunOnVirtualThread
@RolesAllowed({"reporter", "reviewer", "assigner", "admin", "integration"})
class NoticeSettingResource {

    private final SetNoticeSetting setNoticeSetting;

    NoticeSettingResource(SetNoticeSetting setNoticeSetting) {
        this.setNoticeSetting = setNoticeSetting;
    }

    @GET
    @Operation(operationId = "readNoticeSetting", summary = "Read how a body gets mail")
    public RestResponse<SettingView> get(@RestPath Code organisation) {
        return setNoticeSetting.get(organisation).answer();
    }

    @PUT
    @Operation(operationId = "setNoticeSetting", summary = "Say how a body gets mail", description = """
                    Addresses, a digest each day or every notice at once, language, quiet hours. Setting it as it is already \
                    changes nothing, and what GET gives is taken too.""")
    public RestResponse<SettingView> set(
            @RestPath Code organisation,
            @NotNull @Valid SettingDraft setting,
            @RestHeader("If-Match") @Nullable IfMatch ifMatch) {
        return setNoticeSetting.set(organisation, setting, ifMatch).answer();
    }
}
