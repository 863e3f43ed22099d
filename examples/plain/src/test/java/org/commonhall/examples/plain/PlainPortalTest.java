package org.commonhall.examples.plain;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Event;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.testing.SettableClock;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The portal over HTTP, with transactions, schedule and listeners of its own. */
class PlainPortalTest {
    private static final String VISITOR = "";
    private static final JdbcDataSource DATABASE = new JdbcDataSource();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<String> HEARD = new CopyOnWriteArrayList<>();
    /** How many lunches everybody sees at the moment a listener is told. */
    private static final List<Long> LUNCHES = new CopyOnWriteArrayList<>();

    private static final SettableClock CLOCK = SettableClock.at(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC);

    private static PlainPortal portal;

    @BeforeAll
    static void start() throws IOException, SQLException {
        DATABASE.setURL("jdbc:h2:mem:plain;DB_CLOSE_DELAY=-1");
        portal = new PlainPortal(DATABASE, PlainPortalTest::login, PlainPortalTest::heard, CLOCK, 0);
    }

    private static String login(HttpExchange exchange) {
        return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("X-User"), VISITOR);
    }

    private static void heard(Event event) {
        HEARD.add(event.event());
        if (event.event().equals("booking.confirmed")) {
            LUNCHES.add(lunches());
        }
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @BeforeEach
    void forget() {
        HEARD.clear();
        LUNCHES.clear();
    }

    @Test
    void submitsARequestAndShowsIt() throws Exception {
        ok(post("/requests", "lin", "{'title': 'Lift B stops between floors'}"));
        JsonNode mine = json(
                CLIENT.send(request("/requests").header("X-User", "lin").GET().build(), BodyHandlers.ofByteArray()));
        assertThat(mine.at("/items")
                        .valueStream()
                        .map(request -> request.at("/title").asString()))
                .contains("Lift B stops between floors");
    }

    @Test
    void showsCommitteeAndStation() throws Exception {
        assertThat(ok(get("/committee")).at("/seats")).hasSize(3);
        assertThat(ok(get("/station")).at("/station/state/state").asString()).isEqualTo("OPEN");
    }

    @Test
    void takesANumber() throws Exception {
        ok(post("/line", VISITOR, ""));
        assertThat(ok(get("/line")).at("/waiting").asInt()).isEqualTo(1);
    }

    /** The owner votes, and what the schedule does closes the ballot. */
    @Test
    void votesUntilTheScheduleClosesTheBallot() throws Exception {
        Instant end = CLOCK.instant().plus(Duration.ofHours(1));
        JsonNode ballot = ok(post("/ballots", "admin", "{'title': 'New lifts', 'closesAt': '" + end + "'}"));
        String id = ballot.at("/id").asString();
        JsonNode sheet = ok(post("/votes", "lin", "{'ballot': '" + id + "', 'choice': 'YES'}"));
        assertThat(sheet.at("/voters/taken").asInt()).isEqualTo(1);
        portal.tick();
        assertThat(HEARD).doesNotContain("ballot.closed");
        CLOCK.set(end);
        portal.tick();
        assertThat(HEARD).contains("ballot.closed");
    }

    /** Two calls of the library and a row of the portal's own. */
    @Test
    void plansAMeeting() throws Exception {
        ok(meeting("10:00", 6));
        assertThat(HEARD).containsExactly("booking.confirmed", "request.submitted");
        assertThat(LUNCHES.get(0)).isEqualTo(lunches()).isPositive();
    }

    @Test
    void plansNothingIfTheOwnRowIsRefused() throws Exception {
        long before = lunches();
        assertThat(meeting("12:00", 600).statusCode()).isEqualTo(500);
        assertThat(lunches()).isEqualTo(before);
        assertThat(HEARD).isEmpty();
        ok(meeting("12:00", 6));
    }

    @Test
    void plansNothingIfTheLibraryRefuses() throws Exception {
        ok(meeting("14:00", 6));
        long before = lunches();
        HEARD.clear();
        HttpResponse<byte[]> refused = meeting("14:00", 7);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).at("/code").asString()).isEqualTo("booking.taken");
        assertThat(lunches()).isEqualTo(before);
        assertThat(HEARD).isEmpty();
    }

    /** A transaction inside another one ends by itself, and the outer one goes on. */
    @Test
    void transactionsStandInEachOther() throws SQLException {
        Transactions transactions = new Transactions(DATABASE);
        Commonhall hall = transactions.hall(CLOCK, PlainPortalTest::heard);
        var request = SubmitRequest.of("Dark stairs").build();
        transactions.run(outer -> {
            hall.requests().submit(Actor.visitor(), request);
            transactions.run(inner -> hall.requests().submit(Actor.visitor(), request));
            assertThat(HEARD).hasSize(1);
            return hall.requests().submit(Actor.visitor(), request);
        });
        assertThat(HEARD).hasSize(3);
    }

    @Test
    void tellsWhatIsWrongInTheReadersLanguage() throws Exception {
        HttpResponse<byte[]> refused = post("/requests", VISITOR, "{}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode error = json(refused).at("/errors/0");
        assertThat(error.at("/field").asString()).isEqualTo("matter.title");
        assertThat(error.at("/message").asString()).isEqualTo("不能为空白");
    }

    @Test
    void isShort() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(Files::isRegularFile).flatMap(PlainPortalTest::code))
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

    private static HttpResponse<byte[]> meeting(String time, int lunches) throws Exception {
        String from = "2026-03-03T" + time;
        String to = from.replace(":00", ":45");
        return post(
                "/meetings",
                "lin",
                "{'from': '" + from + "', 'to': '" + to + "', 'guests': 6, 'lunches': " + lunches + "}");
    }

    private static HttpResponse<byte[]> get(String path) throws Exception {
        return CLIENT.send(request(path).GET().build(), BodyHandlers.ofByteArray());
    }

    private static HttpResponse<byte[]> post(String path, String user, String body) throws Exception {
        HttpRequest.Builder request = request(path).POST(BodyPublishers.ofString(body.replace('\'', '"')));
        if (!user.equals(VISITOR)) {
            request.header("X-User", user);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + portal.server.getAddress().getPort() + path))
                .header("Accept-Language", "zh-CN");
    }

    private static JsonNode ok(HttpResponse<byte[]> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return json(response);
    }

    private static JsonNode json(HttpResponse<byte[]> response) {
        return new JsonMapper().readTree(response.body());
    }

    /** Counts on a connection of its own, which sees what is committed. */
    private static long lunches() {
        try (Connection connection = DATABASE.getConnection();
                ResultSet rows = connection.createStatement().executeQuery("select count(*) from lunch")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException bad) {
            throw new IllegalStateException(bad);
        }
    }
}
