package vn.ntm.local.command;

import vn.ntm.local.LocalStack;
import vn.ntm.local.Options;
import vn.ntm.local.layout.Part;

/** What a newcomer wants to know as soon as everything runs. */
record Welcome(LocalStack stack, Options options) {

    private static final String OF_THE_EXAMPLE = """
              accounts         the password is the name; all are in examples/ha-tinh-2024/accounts.json
                               ha-tinh.so-01    a department that reports (so are so-02 to so-13 and the districts)
                               ha-tinh.so-03    receives the reports, and so does ha-tinh.vpdp
                               ha-tinh.ubnd-tinh  issues directives
                               ha-tinh.chu-tich  leads the province and reads its results, trung-uong.ttg the country's
                               ha-tinh.quan-tri  connects other systems; ha-tinh.tich-hop is one
                               admin            organisations and accounts
            """;
    private static final String OF_AN_EMPTY_STACK = """
              accounts         admin; the password is the name
            """;

    String text() {
        var example = options.withExample();
        return """

                Ready. Business time: %s
                  API              %s/api/v1   (in a browser, its root leads to the documents)
                  sign-in          %s
                """.formatted(stack.clock().describe(), stack.gateway(), stack.url(Part.KEYCLOAK))
                + (example ? OF_THE_EXAMPLE : OF_AN_EMPTY_STACK)
                + firstRequest(
                        example ? "ha-tinh.so-01" : "admin", example ? "obligations?state=OPEN" : "organisations");
    }

    private String firstRequest(String account, String address) {
        var data = options.folders().equals(options.project().folders())
                ? ""
                : " --data " + options.folders().root();
        return """
                  a first request  token=$(./ntm token %s%s)
                                   curl -H "Authorization: Bearer $token" '%s/api/v1/%s'
                                   how to send a report: README.md, "The first report"
                  stop             Ctrl-C, or ./ntm down%s
                """.formatted(account, data, stack.gateway(), address, data);
    }
}
