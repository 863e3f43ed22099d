package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.Name;
import org.commonhall.NotAllowed;
import org.commonhall.NotFound;
import org.commonhall.Option;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.ScopeAncestor;
import org.commonhall.corridor.SubjectRights;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.committee.Committee;
import org.commonhall.procedure.ListOrder;
import org.commonhall.procedure.Openness;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.commonhall.storage.Summary;
import org.commonhall.todo.Todo;
import org.commonhall.todo.TodoAction;
import org.commonhall.trace.TraceSource;
import org.jspecify.annotations.Nullable;

/**
 * What people see of ballots. Nothing here shows before the close what was said, unless results are not hidden.
 * Names cost one statement more for each kind of which there are some. Thread-safe.
 */
public final class BallotReads {
    private final Corridor corridor;
    private final BallotSetup setup;
    private final CountSteps counting;

    BallotReads(Corridor corridor, BallotSetup setup, CountSteps counting) {
        this.corridor = corridor;
        this.setup = setup;
        this.counting = counting;
    }

    /**
     * Shows one ballot. Costs two statements, three for a secret one, and one or two more for the rights of a person. The
     * names of the chair and of the tellers are for staff and tellers.
     *
     * @param by anybody
     * @param id which
     * @return the ballot
     * @throws NotFound with {@code record.missing}, also for one in preparation that the actor must not know of
     */
    public BallotView get(Actor by, Id<Ballot> id) {
        return corridor.read(by, reading -> {
            Ballot ballot = visible(reading, id);
            List<Record> parts = reading.selectAll(ImmutableList.of(CountSteps.options(id), BallotSetup.tellers(id)));
            List<BallotOption> options = ImmutableList.copyOf(Iterables.filter(parts, BallotOption.class));
            List<BallotTeller> tellers = ImmutableList.copyOf(Iterables.filter(parts, BallotTeller.class));
            boolean boxKept = BallotBox.kept(reading, ballot);
            boolean staff = staff(reading, ballot);
            return Names.shown(reading, names -> BallotView.of(ballot, options, tellers, boxKept, staff, names));
        });
    }

    /** What it is called by those who may see it. */
    static @Nullable Name named(Reading reading, Ballot ballot) {
        return ballot.openedAt() != null || staff(reading, ballot) ? Name.of(ballot.title(), null) : null;
    }

    static Optional<SubjectRights.Known> known(Reading reading, UUID id) {
        return reading.find(Ballot.TYPE, new Id<Ballot>(id))
                .map(ballot -> SubjectRights.Known.of(
                        Ballot.TYPE, ballot.body().value(), ballot.openedAt() != null || staff(reading, ballot)));
    }

    /** What a trace shows of it. */
    static TraceSource.Shown traced(Reading reading, Ballot ballot) {
        return TraceSource.Shown.of(
                ballot.openedAt() != null || staff(reading, ballot),
                ballot.title(),
                ballot.status().said(),
                ballot.createdAt());
    }

    private static Ballot visible(Reading reading, Id<Ballot> id) {
        Ballot ballot = reading.get(Ballot.TYPE, id);
        if (ballot.openedAt() == null && !staff(reading, ballot)) {
            throw new NotFound("record.missing", Ballot.TYPE);
        }
        return ballot;
    }

    private static boolean staff(Reading reading, Ballot ballot) {
        return reading.allows(BallotRights.READ, false, ballot.body().value())
                || (BallotSetup.teller(reading, ballot, reading.by())
                        && reading.allows(BallotRights.READ, true, ballot.body().value()));
    }

    private static void requireSheet(Reading reading, Ballot ballot) {
        if (ballot.sheetForStaff() && !staff(reading, ballot)) {
            throw new NotAllowed("access.denied", BallotRights.READ);
        }
    }

    private static Ballot forStaff(Reading reading, Id<Ballot> id) {
        Ballot ballot = visible(reading, id);
        if (!staff(reading, ballot)) {
            throw new NotAllowed("access.denied", BallotRights.READ);
        }
        return ballot;
    }

    /**
     * Lists the ballots of a body, the newest first. Costs two statements, one more if a role is held above the body.
     * Ballots in preparation are for staff alone.
     *
     * @param by anybody
     * @param body whose
     * @param page which page
     * @return the page
     */
    public Page<BallotRow> list(Actor by, Id<Organization> body, PageRequest page) {
        return list(by, body, Openness.ANY, ListOrder.LATEST, page);
    }

    /**
     * Lists the ballots of a body that are not over, or those that are; otherwise as
     * {@link #list(Actor, Id, PageRequest)}.
     *
     * @param by anybody
     * @param body whose
     * @param openness which of them
     * @param order in which order
     * @param page which page
     * @return the page
     */
    public Page<BallotRow> list(Actor by, Id<Organization> body, Openness openness, ListOrder order, PageRequest page) {
        InvalidInput.present("openness", openness);
        InvalidInput.present("order", order);
        return corridor.read(
                by,
                reading -> Names.page(
                        reading,
                        reading.page(
                                Query.of(Ballot.TYPE)
                                        .where(listed(reading, body))
                                        .where(openness.of(Ballot.STATUS, BallotStatus.values(), BallotStatus::over))
                                        .orderBy(order.by(Ballot.CREATED_AT)),
                                page),
                        BallotRow::of));
    }

    /**
     * Counts the ballots of a body by state, as {@link #list} lists them: one statement besides the rights.
     *
     * @param by anybody
     * @param body whose
     * @return how many there are
     */
    public Page.Totals<BallotStatus> totals(Actor by, Id<Organization> body) {
        return corridor.read(by, reading -> Summary.totals(Ballot.STATUS, listed(reading, body), reading::summarise));
    }

    private static Condition<Ballot> listed(Reading reading, Id<Organization> body) {
        Condition<Ballot> theirs = Ballot.BODY.is(body);
        return reading.allows(BallotRights.READ, false, body.value()) ? theirs : theirs.and(Ballot.OPENED_AT.present());
    }

    /**
     * Lists the ballots that are open in a building: those of its committees and of the organizations in whose territory it
     * is, and those of its owners. Three statements.
     *
     * @param by anybody
     * @param building the building
     * @param page which page
     * @return the ballots, the newest first
     */
    public Page<BallotRow> open(Actor by, Id<Building> building, PageRequest page) {
        return corridor.read(by, reading -> {
            ImmutableSet<Id<Organization>> bodies = Stream.concat(
                            reading
                                    .select(Query.of(ScopeAncestor.TYPE)
                                            .where(ScopeAncestor.SCOPE.is(building.value())))
                                    .stream()
                                    .map(step -> new Id<Organization>(step.ancestor())),
                            reading.select(Query.of(Committee.TYPE).where(Committee.BUILDING.is(building))).stream()
                                    .map(Committee::body))
                    .collect(ImmutableSet.toImmutableSet());
            return Names.page(
                    reading,
                    reading.page(
                            Query.of(Ballot.TYPE)
                                    .where(Ballot.STATUS.is(BallotStatus.OPEN))
                                    .where(Ballot.BODY.in(bodies).or(Ballot.PLACES.contains(building.toString())))
                                    .orderBy(Ballot.CREATED_AT.descending()),
                            page),
                    BallotRow::of);
        });
    }

    /**
     * Shows the live sheet, as fresh as the last committed vote. Costs two statements for any number of voters, those
     * for rights if it is for staff alone, and in a meeting those for who attends. What the register says otherwise while the
     * ballot is open is in {@link #changes}.
     *
     * @param by anybody, or staff and tellers where the ballot says so
     * @param id which ballot, open or over
     * @return the sheet
     * @throws NotAllowed {@code access.denied}
     * @throws RuleViolation {@code ballot.unopened}
     */
    public BallotSheet sheet(Actor by, Id<Ballot> id) {
        return corridor.read(by, reading -> {
            Ballot ballot = visible(reading, id);
            requireSheet(reading, ballot);
            BallotLife.requireOpened(ballot);
            return BallotSheet.of(
                    ballot,
                    RollCell.roll(reading, setup, ballot),
                    BallotSheet.Leaving.of(reading, setup, ballot),
                    reading.now());
        });
    }

    /**
     * Shows what came out. Costs three statements, and in a meeting those for who had left. Before the close the result is shown as it stands, unless it is hidden,
     * and to whom the sheet is shown.
     *
     * @param by anybody; before the close staff and tellers alone where the live sheet is for them
     * @param id which ballot
     * @return the result
     * @throws NotAllowed {@code access.denied} before the close, as {@link #sheet}
     * @throws RuleViolation {@code ballot.hidden} while the results are hidden, {@code ballot.unopened}
     */
    public BallotResult result(Actor by, Id<Ballot> id) {
        return corridor.read(by, reading -> {
            Ballot ballot = visible(reading, id);
            BallotLife.requireResult(ballot);
            List<BallotOption> options = CountSteps.options(reading, id);
            if (ballot.status().counted()) {
                BallotTally counted = BallotTally.of(
                        ballot, reading.select(Query.of(BallotCount.TYPE).where(BallotCount.BALLOT.is(id))));
                return result(reading, ballot, options, counted);
            }
            requireShown(ballot, ballot.hidden());
            // An interim result tells all that the sheet tells.
            requireSheet(reading, ballot);
            BallotTally sofar = BallotTally.counted(
                    ballot,
                    CountSteps.codes(options),
                    RollCell.roll(reading, setup, ballot),
                    BallotTally.VoteCell.of(reading, ballot));
            return result(reading, ballot, options, sofar);
        });
    }

    private BallotResult result(Reading reading, Ballot ballot, List<BallotOption> options, BallotTally tally) {
        ImmutableList<BallotSheet.Leaving> leavings = BallotSheet.Leaving.of(reading, setup, ballot);
        return Names.shown(reading, names -> BallotResult.of(ballot, options, tally, leavings, names));
    }

    /**
     * Lists the votes that the actor has, or holds for others. Costs two statements.
     *
     * @param by a person
     * @param page which page
     * @return the page, in the order of the roll
     */
    public Page<MyBallot> mine(Actor by, PageRequest page) {
        Id<Person> me = Person.idOrNull(InvalidInput.present("by", by));
        if (me == null) {
            return new Page<>(ImmutableList.of(), Optional.empty());
        }
        return corridor.read(by, reading -> {
            Page<BallotElector> rows = reading.page(
                    Query.of(BallotElector.TYPE)
                            .where(BallotElector.PERSON.is(me).or(BallotElector.HOLDER.is(me))),
                    page);
            Map<Id<Ballot>, Ballot> ballots = reading.findAll(
                    Ballot.TYPE,
                    rows.items().stream().map(BallotElector::ballot).collect(ImmutableSet.toImmutableSet()));
            return Names.page(
                    reading,
                    rows,
                    (row, names) -> MyBallot.of(by, Objects.requireNonNull(ballots.get(row.ballot())), row, names));
        });
    }

    /** Refuses what is hidden until the ballot is closed. */
    private static void requireShown(Ballot ballot, boolean hidden) {
        if (hidden && !ballot.status().counted()) {
            throw new RuleViolation("ballot.hidden");
        }
    }

    /**
     * Lists the roll. Costs three statements, one more if a role is held above the body.
     *
     * @param by staff, tellers, auditors
     * @param id which ballot
     * @param undecided whether only voters who have not voted are listed, such as for a reminder
     * @param page which page
     * @return the page
     */
    public Page<RollLine> roll(Actor by, Id<Ballot> id, boolean undecided, PageRequest page) {
        return corridor.read(by, reading -> {
            forStaff(reading, id);
            Condition<BallotElector> all = BallotElector.BALLOT.is(id);
            return Names.page(
                    reading,
                    reading.page(
                            Query.of(BallotElector.TYPE)
                                    .where(undecided ? all.and(BallotElector.VOTED.is(false)) : all),
                            page),
                    RollLine::of);
        });
    }

    /**
     * Lists who said what in a named ballot that is closed. Costs three statements, one more if a role is held above the
     * body.
     *
     * @param by staff, tellers, auditors
     * @param id which ballot
     * @param page which page
     * @return the page
     * @throws RuleViolation {@code ballot.hidden} before it is closed, {@code ballot.kind}
     */
    public Page<VoteLine> votes(Actor by, Id<Ballot> id, PageRequest page) {
        return corridor.read(by, reading -> {
            Ballot ballot = forStaff(reading, id);
            ballot.kind().require(ballot.kind() == BallotKind.NAMED);
            requireShown(ballot, true);
            return reading.page(
                            Query.of(Vote.TYPE).where(Vote.BALLOT.is(id)).orderBy(Vote.OPTION_CODE.ascending()), page)
                    .map(VoteLine::of);
        });
    }

    /**
     * Lists the deliveries. Costs three statements, one more if a role is held above the body.
     *
     * @param by staff, tellers, auditors
     * @param id which ballot
     * @param page which page
     * @return the page, the newest first
     */
    public Page<RollLine.Delivery> deliveries(Actor by, Id<Ballot> id, PageRequest page) {
        return corridor.read(by, reading -> {
            forStaff(reading, id);
            return reading.page(
                            Query.of(BallotDelivery.TYPE)
                                    .where(BallotDelivery.BALLOT.is(id))
                                    .orderBy(BallotDelivery.AT.descending()),
                            page)
                    .map(one -> new RollLine.Delivery(one.elector(), one.method(), one.proof(), one.at()));
        });
    }

    /**
     * Lists votes that do not count because the voter had voted in another way. Costs three statements, one more if a role
     * is held above the body.
     *
     * @param by staff, tellers, auditors
     * @param id which ballot
     * @param page which page
     * @return the page, the newest first
     */
    public Page<RollLine.Aside> setAside(Actor by, Id<Ballot> id, PageRequest page) {
        return corridor.read(by, reading -> {
            forStaff(reading, id);
            return reading.page(
                            Query.of(PaperAside.TYPE)
                                    .where(PaperAside.BALLOT.is(id))
                                    .orderBy(PaperAside.AT.descending()),
                            page)
                    .map(one -> new RollLine.Aside(one.elector(), one.channel(), one.counted(), one.at()));
        });
    }

    /**
     * Compares the frozen electorate with the register: as it is now while the ballot is open, as it was at the end
     * afterwards.
     *
     * @param by staff, tellers, auditors
     * @param id which ballot
     * @return the changes, such as a sale during the vote: voters who left or joined, and other weights
     */
    public ImmutableList<RegisterChange> changes(Actor by, Id<Ballot> id) {
        return corridor.read(by, reading -> {
            Ballot ballot = forStaff(reading, id);
            return ballot.status() == BallotStatus.OPEN ? counting.changes(reading, ballot) : registered(reading, id);
        });
    }

    private static ImmutableList<RegisterChange> registered(Reading reading, Id<Ballot> id) {
        return reading.select(Query.of(ElectorateChange.TYPE).where(ElectorateChange.BALLOT.is(id))).stream()
                .map(one -> new RegisterChange(one.kind(), one.label()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Lists what the actor can do with a ballot, and what stands against the rest, as far as it does not depend on what a
     * command says. Costs a few statements, none of which grows with the voters but while the ballot can be closed.
     *
     * @param by anybody
     * @param id which ballot
     * @return every action that the actor's rights allow
     */
    public ImmutableList<Option<BallotAction>> actions(Actor by, Id<Ballot> id) {
        return corridor.read(by, reading -> {
            Ballot ballot = visible(reading, id);
            return new BallotAction.Offered(
                            reading, setup, ballot, reading.roles(ballot.body().value()))
                    .all();
        });
    }

    /** The votes that somebody can cast now, for others too: two statements, and two for each meeting that votes. */
    ImmutableList<Todo> todos(Reading reading, Id<Person> person, int most) {
        ImmutableListMultimap<Id<Ballot>, BallotElector> theirs = reading
                .select(Query.of(BallotElector.TYPE)
                        .where(BallotElector.PERSON.is(person).or(BallotElector.HOLDER.is(person)))
                        .where(BallotElector.VOTED.is(false)))
                .stream()
                .filter(one -> one.holder() == null || one.holder().equals(person))
                .collect(ImmutableListMultimap.toImmutableListMultimap(BallotElector::ballot, one -> one));
        return reading.findAll(Ballot.TYPE, theirs.keySet()).values().stream()
                .filter(ballot -> ballot.kind() != BallotKind.PAPER && BallotLife.takes(ballot, reading.now()))
                .sorted(Comparator.comparing(Ballot::closesAt, Comparator.nullsFirst(Comparator.naturalOrder())))
                .limit(most)
                .map(ballot -> Todo.of(
                                Ballot.TYPE,
                                ballot.id(),
                                ballot.title(),
                                ballot.closesAt(),
                                there(reading, ballot, theirs.get(ballot.id())) ? TodoAction.VOTE : TodoAction.COME)
                        .of(Organization.TYPE, ballot.body()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether a vote would be taken from where the voter is: a meeting takes those of whoever is in the room. */
    private boolean there(Reading reading, Ballot ballot, List<BallotElector> electors) {
        if (ballot.setting() != BallotSetting.MEETING) {
            return true;
        }
        try {
            VoterAtBallot.requireAny(ballot, electors, voter -> voter.requireTaken(reading, setup));
            return true;
        } catch (RuleViolation | NotAllowed absent) {
            return false;
        }
    }
}
