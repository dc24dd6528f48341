package vn.ntm.local.command;

import vn.ntm.local.LocalStack;
import vn.ntm.local.Options;
import vn.ntm.local.layout.Part;

/** What a newcomer wants to know as soon as everything runs. */
record Welcome(LocalStack stack, Options options) {

    String text() {
        var data = options.folders().equals(options.project().folders())
                ? ""
                : " --data " + options.folders().root();
        return """

                Ready. Business time: %1$s
                  portal and API   %2$s/   (the API below /api/v1)
                  sign-in          %3$s
                  accounts         admin, and those of examples/ha-tinh-2024/accounts.json; the password is the name
                  a first request  token=$(./ntm token %4$s%5$s)
                                   curl -H "Authorization: Bearer $token" '%2$s/api/v1/obligations?state=OPEN'
                  stop             Ctrl-C, or ./ntm down%5$s
                """.formatted(
                        stack.clock().describe(),
                        stack.gateway(),
                        stack.url(Part.KEYCLOAK),
                        options.withExample() ? "ha-tinh.so-03" : "admin",
                        data);
    }
}
