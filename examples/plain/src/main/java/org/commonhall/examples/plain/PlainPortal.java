package org.commonhall.examples.plain;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.commonhall.PageRequest;
import org.commonhall.Problem;
import org.commonhall.Receipt;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.ballot.BallotSheet;
import org.commonhall.governance.ballot.Ballots;
import org.commonhall.governance.ballot.CastVote;
import org.commonhall.governance.ballot.OpenBallot;
import org.commonhall.governance.ballot.PrepareBallot;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.electorate.OwnerElectorate;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.request.request.Submitted;
import org.commonhall.station.booking.BookRoom;
import org.commonhall.station.booking.Booking;
import org.commonhall.station.booking.Occasion;
import org.commonhall.station.desk.TakeTicket;
import org.h2.jdbcx.JdbcConnectionPool;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The portal: pages over the HTTP server of the JDK, each in one transaction, and a schedule for what is due. */
final class PlainPortal {
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
    private final Function<HttpExchange, String> login;
    private final Clock clock;
    private final Transactions transactions;
    private final Commonhall hall;
    final Town town;
    final HttpServer server;

    /** Starts it; {@code login} says which of the portal's own users sends what, empty if nobody has logged in. */
    PlainPortal(DataSource data, Function<HttpExchange, String> login, EventListener listener, Clock clock, int port)
            throws IOException, SQLException {
        this.login = login;
        this.clock = clock;
        transactions = new Transactions(data);
        hall = transactions.hall(clock, listener);
        town = Town.of(hall.owning());
        transactions.run(connection -> connection.createStatement().execute(TABLE));
        pages();
        server = HttpServer.create(new InetSocketAddress(port), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
        var unused = threads.scheduleWithFixedDelay(this::tick, 0, 1, TimeUnit.MINUTES);
    }

    void tick() {
        try {
            hall.tick(clock.instant(), 1_000);
        } catch (RuntimeException broken) {
            LOG.log(System.Logger.Level.ERROR, "the next tick tries again", broken);
        }
    }

    private void pages() {
        var desks = hall.station().desks();
        var bodies = hall.governance().committees().reads();
        var stations = hall.station().stations().reads();
        var ticket = TakeTicket.of(town.line()).build();
        pages.put("POST /requests", this::submit);
        pages.put("GET /requests", (by, sent, jdbc) -> hall.request().inbox().mine(by, PageRequest.first(20)));
        pages.put("GET /committee", (by, sent, jdbc) -> bodies.get(by, town.committee()));
        pages.put("POST /ballots", (by, sent, jdbc) -> open(by, sent));
        pages.put("POST /votes", (by, sent, jdbc) -> vote(by, sent));
        pages.put("GET /station", (by, sent, jdbc) -> stations.plan(by, town.station()));
        pages.put("POST /line", (by, sent, jdbc) -> desks.take(by, ticket));
        pages.put("GET /line", (by, sent, jdbc) -> desks.reads().board(town.line()));
        pages.put("POST /meetings", this::plan);
    }

    private Submitted submit(Actor by, JsonNode sent, Connection jdbc) {
        String title = sent.path("title").asString();
        return hall.requests().submit(by, SubmitRequest.of(title).build());
    }

    private Receipt<Ballot> open(Actor by, JsonNode sent) {
        Ballots ballots = hall.governance().ballots();
        Instant end = Instant.parse(sent.path("closesAt").asString());
        PrepareBallot ballot = PrepareBallot.consultation(
                        town.assembly(), sent.path("title").asString(), "cn-278-ordinary", OwnerElectorate.CODE, end)
                .places(Set.of(town.tower().value()))
                .build();
        return ballots.open(by, new OpenBallot(ballots.prepare(by, ballot).id()));
    }

    private BallotSheet vote(Actor by, JsonNode sent) {
        Id<Ballot> ballot = Id.valueOf(sent.path("ballot").asString());
        Choice choice = Choice.valueOf(sent.path("choice").asString());
        hall.governance().ballots().cast(by, CastVote.of(ballot, choice).build());
        return hall.governance().ballots().reads().sheet(by, ballot);
    }

    /** Two calls of the library and a row of the portal's own table: all of them or none. */
    private Id<Booking> plan(Actor by, JsonNode sent, Connection jdbc) throws SQLException {
        LocalDateTime from = LocalDateTime.parse(sent.path("from").asString());
        var room = BookRoom.of(
                        town.room(), from, LocalDateTime.parse(sent.path("to").asString()))
                .occasion(Occasion.of(sent.path("guests").asInt()).build());
        Id<Booking> booking = hall.station().bookings().book(by, room.build()).id();
        hall.requests().submit(by, SubmitRequest.of("Tables at " + from).build());
        try (PreparedStatement lunch = jdbc.prepareStatement("insert into lunch values (?, ?)")) {
            lunch.setObject(1, booking.value());
            lunch.setInt(2, sent.path("lunches").asInt());
            lunch.executeUpdate();
        }
        return booking;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        Page page = pages.get(path);
        try {
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            JsonNode sent = JSON.readTree(exchange.getRequestBody());
            Actor by = by(exchange);
            send(exchange, 200, "application/json", transactions.run(jdbc -> page.show(by, sent, jdbc)));
        } catch (CommonhallException refusal) {
            String language = exchange.getRequestHeaders().getFirst("Accept-Language");
            Problem problem = refusal.problem(Locale.forLanguageTag(language == null ? "en" : language));
            send(exchange, problem.status(), "application/problem+json", problem);
        } catch (DateTimeException | JacksonException badInput) {
            exchange.sendResponseHeaders(400, -1);
        } catch (SQLException | RuntimeException broken) {
            LOG.log(System.Logger.Level.ERROR, path, broken);
            exchange.sendResponseHeaders(500, -1);
        } finally {
            exchange.close();
        }
    }

    private Actor by(HttpExchange exchange) {
        var people = hall.owning().directory().people();
        var known = people.byIdentity(Actor.system("login"), Town.account(login.apply(exchange)));
        return known.map(Actor::person).orElse(Actor.visitor());
    }

    private static void send(HttpExchange exchange, int status, String type, Object body) throws IOException {
        byte[] json = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, json.length);
        exchange.getResponseBody().write(json);
    }

    void close() {
        threads.shutdownNow();
        server.stop(0);
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        DataSource data = JdbcConnectionPool.create("jdbc:h2:mem:portal", "sa", "");
        EventListener log = event -> LOG.log(System.Logger.Level.INFO, event.event() + " " + event.subject());
        new PlainPortal(data, exchange -> "", log, Clock.systemUTC(), 8080);
    }
}
