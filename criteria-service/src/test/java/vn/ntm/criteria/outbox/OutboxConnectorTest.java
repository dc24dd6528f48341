package vn.ntm.criteria.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjuster;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionRequiredException;
import jakarta.transaction.TransactionalException;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.debezium.data.Envelope;
import io.debezium.data.Uuid;
import io.debezium.time.ZonedTimestamp;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorOutgoingConfiguration;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.smallrye.reactive.messaging.kafka.impl.RuntimeKafkaSinkConfiguration;
import io.smallrye.reactive.messaging.kafka.impl.ce.KafkaCloudEventHelper;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaBuilder;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.storage.Converter;
import org.apache.kafka.connect.storage.HeaderConverter;
import org.apache.kafka.connect.transforms.Transformation;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.events.CriteriaEvent.RecognitionRevoked;
import vn.ntm.kernel.Code;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.testkit.PublishedEvents;
import vn.ntm.tracing.Traceparent;

/** Debezium's event router, set up as the documentation says, against our own relay. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutboxConnectorTest {

    private static final Path CONNECTOR = Path.of("../docs/operations/outbox-connector.json");
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Inject
    Outbox outbox;

    @Inject
    Session session;

    @Inject
    @Any
    InMemoryConnector broker;

    @Inject
    Config config;

    private final UUID recognition = UUID.randomUUID();

    @Test
    void a_row_of_the_outbox_becomes_the_message_that_our_relay_sends() throws IOException {
        var row = QuarkusTransaction.requiringNew().call(() -> {
            try (var _ = Traceparent.context(TRACE).makeCurrent()) {
                outbox.add(revoked());
            }
            return session.doReturningWork(this::row);
        });

        var ours = sentByOurRelay();
        var theirs = routed(row);

        assertThat(theirs.topic()).isEqualTo(ours.topic());
        assertThat(theirs.key()).isEqualTo(ours.key());
        assertThat(theirs.value()).isEqualTo(ours.value());
        var headers = headers(theirs);
        var expected = headers(ours);
        assertThat(PublishedEvents.asCommitted().contradictions("RecognitionRevoked", expected, ours.value()))
                .isEmpty();
        assertThat(Instant.parse(headers.remove("ce_time"))).isEqualTo(Instant.parse(expected.remove("ce_time")));
        headers.remove("id"); // the router's own, which nobody reads
        assertThat(headers).isEqualTo(expected);
    }

    @Test
    void what_follows_from_no_request_begins_its_own_trace() throws IOException {
        var row = QuarkusTransaction.requiringNew().call(() -> {
            outbox.add(revoked());
            return session.doReturningWork(this::row);
        });

        assertThat(sentByOurRelay().headers().headers("traceparent")).isEmpty();
        // Listeners take an empty header for none.
        assertThat(routed(row).headers().lastHeader("traceparent").value()).isNull();
    }

    @Test
    void a_write_outside_a_transaction_fails_and_leaves_nothing() {
        assertThatThrownBy(() -> outbox.add(revoked()))
                .isInstanceOf(TransactionalException.class)
                .hasCauseInstanceOf(TransactionRequiredException.class);

        assertThat(broker.<String>sink("events").received())
                .noneMatch(message -> envelope(message).getSubject().equals(Optional.of(recognition.toString())));
    }

    private RecognitionRevoked revoked() {
        return new RecognitionRevoked(
                recognition,
                Code.valueOf("lai-chau.xa-1"),
                Code.valueOf("xa-ntm"),
                1,
                Code.valueOf("ntm"),
                "9/QĐ-UBND",
                LocalDate.of(2026, 1, 9));
    }

    /** The row as PostgreSQL has it, in the words of Debezium's connector. */
    private Struct row(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select * from outbox where subject = ?")) {
            select.setObject(1, recognition);
            try (var row = select.executeQuery()) {
                row.next();
                var columns = row.getMetaData();
                var schema = SchemaBuilder.struct().name("outbox-criteria.public.outbox.Value");
                for (int column = 1; column <= columns.getColumnCount(); column++) {
                    schema.field(columns.getColumnName(column), schema(columns, column));
                }
                var struct = new Struct(schema.build());
                for (int column = 1; column <= columns.getColumnCount(); column++) {
                    struct.put(columns.getColumnName(column), value(row, column, columns.getColumnTypeName(column)));
                }
                return struct;
            }
        }
    }

    private static Schema schema(ResultSetMetaData columns, int column) throws SQLException {
        var schema =
                switch (columns.getColumnTypeName(column)) {
                    case "int8" -> SchemaBuilder.int64();
                    case "uuid" -> Uuid.builder();
                    case "text" -> SchemaBuilder.string();
                    case "timestamptz" -> ZonedTimestamp.builder();
                    default ->
                        throw new IllegalStateException("A new type of column: " + columns.getColumnTypeName(column));
                };
        return columns.isNullable(column) == ResultSetMetaData.columnNullable
                ? schema.optional().build()
                : schema.build();
    }

    private static Object value(ResultSet row, int column, String type) throws SQLException {
        return switch (type) {
            case "int8" -> row.getLong(column);
            case "timestamptz" ->
                ZonedTimestamp.toIsoString(row.getObject(column, OffsetDateTime.class), (TemporalAdjuster) null);
            default -> row.getString(column);
        };
    }

    private ProducerRecord<String, String> sentByOurRelay() {
        var message = await().until(
                        () -> broker.<String>sink("events").received().stream()
                                .filter(one -> envelope(one).getSubject().equals(Optional.of(recognition.toString())))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        var record = KafkaCloudEventHelper.createBinaryRecord(
                message,
                config.getValue("mp.messaging.outgoing.events.topic", String.class),
                message.getMetadata(OutgoingKafkaRecordMetadata.class).orElseThrow(),
                null,
                envelope(message),
                RuntimeKafkaSinkConfiguration.buildFromConfiguration(
                        new KafkaConnectorOutgoingConfiguration(new SmallRyeConfigBuilder()
                                .withDefaultValue("channel-name", "events")
                                .withDefaultValue(
                                        "value.serializer",
                                        config.getValue("mp.messaging.outgoing.events.value.serializer", String.class))
                                .build())));
        var sent = new ProducerRecord<>(
                record.topic(), null, record.key().toString(), record.value().toString(), record.headers());
        // Kafka's connector sends it as the child of this.
        W3CTraceContextPropagator.getInstance()
                .inject(
                        message.getMetadata(TracingMetadata.class).orElseThrow().getCurrentContext(),
                        sent,
                        (into, name, value) -> into.headers().add(name, value.getBytes(UTF_8)));
        return sent;
    }

    private static OutgoingCloudEventMetadata<?> envelope(Message<String> message) {
        return message.getMetadata(OutgoingCloudEventMetadata.class).orElseThrow();
    }

    /** Through all that the connector's configuration names, to the bytes that go to Kafka. */
    private static ProducerRecord<String, String> routed(Struct row) throws IOException {
        var connector = new ObjectMapper().readTree(Files.readString(CONNECTOR)).get("config");
        var settings = new ObjectMapper().convertValue(connector, new TypeReference<Map<String, String>>() {});
        var source = SchemaBuilder.struct()
                .name("source")
                .field("name", Schema.STRING_SCHEMA)
                .build();
        var envelope = Envelope.defineSchema()
                .withName("outbox-criteria.public.outbox.Envelope")
                .withRecord(row.schema())
                .withSource(source)
                .build();
        var change = new SourceRecord(
                Map.of(),
                Map.of(),
                "outbox-criteria.public.outbox",
                null,
                null,
                envelope.schema(),
                envelope.create(row, new Struct(source).put("name", "outbox-criteria"), Instant.EPOCH));
        for (var name : settings.get("transforms").split(",", -1)) {
            try (Transformation<SourceRecord> transformation =
                    transformation(settings.get("transforms." + name + ".type"))) {
                transformation.configure(below("transforms." + name + ".", settings));
                change = transformation.apply(change);
            }
        }
        return converted(change, settings);
    }

    private static ProducerRecord<String, String> converted(SourceRecord change, Map<String, String> settings) {
        var keys = made(settings.get("key.converter"), Converter.class);
        keys.configure(Map.of(), true);
        var values = made(settings.get("value.converter"), Converter.class);
        values.configure(Map.of(), false);
        var headers = made(settings.get("header.converter"), HeaderConverter.class);
        headers.configure(Map.of());
        var record = new ProducerRecord<>(
                change.topic(),
                new String(keys.fromConnectData(change.topic(), change.keySchema(), change.key()), UTF_8),
                new String(values.fromConnectData(change.topic(), change.valueSchema(), change.value()), UTF_8));
        change.headers().forEach(header -> record.headers()
                .add(
                        header.key(),
                        headers.fromConnectHeader(change.topic(), header.key(), header.schema(), header.value())));
        return record;
    }

    @SuppressWarnings("unchecked") // each of them takes whatever is a record
    private static Transformation<SourceRecord> transformation(String type) {
        return made(type, Transformation.class);
    }

    private static <T> T made(String type, Class<T> as) {
        try {
            return as.cast(Class.forName(type).getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> below(String prefix, Map<String, String> settings) {
        return settings.entrySet().stream()
                .filter(one -> one.getKey().startsWith(prefix))
                .collect(toMap(one -> one.getKey().substring(prefix.length()), Map.Entry::getValue));
    }

    private static Map<String, String> headers(ProducerRecord<String, String> record) {
        var headers = new TreeMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return headers;
    }
}
