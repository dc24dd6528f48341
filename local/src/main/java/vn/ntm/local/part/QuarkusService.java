package vn.ntm.local.part;

import java.util.List;

import vn.ntm.local.http.Http;
import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.Place;

/** One of our own services, or the gateway before them. */
record QuarkusService(Place place, Part part) implements Recipe {

    @Override
    public Launch launch() {
        var jar = place.project().runnable(part).toString();
        var flags = List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Dvertx.disableURIValidation=true",
                "-Dio.netty.bootstrap.extensions=serviceload",
                "-jar",
                jar);
        return new Launch(new JavaCommand(256).of(flags), new ServiceEnvironment(place, part).variables());
    }

    @Override
    public boolean answers() {
        return Http.answers(place.ports().managementUrl(part).resolve("/q/health/ready"));
    }
}
