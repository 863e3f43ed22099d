package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.NotAllowed;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.Told;
import org.commonhall.calendar.WorkingCalendar;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Names.Naming;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;
import org.commonhall.governance.committee.CommitteePolicy;
import org.commonhall.governance.committee.Committees;
import org.commonhall.governance.decision.RuleSets;
import org.commonhall.governance.electorate.ElectorateSource;
import org.commonhall.governance.electorate.MeetingRoll;
import org.commonhall.governance.electorate.OwnerElectorate;
import org.commonhall.governance.motion.MotionVotes;
import org.commonhall.governance.motion.Motions;
import org.commonhall.storage.Query;
import org.commonhall.todo.TodoSource;
import org.commonhall.trace.TraceSource;
import org.commonhall.trace.TraceSources;

/**
 * Votes (表决): prepared, opened over a frozen electorate, cast, counted by the rule set as it was, confirmed and posted.
 * Thread-safe.
 *
 * <p>While a secret ballot is open, a reader of the database itself may tell from its bookkeeping (transaction numbers, the
 * order of rows, its log) which paper came with which row of the roll. Closing writes the box anew and then has the store leave
 * nothing of the old rows in its files ({@link org.commonhall.storage.Storage#forget}); until that has succeeded, at once or at a
 * later tick, {@link BallotView} says so and the result is not posted. Over a store that joins a host's transactions the hall over
 * the owning store does it when it ticks. Logs, standbys and backups of that time keep what was:
 * keep them as you keep ballot boxes.
 */
public final class Ballots {
    /** What the hall knows of it. */
    public static final Capability<Ballots> CAPABILITY = Capability.of("ballot", Ballots.class)
            .records(
                    Ballot.TYPE,
                    BallotOption.TYPE,
                    BallotPost.TYPE,
                    BallotGate.TYPE,
                    BallotElector.TYPE,
                    Vote.TYPE,
                    BoxPaper.TYPE,
                    BallotBox.TYPE,
                    BallotCount.TYPE,
                    BallotTeller.TYPE,
                    BallotDelivery.TYPE,
                    PaperAside.TYPE,
                    ElectorateChange.TYPE)
            .needs(Committees.CAPABILITY, Motions.CAPABILITY)
            .settings(BallotPolicy.class, BallotPolicy.neutral())
            .rights(BallotRights.class)
            .events(
                    "ballot.prepared",
                    "ballot.opened_all",
                    "ballot.electors",
                    "ballot.teller_appointed",
                    "ballot.voter_named",
                    "ballot.delivered",
                    "ballot.attendance",
                    "ballot.vote.cast",
                    "ballot.vote.changed",
                    "ballot.vote.entered",
                    "ballot.vote.set_aside",
                    "ballot.urn_counted",
                    "ballot.closed",
                    "ballot.confirmed",
                    "ballot.lot_drawn",
                    "ballot.run_off",
                    "ballot.box.forgotten")
            .event("ballot.proxy.given", Told.REQUESTERS)
            .event("ballot.proxy.revoked", Told.REQUESTERS)
            .event("ballot.opened", Told.MEMBERS)
            .event("ballot.cancelled", Told.MEMBERS)
            .event("ballot.published", Told.MEMBERS)
            .event("ballot.published_late", Told.MEMBERS)
            .event("ballot.reminder", Told.MEMBERS)
            .event("ballot.unpublished", Told.STAFF)
            .event("ballot.waits", Told.STAFF)
            .offers(EventPeople.class, parts -> Ballots.people())
            .offers(ElectorateSource.class, parts -> new OwnerElectorate())
            .due(Ballots::dueWork, Due.BALLOT_DUE, Due.BALLOT_BOX)
            .subjects(BallotReads::known, Ballot.TYPE)
            .offers(TraceSource.class, parts -> TraceSources.of(Ballot.TYPE, BallotReads::traced))
            .offers(
                    TodoSource.class,
                    parts -> (reading, person, most) ->
                            parts.get(Ballots.CAPABILITY).reads().todos(reading, person, most))
            .named(Naming.of(Ballot.TYPE, BallotReads::named))
            .make(parts -> new Ballots(
                    parts.corridor(),
                    parts.settings(BallotPolicy.class),
                    parts.settings(CommitteePolicy.class).rules(),
                    parts.settings(CommitteePolicy.class).calendar(),
                    parts.offered(ElectorateSource.class),
                    parts.offered(MeetingRoll.class)));

    private final BallotSetup setup;
    private final Corridor corridor;
    private final BallotSteps steps;
    private final VoteSteps votes;
    private final CountSteps counting;
    private final TieSteps ties;

    /** Who is told of ballots: who may vote, and the staff of the body; of a mandate, who gave it and who holds it. */
    private static EventPeople people() {
        return EventPeople.of(
                EventPeople.of(
                        Ballot.TYPE,
                        ImmutableMap.of(
                                Told.MEMBERS,
                                (reading, ballot) -> reading
                                        .select(Query.of(BallotElector.TYPE)
                                                .where(BallotElector.BALLOT.is(ballot.id())))
                                        .stream()
                                        .flatMap(elector -> Stream.ofNullable(elector.person()))
                                        .map(Id::value),
                                Told.STAFF,
                                (reading, ballot) -> Scopes.holders(
                                        reading,
                                        ImmutableSet.of(Role.SECRETARY),
                                        ballot.body().value()))),
                EventPeople.of(
                        BallotElector.TYPE,
                        ImmutableMap.of(
                                Told.REQUESTERS,
                                (reading, elector) -> Stream.of(elector.person(), elector.holder())
                                        .flatMap(Stream::ofNullable)
                                        .map(Id::value))));
    }

    Ballots(
            Corridor corridor,
            BallotPolicy policy,
            RuleSets rules,
            Supplier<WorkingCalendar> calendar,
            Supplier<ImmutableList<ElectorateSource>> sources,
            Supplier<ImmutableList<MeetingRoll>> meetings) {
        this.corridor = corridor;
        this.setup = new BallotSetup(policy, rules, calendar, sources, meetings);
        this.steps = new BallotSteps(corridor, setup);
        this.votes = new VoteSteps(corridor, setup);
        this.counting = new CountSteps(corridor, setup, steps);
        this.ties = new TieSteps(corridor);
    }

    /**
     * Tells what came of the counted ballots of a meeting, for its minutes: one statement, two more if there are any.
     *
     * @param reading the transaction
     * @param meeting the meeting
     * @return the result of each ballot, by what it was about; the last one counts
     */
    public static ImmutableMap<UUID, BallotResult> outcomes(Reading reading, UUID meeting) {
        List<Ballot> ballots = reading
                .select(Query.of(Ballot.TYPE).where(Ballot.MEETING.is(meeting)).orderBy(Ballot.CREATED_AT.ascending()))
                .stream()
                .filter(ballot -> ballot.status().counted() && ballot.outcome() != null)
                .toList();
        if (ballots.isEmpty()) {
            return ImmutableMap.of();
        }
        ImmutableSet<Id<Ballot>> ids = ballots.stream().map(Ballot::id).collect(ImmutableSet.toImmutableSet());
        ImmutableListMultimap<Id<Ballot>, BallotOption> options = Multimaps.index(
                reading.select(Query.of(BallotOption.TYPE)
                        .where(BallotOption.BALLOT.in(ids))
                        .orderBy(BallotOption.POSITION.ascending())),
                BallotOption::ballot);
        ImmutableListMultimap<Id<Ballot>, BallotCount> counts = Multimaps.index(
                reading.select(Query.of(BallotCount.TYPE).where(BallotCount.BALLOT.in(ids))), BallotCount::ballot);
        Map<UUID, BallotResult> outcomes = new LinkedHashMap<>();
        for (Ballot ballot : ballots) {
            UUID subject = ballot.subject();
            if (subject != null) {
                outcomes.put(
                        subject,
                        BallotResult.of(
                                ballot,
                                options.get(ballot.id()),
                                BallotTally.of(ballot, counts.get(ballot.id())),
                                ImmutableList.of(),
                                Names.none()));
            }
        }
        return ImmutableMap.copyOf(outcomes);
    }

    /**
     * Gives what people see of ballots.
     *
     * @return the reads
     */
    public BallotReads reads() {
        return new BallotReads(corridor, setup, counting);
    }

    BallotDueWork dueWork() {
        return new BallotDueWork(corridor, setup, counting);
    }

    /**
     * Prepares a ballot.
     *
     * @param by the body's secretary
     * @param command what is put to the vote, by which rules, to whom and until when
     * @return what came of it: the ballot, {@code PREPARED} and not open yet; {@link BallotReads#get} shows its options in
     *     their order
     * @throws RuleViolation {@code decision.rules.unknown}, {@code ballot.electorate.source}, {@code ballot.record_date},
     *     {@code ballot.meeting}, {@code ballot.period}, {@code ballot.options}, {@code ballot.posts}, {@code ballot.paper},
     *     {@code ballot.delegation.forbidden}, {@code ballot.delegation.cap}, {@code record.person.gone}; {@code ballot.motion} for a motion of another body, and what {@link
     *     MotionVotes#hold} refuses; for a secret ballot {@code ballot.secret.store} on a store that cannot forget what lay in its box,
     *     {@code ballot.secret.hidden}, {@code ballot.secret.split}
     */
    public Receipt<Ballot> prepare(Call by, PrepareBallot command) {
        return steps.prepare(by, command);
    }

    /**
     * Opens a ballot: its electorate is read from its source and frozen, row by row.
     *
     * @param by the body's secretary
     * @param command which
     * @return what came of it: the ballot, {@code OPEN}
     * @throws RuleViolation {@code ballot.state}, {@code ballot.early}, {@code ballot.period}, {@code
     *     ballot.electorate.empty}, {@code ballot.voter.twice}, {@code ballot.measure.custom}, {@code
     *     decision.measure.uncounted}, {@code decision.group.unknown}, {@code ballot.secret.recognisable} with the number of
     *     voters whom the papers of a secret ballot would tell, unless the command accepts as many; what the source, the motion and, in a meeting, the
     *     meeting refuse
     * @throws Conflict {@code record.stale}
     */
    public Receipt<Ballot> open(Call by, OpenBallot command) {
        return steps.open(by, command);
    }

    /**
     * Names a counter or a scrutineer.
     *
     * @param by the body's secretary
     * @param command who
     * @return what came of it: the new teller
     * @throws RuleViolation {@code ballot.state}, {@code ballot.teller.candidate}, {@code ballot.teller.twice}
     */
    public Receipt<BallotTeller> appoint(Call by, AppointTeller command) {
        return steps.appoint(by, command);
    }

    /**
     * Writes down whom co-owners or an organization have named to vote.
     *
     * @param by the body's secretary
     * @param command who
     * @return what came of it: the voter's row of the roll
     * @throws RuleViolation {@code ballot.vote.stranger}, {@code ballot.vote.twice}, {@code ballot.closed}
     */
    public Receipt<BallotElector> nameVoter(Call by, NameVoter command) {
        return steps.name(by, command);
    }

    /**
     * Writes down that voters got the papers.
     *
     * @param by the body's secretary
     * @param command who got them, how, and what proves it
     * @return what came of it: the ballot
     * @throws RuleViolation {@code ballot.state}
     * @throws InvalidInput {@code ballot.vote.stranger} for a voter of another ballot
     */
    public Receipt<Ballot> deliver(Call by, RecordDelivery command) {
        return steps.deliver(by, command);
    }

    /**
     * Gives or takes back a mandate.
     *
     * @param by the voter, or the body's secretary with a written mandate
     * @param command to whom
     * @return what came of it: the voter's row of the roll; the event is {@code ballot.proxy.given} or {@code
     *     ballot.proxy.revoked}
     * @throws RuleViolation {@code decision.delegation.forbidden}, {@code decision.delegation.self}, {@code
     *     decision.delegation.chain}, {@code decision.delegation.full}, {@code ballot.delegation.forbidden}, {@code
     *     ballot.proxy.late}, {@code ballot.proxy.instruction}, {@code record.person.gone} for a holder who was erased, {@code ballot.vote.twice} once a vote was taken
     */
    public Receipt<BallotElector> giveProxy(Call by, GiveProxy command) {
        return votes.proxy(by, command);
    }

    /**
     * Votes in a named ballot, or changes what was said while it is open. Costs six statements where the command names the
     * voter's row, and one for who acts where the voter holds no role there.
     *
     * @param by the voter, or the holder of the mandate
     * @param command what is said
     * @return what came of it: the voter's row of the roll; the event is {@code ballot.vote.cast}, {@code
     *     ballot.vote.changed}, or {@code ballot.vote.set_aside} with the reason where a vote on paper came first and counts
     * @throws RuleViolation {@code ballot.unopened}, {@code ballot.closed}, {@code ballot.kind}, {@code ballot.vote.twice},
     *     {@code ballot.vote.absent} in a meeting without the voter, or the mandate's holder, in the room, {@code ballot.vote.several}, {@code decision.delegation.given}, {@code
     *     ballot.delegation.instructed}, and the codes of {@link BallotForm}
     * @throws NotAllowed {@code ballot.vote.stranger}; {@code ballot.vote.recused}; {@code ballot.vote.bought_later} for an owner who was none on the record
     *     date; {@code ballot.vote.unnamed} for a co-owner whom the others have not named
     */
    public Receipt<BallotElector> cast(Call by, CastVote command) {
        return votes.cast(by, command);
    }

    /**
     * Votes in a secret ballot.
     *
     * @param by the voter, or the holder of the mandate
     * @param command what is said
     * @return what came of it: the voter's row of the roll, with the events of {@link #cast}; nothing in it says anything about
     *     the paper in the box
     * @throws RuleViolation as {@link #cast}
     * @throws NotAllowed as {@link #cast}
     */
    public Receipt<BallotElector> castSecretly(Call by, CastSecretVote command) {
        return votes.castSecretly(by, command);
    }

    /**
     * Enters a paper or a vote said by phone.
     *
     * @param by a counter of the ballot, or the body's secretary
     * @param command whose and what
     * @return what came of it: the voter's row of the roll; the event is {@code ballot.vote.entered}, or {@code
     *     ballot.vote.set_aside} with the reason where another vote of the voter came first and counts
     * @throws RuleViolation {@code ballot.closed} after the end of counting, of voting for a vote by phone; {@code ballot.kind},
     *     {@code ballot.vote.channel}, {@code ballot.vote.absent} in a meeting for somebody who was not at it, {@code
     *     ballot.vote.stranger}, {@code ballot.vote.twice} for a second paper, {@code ballot.urn.twice} for a secret paper once
     *     the box was counted, and the codes of {@link BallotForm}
     */
    public Receipt<BallotElector> enter(Call by, EnterPaper command) {
        return votes.enter(by, command);
    }

    /**
     * Enters what was in a box.
     *
     * @param by a counter of the ballot, or the body's secretary
     * @param command how many papers said what
     * @return what came of it: the ballot
     * @throws RuleViolation {@code ballot.state}, {@code ballot.kind}, {@code ballot.urn.twice}, {@code ballot.urn.weights},
     *     {@code ballot.urn.papers}, {@code ballot.urn.lines}, {@code ballot.paper.option}
     */
    public Receipt<Ballot> countUrn(Call by, CountUrn command) {
        return counting.urn(by, command);
    }

    /**
     * Takes a step: closes and counts, calls off, confirms the count, takes over the attendance, or publishes.
     *
     * @param by the body's secretary; for the confirmation a scrutineer
     * @param command which step
     * @return what came of it: the ballot in its new state; for a close the reason is the explained result, as {@link
     *     BallotResult#explanation} gives it
     * @throws RuleViolation {@code ballot.state}, {@code ballot.running}, {@code ballot.urn.missing}, {@code
     *     ballot.teller.scrutineer}, {@code ballot.unconfirmed}, {@code ballot.unposted} without a public notice about the
     *     ballot, {@code ballot.box.kept} while papers of a secret ballot may still lie in the files of the store as they lay in
     *     the box, {@code ballot.no_meeting}, {@code ballot.hidden} for a close that is only tried out
     * @throws InvalidInput {@code ballot.step} for an action that is no step, {@code ballot.reason}
     */
    public Receipt<Ballot> step(Call by, BallotStep command) {
        Receipt<Ballot> receipt = counting.step(by, command);
        if (command.action() == BallotAction.CLOSE || command.action() == BallotAction.CANCEL) {
            dueWork().forget(command.ballot());
        }
        return receipt;
    }

    /**
     * Prepares a further ballot between those who are tied.
     *
     * @param by the body's secretary
     * @param command which election, and what a lot will be drawn with
     * @return what came of it: the further ballot, {@code PREPARED} and not open yet; the reason says who is tied for how many
     *     posts
     * @throws RuleViolation {@code ballot.state}, {@code ballot.tie.none}, {@code ballot.run_off.twice}, {@code ballot.period}, {@code
     *     decision.lot.known}
     */
    public Receipt<Ballot> runOff(Call by, RunOff command) {
        return ties.runOff(by, command);
    }

    /**
     * Lets the lot decide where a run-off was tied as well.
     *
     * @param by the body's secretary
     * @param command which run-off, and the seed
     * @return what came of it: the run-off; the reason says who was drawn with which seed
     * @throws RuleViolation {@code ballot.state}, {@code ballot.tie.none}, {@code ballot.lot.early} for a tie without a run-off,
     *     {@code ballot.lot.unfixed} where nothing was fixed before votes were taken, {@code decision.lot.other_seed}, {@code
     *     decision.lot.unpublished}
     * @throws InvalidInput {@code decision.lot.figures}
     */
    public Receipt<Ballot> drawLot(Call by, DrawLot command) {
        return ties.drawLot(by, command);
    }
}
