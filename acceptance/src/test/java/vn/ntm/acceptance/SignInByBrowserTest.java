package vn.ntm.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import vn.ntm.local.LocalStack;
import vn.ntm.local.layout.Part;

/** A browser signs in with the real Keycloak, works, and signs out. It sees cookies and pages, never a token. */
@ExtendWith(June.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInByBrowserTest {

    private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final Pattern SIGNED_TOKEN = Pattern.compile("eyJ[\\w-]+\\.eyJ[\\w-]+\\.");
    private static final String KIND = "{\"name\":\"Hợp tác xã\",\"tier\":\"COMMUNE\"}";

    private final LocalStack stack = June.province().stack();
    private final List<String> browserSaw = new ArrayList<>();
    /** As browsers do, it takes this machine for a safe place: Keycloak's cookies are for such places only. */
    private final CookieManager cookies = new CookieManager() {

        @Override
        public Map<String, List<String>> get(URI address, Map<String, List<String>> headers) throws IOException {
            return super.get(URI.create(address.toString().replaceFirst("^http:", "https:")), headers);
        }
    };

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NEVER)
            .build();

    @Test
    void signs_in_works_and_signs_out() throws Exception {
        assertThat(get("/session").statusCode()).isEqualTo(401);

        signIn("admin");

        var session = get("/session");
        assertThat(session.statusCode()).isEqualTo(200);
        assertThat(session.body()).contains("\"account\":\"admin\"", "\"admin\"", "\"until\":");
        assertThat(get("/api/v1/organisation-kinds").statusCode()).isEqualTo(200);

        var fromElsewhere = put("cross-site");
        assertThat(fromElsewhere.statusCode()).isEqualTo(403);
        assertThat(fromElsewhere.body()).contains("\"code\":\"cross-site\"");
        assertThat(get("/api/v1/organisation-kinds").body()).doesNotContain("hop-tac-xa");
        assertThat(put("same-origin").statusCode()).isEqualTo(201);
        assertThat(get("/api/v1/organisation-kinds").body()).contains("hop-tac-xa");

        // The gateway remembers nothing by itself.
        stack.kill(Part.GATEWAY);
        stack.start(Part.GATEWAY);
        assertThat(get("/session").statusCode()).isEqualTo(200);

        var sessionBefore = cookie().getValue();
        var signedOut = post("/session/sign-out");
        assertThat(signedOut.statusCode()).isEqualTo(303);
        assertThat(cookies.getCookieStore().getCookies())
                .noneMatch(cookie -> cookie.getName().equals("ntm-session"));
        assertThat(withCookie(sessionBefore, "/api/v1/organisation-kinds").statusCode())
                .isEqualTo(401);
        var backFromKeycloak = browser.send(request(location(signedOut)).build(), BodyHandlers.ofString());
        assertThat(location(backFromKeycloak)).isEqualTo(stack.gateway().resolve("/"));
        assertThat(follow(URI.create("/session/sign-in")).body())
                .as("signed out at Keycloak too: it asks for the password")
                .contains("name=\"password\"");

        assertThat(browserSaw).as("no signed token ever").isNotEmpty().noneMatch(answer -> SIGNED_TOKEN
                .matcher(answer)
                .find());
        assertThat(Files.readString(June.place().folders().log(Part.GATEWAY)))
                .contains("GET /session/signed-in 302")
                .doesNotContain("code=", "state=", "eyJ", sessionBefore);
    }

    private void signIn(String account) throws IOException, InterruptedException {
        var page = follow(URI.create("/session/sign-in?back=/docs/%3Ffrom%3Dsign-in"));
        var form = LOGIN_FORM.matcher(page.body());
        assertThat(form.find()).as("Keycloak asks who it is: %s", page.body()).isTrue();

        var entered = browser.send(
                request(URI.create(form.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=%1$s&password=%1$s".formatted(encoded(account))))
                        .build(),
                BodyHandlers.ofString());
        assertThat(entered.statusCode()).isEqualTo(302);
        var arrived = follow(location(entered));

        assertThat(arrived.statusCode()).isEqualTo(200);
        assertThat(arrived.uri()).isEqualTo(stack.gateway().resolve("/docs/?from=sign-in"));
        assertThat(cookie().isHttpOnly()).isTrue();
        assertThat(cookies.getCookieStore().getCookies())
                .extracting(HttpCookie::getName)
                .doesNotContain("q_session_people");
    }

    private HttpCookie cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("ntm-session"))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> follow(URI address) throws IOException, InterruptedException {
        var answer = browser.send(request(address).build(), BodyHandlers.ofString());
        while (answer.statusCode() == 302) {
            if (answer.uri().getAuthority().equals(stack.gateway().getAuthority())) {
                browserSaw.add(answer.headers().toString() + answer.body());
            }
            answer = browser.send(request(location(answer)).build(), BodyHandlers.ofString());
        }
        return answer;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var answer = browser.send(request(URI.create(path)).build(), BodyHandlers.ofString());
        browserSaw.add(answer.headers() + answer.body());
        return answer;
    }

    private HttpResponse<String> put(String site) throws IOException, InterruptedException {
        return browser.send(
                request(URI.create("/api/v1/organisation-kinds/hop-tac-xa"))
                        .header("Content-Type", "application/json")
                        .header("Sec-Fetch-Site", site)
                        .PUT(BodyPublishers.ofString(KIND))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path) throws IOException, InterruptedException {
        return browser.send(
                request(URI.create(path))
                        .header("Origin", stack.gateway().toString())
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> withCookie(String session, String path) throws IOException, InterruptedException {
        try (var other = HttpClient.newHttpClient()) {
            return other.send(
                    request(URI.create(path))
                            .header("Cookie", "ntm-session=" + session)
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(stack.gateway().resolve(address));
    }

    private static URI location(HttpResponse<?> answer) {
        return answer.uri()
                .resolve(answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
