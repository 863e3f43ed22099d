package org.commonhall.examples.plain;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallException;
import org.commonhall.EventListener;
import org.commonhall.Id;
import org.commonhall.Problem;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.ballot.BallotSheet;
import org.commonhall.governance.ballot.Ballots;
import org.commonhall.governance.ballot.CastVote;
import org.commonhall.governance.ballot.OpenBallot;
import org.commonhall.governance.ballot.PrepareBallot;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.electorate.OwnerElectorate;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.station.booking.BookRoom;
import org.commonhall.station.booking.Booking;
import org.commonhall.station.booking.Occasion;
import org.commonhall.station.desk.TakeTicket;
import org.h2.jdbcx.JdbcDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The portal: pages over the HTTP server of the JDK, each in one transaction, and a schedule for what is due. */
final class PlainPortal implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(PlainPortal.class.getName());
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TABLE = "create table if not exists lunch "
            + "(booking uuid primary key, ordered int not null check (ordered between 1 and 100))";

    /** A page: who calls, what was sent, and the connection for the portal's own statements. */
    private interface Page {
        Object show(Actor by, JsonNode sent, Connection connection) throws SQLException;
    }

    private final Map<String, Page> pages = new HashMap<>();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);
    private final Function<HttpExchange, Actor> login;
    private final Transactions transactions;
    private final Commonhall hall;
    private final Town town;
    private final HttpServer server;

    /** Starts it; {@code login} says who sends what, and who has not logged in is a visitor. */
    PlainPortal(DataSource database, Function<HttpExchange, Actor> login, EventListener listener, int port, Duration tick)
            throws IOException, SQLException {
        this.login = login;
        transactions = new Transactions(database);
        hall = transactions.hall(listener);
        town = Town.of(hall.owning());
        transactions.run(connection -> connection.createStatement().execute(TABLE));
        pages();
        server = HttpServer.create(new InetSocketAddress(port), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
        threads.scheduleWithFixedDelay(
                () -> hall.tick(Instant.now(), 1_000), 0, tick.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void pages() {
        var committees = hall.governance().committees().reads();
        var desks = hall.station().desks();
        pages.put("POST /requests", (by, sent, connection) -> hall.requests()
                .submit(by, SubmitRequest.of(text(sent, "title")).build()));
        pages.put("POST /tracking", (by, sent, connection) -> hall.requests()
                .reads()
                .track(text(sent, "number"), text(sent, "code")));
        pages.put("GET /committee", (by, sent, connection) -> committees.get(by, town.committee()));
        pages.put("POST /ballots", (by, sent, connection) -> open(by, sent));
        pages.put("POST /votes", (by, sent, connection) -> vote(by, sent));
        pages.put("GET /station", (by, sent, connection) -> hall.station()
                .stations()
                .reads()
                .plan(by, town.station()));
        pages.put("POST /line", (by, sent, connection) -> desks.take(
                by, TakeTicket.of(town.line()).build()));
        pages.put("GET /line", (by, sent, connection) -> desks.reads().board(town.line()));
        pages.put("POST /meetings", this::plan);
    }

    private UUID open(Actor by, JsonNode sent) {
        Ballots ballots = hall.governance().ballots();
        Instant end = Instant.parse(text(sent, "closesAt"));
        PrepareBallot ballot = PrepareBallot.consultation(
                        town.assembly(), text(sent, "title"), "cn-278-ordinary", OwnerElectorate.CODE, end)
                .places(Set.of(town.tower().value()))
                .build();
        return ballots.open(by, new OpenBallot(ballots.prepare(by, ballot).id()))
                .id()
                .value();
    }

    private BallotSheet vote(Actor by, JsonNode sent) {
        Ballots ballots = hall.governance().ballots();
        Id<Ballot> ballot = Id.parse(text(sent, "ballot"));
        ballots.cast(by, CastVote.of(ballot, Choice.valueOf(text(sent, "choice"))).build());
        return ballots.reads().sheet(by, ballot);
    }

    /** Two calls of the library and a row of the portal's own table: all of them or none. */
    private Id<Booking> plan(Actor by, JsonNode sent, Connection connection) throws SQLException {
        LocalDateTime from = LocalDateTime.parse(text(sent, "from"));
        var room = BookRoom.of(town.room(), from, LocalDateTime.parse(text(sent, "to")))
                .occasion(Occasion.of(sent.path("guests").asInt()).build());
        Id<Booking> booking = hall.station().bookings().book(by, room.build()).id();
        hall.requests().submit(by, SubmitRequest.of("Tables for the meeting at " + from).build());
        try (PreparedStatement lunch = connection.prepareStatement("insert into lunch values (?, ?)")) {
            lunch.setObject(1, booking.value());
            lunch.setInt(2, sent.path("lunches").asInt());
            lunch.executeUpdate();
        }
        return booking;
    }

    private static String text(JsonNode sent, String field) {
        return sent.path(field).asString("");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Page page = pages.get(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                show(page, exchange);
            }
        }
    }

    private void show(Page page, HttpExchange exchange) throws IOException {
        JsonNode sent = JSON.readTree(exchange.getRequestBody());
        try {
            Actor by = login.apply(exchange);
            send(exchange, 200, "application/json", transactions.run(connection -> page.show(by, sent, connection)));
        } catch (CommonhallException refusal) {
            Problem problem = refusal.problem(language(exchange));
            send(exchange, problem.status(), "application/problem+json", problem);
        } catch (SQLException | RuntimeException broken) {
            LOG.log(System.Logger.Level.ERROR, exchange.getRequestURI().getPath(), broken);
            exchange.sendResponseHeaders(500, -1);
        }
    }

    private static Locale language(HttpExchange exchange) {
        String asked = exchange.getRequestHeaders().getFirst("Accept-Language");
        return asked != null && asked.startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }

    private static void send(HttpExchange exchange, int status, String type, Object body) throws IOException {
        byte[] json = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, json.length);
        exchange.getResponseBody().write(json);
    }

    Town town() {
        return town;
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:portal;DB_CLOSE_DELAY=-1");
        EventListener listener = event -> LOG.log(System.Logger.Level.INFO, event.event() + " " + event.subject());
        new PlainPortal(database, exchange -> Actor.visitor(), listener, 8080, Duration.ofMinutes(1));
    }
}
