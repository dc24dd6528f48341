package vn.ntm.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.Place;
import vn.ntm.local.machine.ShortCommand;

/** One Kafka node that is broker and controller. */
final class KafkaBroker implements Recipe {

    // Any identifier would do, as there is one node; a fixed one survives a half-finished first start.
    private static final String CLUSTER = "bnRtLWxvY2FsLXN0YWNrMQ";

    private final Place place;
    private final Path settings;

    KafkaBroker(Place place) {
        this.place = place;
        this.settings = kept().resolve("server.properties");
    }

    @Override
    public Part part() {
        return Part.KAFKA;
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        Files.createDirectories(kept());
        Files.writeString(settings, settings());
        if (Files.notExists(kept().resolve("log/meta.properties"))) {
            new ShortCommand(
                            java(
                                    "kafka.tools.StorageTool",
                                    "format",
                                    "--cluster-id",
                                    CLUSTER,
                                    "--config",
                                    settings.toString()),
                            Map.of())
                    .run(place.folders().log(Part.KAFKA));
        }
    }

    @Override
    public Launch launch() {
        return new Launch(java("kafka.Kafka", settings.toString()), Map.of());
    }

    @Override
    public boolean answers() {
        return new Topics(place.ports()).brokerAnswers();
    }

    @Override
    public void furnish() {
        new Topics(place.ports()).create();
    }

    private Path kept() {
        return place.folders().kept(Part.KAFKA);
    }

    private List<String> java(String main, String... arguments) {
        var flags = List.of(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                place.project().libraries() + "/*",
                main);
        return new JavaCommand(512).of(flags, arguments);
    }

    private String settings() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                log.dirs=%3$s
                auto.create.topics.enable=false
                # One node: there is nobody to replicate to, and nobody to wait for.
                offsets.topic.num.partitions=3
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=3
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.num.partitions=3
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                # A killed broker is not let in again before its last session has run out: 9 s as it comes.
                broker.session.timeout.ms=3000
                broker.heartbeat.interval.ms=500
                """.formatted(place.ports().of(Part.KAFKA), place.ports().kafkaController(), kept().resolve("log"));
    }
}
