package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Role;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.ballot.CastVote;
import org.commonhall.governance.ballot.OpenBallot;
import org.commonhall.governance.ballot.PrepareBallot;
import org.commonhall.governance.committee.NominateSeat;
import org.commonhall.governance.committee.SeatAction;
import org.commonhall.governance.committee.SeatStep;
import org.commonhall.governance.committee.SeatView;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.RuleSets;
import org.commonhall.governance.electorate.OwnerElectorate;
import org.commonhall.governance.meeting.AddItem;
import org.commonhall.governance.meeting.CallMeeting;
import org.commonhall.governance.meeting.DraftMeeting;
import org.commonhall.request.inbox.RequestFilter;
import org.commonhall.request.inbox.RequestSort;
import org.commonhall.request.request.AddNote;
import org.commonhall.request.request.DispatchRequest;
import org.commonhall.request.request.Matter;
import org.commonhall.request.request.PublishUpdate;
import org.commonhall.request.request.RequestAction;
import org.commonhall.request.request.RequestStep;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestTodos;
import org.commonhall.station.desk.LineSettings;
import org.commonhall.station.desk.OpenLine;
import org.commonhall.station.station.AmenityDetails;
import org.commonhall.station.station.Desk;
import org.commonhall.station.station.DeskDetails;
import org.commonhall.station.station.RegisterAmenity;
import org.commonhall.station.station.RegisterDesk;
import org.commonhall.station.station.RegisterService;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.commonhall.testing.SampleHall;
import org.junit.jupiter.api.Test;

/**
 * How many statements the pages of a portal cost, each in three calls at most of one reading and with every name on it. The
 * figures may fall and never rise.
 */
class PageStatementsTest {
    private static final PageRequest TEN = PageRequest.first(10);

    private final StatementCount statements = new StatementCount();
    private final SampleHall town = SampleHall.build(statements.emptyStore(), Locale.ENGLISH, UnaryOperator.identity());
    private final Commonhall hall = town.hall();

    @Test
    void thePublicListOfRequests() {
        for (int i = 0; i < 3; i++) {
            handled();
        }
        page(
                3,
                "requests, names, totals",
                h -> List.of(
                        h.request().inbox().published(RequestFilter.ALL, RequestSort.NEWEST, TEN),
                        h.request().inbox().publishedTotals(RequestFilter.ALL)));
    }

    @Test
    void aRequest() {
        Id<ServiceRequest> request = handled();
        request(5, "request, requesters, updates, names, pauses", Actor.visitor(), request);
        request(8, "and grants, files, who acts", town.resident(), request);
        request(9, "and the requester's name, that it was shown", town.staff(Role.HANDLER), request);
    }

    private void request(int cost, String what, Actor by, Id<ServiceRequest> request) {
        page(cost, what, h -> {
            var reads = h.requests().reads();
            return List.of(reads.get(by, request), reads.actions(by, request), reads.explainDue(by, request));
        });
    }

    private Id<ServiceRequest> handled() {
        var requests = hall.requests();
        Id<ServiceRequest> request = requests.submit(
                        town.resident(),
                        SubmitRequest.of(Matter.of("The lift stops")
                                        .building(town.tower())
                                        .build())
                                .category(town.lifts())
                                .build())
                .receipt()
                .id();
        Actor handler = town.staff(Role.HANDLER);
        requests.dispatch(town.staff(Role.DESK), DispatchRequest.of(request).build());
        requests.step(handler, RequestStep.of(request, RequestAction.SIGN).build());
        requests.step(handler, RequestStep.of(request, RequestAction.CONTACT).build());
        requests.update(handler, new PublishUpdate(request, "A part is on its way", true));
        requests.note(handler, new AddNote(request, "Ordered"));
        return request;
    }

    @Test
    void aStation() {
        Actor keeper = town.staff(Role.KEEPER);
        var stations = hall.station().stations();
        stations.registerAmenity(
                keeper,
                new RegisterAmenity(
                        town.station(), AmenityDetails.of("water", "Water").build()));
        Id<Desk> desk = stations.registerDesk(
                        town.staff(Role.ADMINISTRATOR),
                        new RegisterDesk(
                                town.station(),
                                town.operator(),
                                DeskDetails.of("Reception").build()))
                .id();
        stations.registerService(
                town.staff(Role.ADMINISTRATOR),
                RegisterService.of(desk, "Advice", 15).build());
        hall.station().desks().open(keeper, new OpenLine(desk, LineSettings.standard()));
        String what = "station, closures, occupancies, amenities, desks, names, services, lines";
        for (Actor by : List.of(Actor.visitor(), town.resident(), keeper)) {
            page(
                    8,
                    what,
                    h -> List.of(
                            h.station().stations().reads().get(by, town.station()),
                            h.station().stations().reads().servicesOf(by, town.station()),
                            h.station().desks().reads().lines(by, town.station())));
        }
    }

    @Test
    void aCommittee() {
        Actor secretary = town.staff(Role.SECRETARY);
        var committees = hall.governance().committees();
        for (Actor owner : List.of(town.owner(), town.otherOwner())) {
            committees.nominate(
                    secretary,
                    NominateSeat.of(town.committee(), "owners", Person.idOf(owner))
                            .build());
        }
        for (SeatView seat : committees.reads().get(secretary, town.committee()).seats()) {
            if (seat.person() != null) {
                committees.step(
                        secretary,
                        SeatStep.of(town.committee(), seat.id(), SeatAction.CONFIRM)
                                .build());
            }
        }
        Id<Organization> body =
                committees.reads().get(secretary, town.committee()).committee().body();
        var meetings = hall.governance().meetings();
        var meeting = meetings.draft(
                        secretary,
                        DraftMeeting.of(body, "March", SampleHall.MONDAY.plus(Duration.ofDays(15)))
                                .build())
                .id();
        meetings.addItem(secretary, AddItem.of(meeting, "New lifts").build());
        meetings.call(secretary, CallMeeting.of(meeting).build());
        committee(5, "committee, its parts, names, meetings, ballots", Actor.visitor(), body);
        committee(6, "and grants", town.owner(), body);
        committee(6, "and grants", secretary, body);
    }

    private void committee(int cost, String what, Actor by, Id<Organization> body) {
        page(
                cost,
                what,
                h -> List.of(
                        h.governance().committees().reads().get(by, town.committee()),
                        h.governance().meetings().reads().list(by, body, TEN),
                        h.governance().ballots().reads().list(by, body, TEN)));
    }

    @Test
    void aBallot() {
        Actor admin = town.staff(Role.ADMINISTRATOR);
        var ballots = hall.governance().ballots();
        Id<Ballot> ballot = ballots.prepare(
                        admin,
                        PrepareBallot.consultation(
                                        town.assembly(),
                                        "New lifts",
                                        RuleSets.CN_278_ORDINARY,
                                        OwnerElectorate.CODE,
                                        SampleHall.MONDAY.plus(Duration.ofDays(20)))
                                .places(Set.of(town.tower().value()))
                                .build())
                .id();
        ballots.open(admin, new OpenBallot(ballot));
        ballots.cast(town.owner(), CastVote.of(ballot, Choice.YES).build());
        ballot(4, "ballot, its parts, names, roll", Actor.visitor(), ballot);
        ballot(6, "and grants, own votes", town.owner(), ballot);
        ballot(7, "and who has not voted", admin, ballot);
    }

    private void ballot(int cost, String what, Actor by, Id<Ballot> ballot) {
        page(cost, what, h -> {
            var reads = h.governance().ballots().reads();
            return List.of(reads.get(by, ballot), reads.sheet(by, ballot), reads.actions(by, ballot));
        });
    }

    @Test
    void whatWaitsForSomebody() {
        StatementCount own = new StatementCount();
        TestTodos given = new TestTodos(TestHall.on(own.emptyStore()));
        own.costs(12, "one a source", () -> given.hall.todos().mine(given.neighbour));
        own.costs(
                20,
                "as many, four for what one takes part in, three for names, one for what a line is named after",
                () -> given.hall.todos().mine(given.lin));
    }

    private void page(int statementsOfAll, String what, Function<Commonhall, List<?>> reads) {
        statements.costs(
                statementsOfAll,
                what,
                () -> assertThat(hall.<List<?>>reading(reads)).hasSizeBetween(1, 3));
    }
}
