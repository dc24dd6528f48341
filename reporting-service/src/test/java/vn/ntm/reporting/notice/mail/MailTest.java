package vn.ntm.reporting.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.reporting.Province.as;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.notice.digest.Digests;
import vn.ntm.reporting.obligation.Timekeeping;
import vn.ntm.testkit.WrittenBack;

/** Against a real mail server. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class MailTest {

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    @Inject
    Digests digests;

    @Inject
    SendMails sendMails;

    @Inject
    Session session;

    private final GreenMail server =
            new GreenMail(new ServerSetup(FreeMailPort.port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @AfterEach
    void the_server_stops() {
        server.stop();
    }

    @Test
    void who_wants_it_at_once_gets_one_mail_for_each_notice_in_vietnamese_as_text_and_as_a_page() throws Exception {
        var place = june();
        set(place, "so-1", "AT_ONCE", "");
        server.start();

        at("2024-06-15T00:00:00+07:00");
        at("2024-06-21T08:00:00+07:00");
        at("2024-06-21T08:00:00+07:00");

        var mails = mailsTo(place, "so-1");
        assertThat(mails).hasSize(2);
        assertThat(mails.getFirst().getSubject()).isEqualTo("Kỳ báo cáo đã mở");
        assertThat(GreenMailUtil.getWholeMessage(mails.getFirst()))
                .contains("multipart/alternative")
                .contains("text/plain")
                .contains("text/html");
        assertThat(mails.getFirst().getMessageID()).matches("<[0-9a-f-]{36}@ha-tinh.gov.vn>");
    }

    @Test
    void a_mail_server_that_was_away_gets_each_mail_once_when_it_is_back() throws Exception {
        var place = june();
        set(place, "so-1", "AT_ONCE", "");

        at("2024-06-15T00:00:00+07:00");
        at("2024-06-15T00:02:00+07:00");
        at("2024-06-15T00:10:00+07:00");
        assertThat(mails(place, "so-1")).containsExactly("WAITING 3 times");
        server.start();
        at("2024-06-15T00:40:00+07:00");
        at("2024-06-15T05:00:00+07:00");

        assertThat(mailsTo(place, "so-1")).hasSize(1);
        assertThat(mails(place, "so-1")).containsExactly("SENT 4 times");
    }

    @Test
    void what_could_not_be_sent_for_too_long_is_given_up_and_stands_there_as_failed() {
        var place = june();
        set(place, "so-1", "AT_ONCE", "");

        at("2024-06-15T00:00:00+07:00");
        for (var day = 15; day <= 20; day++) {
            at("2024-06-%dT12:00:00+07:00".formatted(day));
        }

        // That of the opening; the reminder of the 20th still waits.
        assertThat(mails(place, "so-1")).containsExactlyInAnyOrder("FAILED 7 times", "WAITING 1 times");
    }

    @Test
    void in_quiet_hours_mail_waits() throws Exception {
        var place = june();
        set(place, "so-1", "AT_ONCE", ",\"quietFrom\":\"18:00\",\"quietTo\":\"07:00\"");
        server.start();

        at("2024-06-15T00:00:00+07:00");
        at("2024-06-15T06:59:59+07:00");
        assertThat(mailsTo(place, "so-1")).isEmpty();
        at("2024-06-15T07:00:00+07:00");

        assertThat(mailsTo(place, "so-1")).hasSize(1);
    }

    @Test
    void an_escalation_goes_to_the_head_at_once_and_to_the_recipient_even_if_they_read_digests() throws Exception {
        var place = june();
        set(place, "so-1", "DAILY", ",\"headAddresses\":[\"giam-doc@%s.vn\"]".formatted(place));
        set(place, "nhan", "DAILY", "");
        server.start();
        time.itIs("2024-06-25T00:00:30+07:00");

        at("2024-06-27T08:00:00+07:00");

        var mail = mailsTo(place, "so-1").getFirst();
        assertThat(mail.getSubject()).isEqualTo("Kính gửi người đứng đầu: báo cáo chậm");
        assertThat(recipients(mail))
                .containsExactlyInAnyOrder("giam-doc@%s.vn".formatted(place), address(place, "so-1"));
        assertThat(mailsTo(place, "nhan")).hasSize(2); // so-1 and so-2 are late
    }

    @Test
    void a_digest_comes_once_a_day_and_says_what_is_overdue_and_due_on_the_same_day() throws Exception {
        var place = june();
        province.regime(place, "QUARTERLY", "[1,2]", "2024-01-02T00:00:00Z", "so-1");
        province.regime(place, "HALF_YEARLY", "[1]", "2024-01-02T00:00:00Z", "so-1");
        time.itIs("2024-06-21T07:00:00+07:00");
        set(place, "so-1", "DAILY", "");
        set(place, "so-3", "DAILY", "");
        server.start();
        digestsAt("2024-06-21T07:29:00+07:00");
        assertThat(mailsTo(place, "so-1")).isEmpty();

        digestsAt("2024-06-21T07:30:00+07:00");
        digestsAt("2024-06-21T09:00:00+07:00");
        // On Saturday nobody reads it.
        digestsAt("2024-06-22T07:30:00+07:00");

        assertThat(mailsTo(place, "so-1")).hasSize(1);
        var mail = mailsTo(place, "so-1").getFirst();
        assertThat(mail.getSubject())
                .isEqualTo("Báo cáo ngày 21/06/2024: 1 quá hạn, 0 bị trả lại, 3 sắp đến hạn, 0 đang mở");
        assertThat(GreenMailUtil.getBody(mail)).isNotBlank();
        assertThat(plain(place, "so-1"))
                .contains(
                        "QUÁ HẠN, hạn cuối hết ngày 24/03/2024",
                        "SẮP ĐẾN HẠN, hết ngày 24/06/2024 (3 báo cáo cùng hạn)");
        assertThat(mailsTo(place, "so-3")).isEmpty();
    }

    @Test
    void a_scheduler_that_slept_for_days_writes_todays_digest_only() throws Exception {
        var place = june();
        set(place, "so-1", "DAILY", "");
        server.start();
        time.itIs("2024-06-20T00:00:00+07:00");

        digestsAt("2024-06-20T08:00:00+07:00");
        digestsAt("2024-06-24T08:00:00+07:00");

        assertThat(mailsTo(place, "so-1")).hasSize(2);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {"addresses":[],"rhythm":"DAILY"}                                                | 422 | /addresses
            {"addresses":["a@b.vn"],"rhythm":"DAILY","quietFrom":"18:00"}                     | 422 | /quietTo
            {"addresses":["a@b.vn"],"rhythm":"DAILY","quietFrom":"18:00","quietTo":"18:00"}   | 422 | /quietTo
            {"addresses":["a@b.vn","x\\r\\nBcc: y@z.vn"],"rhythm":"DAILY"}                    | 400 | /addresses/1
            {"addresses":["no address"],"rhythm":"DAILY"}                                     | 400 | /addresses/0
            {"addresses":["a@b.vn"],"rhythm":"SOMETIMES"}                                     | 400 | /rhythm
            {"addresses":["a@b.vn"]}                                                          | 400 | /rhythm
            {"addresses":["a@b.vn"],"rhythm":"DAILY","digestAt":"25:00"}                      | 400 | /digestAt
            """)
    void bad_settings_get_a_complete_answer_and_leave_nothing(String body, int status, String pointer) {
        var place = province.founded();
        var path = "/api/v1/notice-settings/" + place + ".so-1";

        as(place + ".so-1", "reporter")
                .body(body)
                .put(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("violations.pointer", hasItem(pointer))
                .body("violations.message", everyItem(not(containsString("must"))));

        as(place + ".so-1", "reporter").get(path).then().statusCode(404);
    }

    @Test
    void a_setting_that_was_read_can_be_sent_back() {
        var place = province.founded();
        set(place, "so-1", "DAILY", "");

        WrittenBack.changesNothing(() -> as(place + ".so-1", "reporter"), "/api/v1/notice-settings/" + place + ".so-1");
    }

    @Test
    void a_setting_belongs_to_its_branch_and_changes_only_for_who_has_read_it() {
        var place = province.founded();
        set(place, "so-1", "DAILY", "");
        var path = "/api/v1/notice-settings/" + place + ".so-1";

        as(place + ".so-2", "reporter").get(path).then().statusCode(404);
        as(place + ".so-2", "reporter")
                .body(setting("x@y.vn", "NONE", ""))
                .put(path)
                .then()
                .statusCode(404);
        as(place + ".so-1", "reporter")
                .body(setting("x@y.vn", "NONE", ""))
                .put(path)
                .then()
                .statusCode(428);
        as(place + ".ubnd", "admin")
                .header("If-Match", "\"0\"")
                .body(setting("x@y.vn", "NONE", ""))
                .put(path)
                .then()
                .statusCode(200)
                .body("rhythm", equalTo("NONE"));
    }

    @Test
    void a_notice_is_read_once_and_the_unread_can_be_asked_for() {
        var place = june();
        time.itIs("2024-06-15T00:00:00+07:00");
        time.itIs("2024-06-21T08:00:00+07:00");
        var me = place + ".so-1";
        String first = as(me, "reporter")
                .get("/api/v1/notices?kind=OPENED")
                .then()
                .body("items", hasSize(1))
                .body("items[0].readAt", nullValue())
                .extract()
                .path("items[0].id");

        for (var i = 0; i < 2; i++) {
            as(me, "reporter")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .post("/api/v1/notices/" + first + "/read")
                    .then()
                    .statusCode(200)
                    .body("readBy", equalTo(me))
                    .body("readAt", not(nullValue()));
        }

        as(me, "reporter").get("/api/v1/notices?unread=true").then().body("items.kind", equalTo(List.of("REMINDER")));
        as(me, "reporter").get("/api/v1/notices?unread=false").then().body("items.id", equalTo(List.of(first)));
        as(place + ".so-2", "reporter")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/notices/" + first + "/read")
                .then()
                .statusCode(404)
                .body("code", equalTo("no-such-notice"));
        for (var bad : List.of("kind=x;drop", "unread=maybe", "obligation=7", "cursor=%25", "limit=0")) {
            as(me, "reporter")
                    .urlEncodingEnabled(false)
                    .get("/api/v1/notices?" + bad)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    private String june() {
        var place = province.founded();
        province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1", "so-2");
        return place;
    }

    private void at(String instant) {
        time.itIs(instant);
        sendMails.send();
        againWhatTheServerMissed();
    }

    /** GreenMail now and then misses the end of a message and says 421 half a minute later; nobody tests GreenMail here. */
    private void againWhatTheServerMissed() {
        while (QuarkusTransaction.requiringNew()
                        .call(() -> session.createNativeMutationQuery("""
                                update mail set attempts = attempts - 1, next_at = written_at, last_error = null
                                where state = 'WAITING' and last_error like '%421 Service shutting down%'""").executeUpdate())
                > 0) {
            sendMails.send();
        }
    }

    private void digestsAt(String instant) {
        time.itIsUnnoticed(instant);
        digests.write();
        sendMails.send();
        againWhatTheServerMissed();
    }

    private static void set(String place, String body, String rhythm, String more) {
        as(place + "." + body, "reporter")
                .body(setting(address(place, body), rhythm, more))
                .put("/api/v1/notice-settings/" + place + "." + body)
                .then()
                .statusCode(201);
    }

    private static String setting(String address, String rhythm, String more) {
        return """
                {"addresses":["%s"],"rhythm":"%s"%s}""".formatted(address, rhythm, more);
    }

    private static String address(String place, String body) {
        return body + "@" + place + ".vn";
    }

    private List<MimeMessage> mailsTo(String place, String body) {
        return Arrays.stream(server.getReceivedMessagesForDomain(place + ".vn"))
                .filter(mail -> recipients(mail).contains(address(place, body)))
                .distinct()
                .toList();
    }

    private static List<String> recipients(MimeMessage mail) {
        try {
            return Arrays.stream(mail.getRecipients(RecipientType.TO))
                    .map(Object::toString)
                    .toList();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> mails(String place, String body) {
        return read("select state || ' ' || attempts || ' times' from mail where organisation = :body", place, body);
    }

    private String plain(String place, String body) {
        return read("select plain from mail where organisation = :body and state = 'SENT'", place, body)
                .getFirst();
    }

    private List<String> read(String sql, String place, String body) {
        return QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery(sql, String.class)
                .setParameter("body", place + "." + body)
                .getResultList());
    }
}
