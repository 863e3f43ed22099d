package org.commonhall.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.MoreCollectors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.EventListener;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.testing.RecordedEvents;
import org.commonhall.testing.SettableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The portal over HTTP, with the transactions, the schedule and the listeners of Spring. */
class PortalTest {
    private static final String VISITOR = "";
    private static final RecordedEvents EVENTS = new RecordedEvents();
    /** How many lunches everybody sees at the moment a listener is told. */
    private static final List<Long> LUNCHES = new ArrayList<>();

    private static final SettableClock CLOCK = SettableClock.at(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC);

    private static ConfigurableApplicationContext portal;
    private static MockMvcTester http;
    private static Commonhall hall;
    private static Town town;

    @BeforeAll
    static void start() {
        SpringApplication application = new SpringApplication(Portal.class);
        application.addInitializers((GenericApplicationContext context) -> {
            context.registerBean("settableClock", Clock.class, () -> CLOCK, definition -> definition.setPrimary(true));
            context.getBeanFactory().registerSingleton("events", EVENTS);
            context.getBeanFactory().registerSingleton("watcher", (EventListener) event -> {
                if (event.event().equals("booking.confirmed")) {
                    LUNCHES.add(lunches());
                }
            });
        });
        portal = application.run("--server.port=0", "--spring.datasource.url=jdbc:h2:mem:test");
        http = MockMvcTester.from((WebApplicationContext) portal);
        hall = portal.getBean(Commonhall.class);
        town = portal.getBean(Town.class);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @BeforeEach
    void forget() {
        EVENTS.clear();
        LUNCHES.clear();
    }

    @Test
    void aVisitorFollowsARequest() {
        JsonNode sent = ok(post("/requests", VISITOR, "{'title': 'Lift B stops between floors'}"));
        String path = "/requests/" + sent.at("/number").asString();
        JsonNode shown = ok(http.get()
                .uri(path + "?code=" + sent.at("/trackingCode").asString())
                .exchange());
        assertThat(shown.at("/title").asString()).isEqualTo("Lift B stops between floors");
    }

    @Test
    void showsCommitteeAndStation() {
        assertThat(ok(get("/committee")).at("/seats")).hasSize(3);
        assertThat(ok(get("/station")).at("/station/state/state").asString()).isEqualTo("OPEN");
    }

    @Test
    void takesANumber() {
        ok(post("/line", VISITOR, "{}"));
        assertThat(ok(get("/line")).at("/waiting").asInt()).isEqualTo(1);
    }

    /** The owner votes, and what the schedule does closes the ballot. */
    @Test
    void votesUntilTheScheduleClosesTheBallot() {
        Instant end = CLOCK.instant().plus(Duration.ofHours(1));
        ok(post("/ballots", "admin", "{'title': 'New lifts', 'closesAt': '" + end + "'}"));
        Id<Ballot> ballot = hall.owning()
                .governance()
                .ballots()
                .reads()
                .list(Actor.visitor(), town.assembly(), PageRequest.first(1))
                .items()
                .get(0)
                .id();
        JsonNode sheet = ok(post("/ballots/" + ballot + "/YES", "lin", "{}"));
        assertThat(sheet.at("/voters/taken").asInt()).isEqualTo(1);
        Runnable schedule = portal.getBean(ScheduledTaskHolder.class).getScheduledTasks().stream()
                .map(task -> task.getTask().getRunnable())
                .collect(MoreCollectors.onlyElement());
        schedule.run();
        assertThat(EVENTS.codes()).doesNotContain("ballot.closed");
        CLOCK.set(end);
        schedule.run();
        assertThat(EVENTS.codes()).contains("ballot.closed");
    }

    /** Two calls of the library and a row of the portal's own. */
    @Test
    void plansAMeeting() {
        ok(meeting("10:00", 6));
        assertThat(EVENTS.codes()).containsExactly("booking.confirmed", "request.submitted");
        assertThat(lunches()).isEqualTo(LUNCHES.get(0)).isPositive();
    }

    @Test
    void plansNothingIfTheOwnRowIsRefused() {
        long before = lunches();
        assertThat(meeting("12:00", 600)).hasFailed();
        assertThat(lunches()).isEqualTo(before);
        assertThat(EVENTS.codes()).isEmpty();
        ok(meeting("12:00", 6));
    }

    @Test
    void plansNothingIfTheLibraryRefuses() {
        ok(meeting("14:00", 6));
        long before = lunches();
        EVENTS.clear();
        JsonNode problem = refused(meeting("14:00", 7), HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(problem.at("/code").asString()).isEqualTo("booking.taken");
        assertThat(lunches()).isEqualTo(before);
        assertThat(EVENTS.codes()).isEmpty();
    }

    /** Whatever of the transactions is undone, what is told is what is there. */
    @ParameterizedTest
    @CsvSource({
        "PROPAGATION_REQUIRED, false, 2", "PROPAGATION_REQUIRED, true, 0",
        "PROPAGATION_NESTED, false, 2", "PROPAGATION_NESTED, true, 1",
        "PROPAGATION_REQUIRES_NEW, false, 2", "PROPAGATION_REQUIRES_NEW, true, 1"
    })
    void tellsWhatIsThere(String propagation, boolean undone, int told) {
        var manager = portal.getBean(PlatformTransactionManager.class);
        var inner = new TransactionTemplate(manager);
        inner.setPropagationBehaviorName(propagation);
        Runnable both = () -> new TransactionTemplate(manager).executeWithoutResult(outer -> {
            hall.requests()
                    .submit(Actor.visitor(), SubmitRequest.of("Lift B stops").build());
            inner.executeWithoutResult(status -> {
                hall.requests()
                        .submit(Actor.visitor(), SubmitRequest.of("Dark stairs").build());
                if (undone) {
                    status.setRollbackOnly();
                }
            });
        });
        if (undone && propagation.equals("PROPAGATION_REQUIRED")) {
            assertThatThrownBy(both::run).isInstanceOf(UnexpectedRollbackException.class);
        } else {
            both.run();
        }
        assertThat(EVENTS.codes()).hasSize(told);
    }

    /** Whether somebody else submits it, and the like, is false where nothing is said. */
    @Test
    void readsACommandThatLeavesOutFlags() {
        String command = "{'matter': {'title': 'Lift B stops'}}".replace('\'', '"');
        SubmitRequest read = portal.getBean(JsonMapper.class).readValue(command, SubmitRequest.class);
        assertThat(read.matter().title()).isEqualTo("Lift B stops");
        assertThat(read.behalf()).isFalse();
    }

    @Test
    void tellsWhatIsWrongInTheReadersLanguage() {
        JsonNode problem = refused(
                http.post()
                        .uri("/requests")
                        .locale(Locale.CHINA)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .exchange(),
                HttpStatus.BAD_REQUEST);
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo("matter.title");
        assertThat(problem.at("/errors/0/message").asString()).isEqualTo("不能为空白");
    }

    @Test
    void isShort() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(Files::isRegularFile).flatMap(PortalTest::code))
                    .hasSizeLessThanOrEqualTo(250);
        }
    }

    private static Stream<String> code(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("import "));
        } catch (IOException bad) {
            throw new UncheckedIOException(bad);
        }
    }

    private static MvcTestResult meeting(String time, int lunches) {
        String from = "2026-03-03T" + time;
        String to = from.replace(":00", ":45");
        return post(
                "/meetings",
                "lin",
                "{'from': '" + from + "', 'to': '" + to + "', 'guests': 6, 'lunches': " + lunches + "}");
    }

    private static MvcTestResult get(String path) {
        return http.get().uri(path).exchange();
    }

    private static MvcTestResult post(String path, String login, String body) {
        var request =
                http.post().uri(path).contentType(MediaType.APPLICATION_JSON).content(body.replace('\'', '"'));
        return (login.equals(VISITOR) ? request : request.principal(() -> login)).exchange();
    }

    private static JsonNode ok(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return body(result);
    }

    private static JsonNode refused(MvcTestResult result, HttpStatus status) {
        assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return body(result);
    }

    private static JsonNode body(MvcTestResult result) {
        return new JsonMapper().readTree(result.getResponse().getContentAsByteArray());
    }

    /** Counts on a connection of its own, which sees what is committed. */
    private static long lunches() {
        try (Connection connection = portal.getBean(DataSource.class).getConnection();
                ResultSet rows = connection.createStatement().executeQuery("select count(*) from lunch")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException bad) {
            throw new IllegalStateException(bad);
        }
    }
}
