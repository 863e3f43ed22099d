package org.commonhall.examples.spring;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.ballot.BallotSheet;
import org.commonhall.governance.ballot.Ballots;
import org.commonhall.governance.ballot.CastVote;
import org.commonhall.governance.ballot.OpenBallot;
import org.commonhall.governance.ballot.PrepareBallot;
import org.commonhall.governance.committee.CommitteeView;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.electorate.OwnerElectorate;
import org.commonhall.request.request.RequestView;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.request.request.Submitted;
import org.commonhall.station.booking.BookRoom;
import org.commonhall.station.booking.Booking;
import org.commonhall.station.booking.Occasion;
import org.commonhall.station.desk.LineBoard;
import org.commonhall.station.desk.TakeTicket;
import org.commonhall.station.desk.TicketTaken;
import org.commonhall.station.station.StationPlan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pages of the portal, each in one transaction. */
@RestController
@Transactional
class PortalController {
    private final Commonhall hall;
    private final Town town;
    private final JdbcClient jdbc;

    PortalController(Commonhall hall, Town town, JdbcClient jdbc) {
        this.hall = hall;
        this.town = town;
        this.jdbc = jdbc;
    }

    record Report(String title) {}

    @PostMapping("/requests")
    Submitted report(Actor by, @RequestBody Report report) {
        return hall.requests().submit(by, SubmitRequest.of(report.title()).build());
    }

    @GetMapping("/requests/{number}")
    RequestView follow(@PathVariable String number, @RequestParam String code) {
        return hall.requests().reads().track(number, code);
    }

    @GetMapping("/committee")
    CommitteeView committee(Actor by) {
        return hall.governance().committees().reads().get(by, town.committee());
    }

    record Proposal(String title, Instant closesAt) {}

    @PostMapping("/ballots")
    Receipt<Ballot> open(Actor by, @RequestBody Proposal proposal) {
        Ballots ballots = hall.governance().ballots();
        PrepareBallot ballot = PrepareBallot.consultation(
                        town.assembly(), proposal.title(), "cn-278-ordinary", OwnerElectorate.CODE, proposal.closesAt())
                .places(Set.of(town.tower().value()))
                .build();
        return ballots.open(by, new OpenBallot(ballots.prepare(by, ballot).id()));
    }

    @PostMapping("/ballots/{ballot}/{choice}")
    BallotSheet vote(Actor by, @PathVariable Id<Ballot> ballot, @PathVariable Choice choice) {
        Ballots ballots = hall.governance().ballots();
        ballots.cast(by, CastVote.of(ballot, choice).build());
        return ballots.reads().sheet(by, ballot);
    }

    @GetMapping("/station")
    StationPlan station(Actor by) {
        return hall.station().stations().reads().plan(by, town.station());
    }

    @PostMapping("/line")
    TicketTaken take(Actor by) {
        return hall.station().desks().take(by, TakeTicket.of(town.line()).build());
    }

    @GetMapping("/line")
    LineBoard line() {
        return hall.station().desks().reads().board(town.line());
    }

    record Meeting(LocalDateTime from, LocalDateTime to, int guests, int lunches) {}

    /** Two calls of the library and a row of the portal's own table: all of them or none. */
    @PostMapping("/meetings")
    Receipt<Booking> plan(Actor by, @RequestBody Meeting meeting) {
        var room = BookRoom.of(town.room(), meeting.from(), meeting.to())
                .occasion(Occasion.of(meeting.guests()).build());
        Receipt<Booking> booking = hall.station().bookings().book(by, room.build());
        var tables = SubmitRequest.of("Tables at " + meeting.from());
        hall.requests().submit(by, tables.build());
        jdbc.sql("insert into lunch (booking, ordered) values (?, ?)")
                .params(booking.id().value(), meeting.lunches())
                .update();
        return booking;
    }
}
