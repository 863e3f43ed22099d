package org.commonhall.scenario;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.directory.building.Area;
import org.commonhall.directory.building.AreaSource;
import org.commonhall.directory.building.BeginTenure;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.BuildingDetails;
import org.commonhall.directory.building.Door;
import org.commonhall.directory.building.Holding;
import org.commonhall.directory.building.RegisterBuilding;
import org.commonhall.directory.building.RegisterUnit;
import org.commonhall.directory.building.Tenure;
import org.commonhall.directory.building.Unit;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.ballot.BallotAction;
import org.commonhall.governance.ballot.BallotElector;
import org.commonhall.governance.ballot.BallotResult;
import org.commonhall.governance.ballot.BallotStep;
import org.commonhall.governance.ballot.Ballots;
import org.commonhall.governance.ballot.CastVote;
import org.commonhall.governance.ballot.OpenBallot;
import org.commonhall.governance.ballot.PrepareBallot;
import org.commonhall.governance.ballot.PrepareBallotBuilder;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.electorate.OwnerElectorate;

/**
 * A tower whose owners vote: twelve units of 6,000, 5,000, 4,000, 3,000, four times 2,000 and four times 1,000 square
 * metres, each of one owner.
 */
public final class TestTower extends Fixture {
    /** The day of {@link #MONDAY}. */
    public static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    /** The end of consultations. */
    public static final Instant END = MONDAY.plus(Duration.ofDays(14));

    private static final int[] AREAS = {6000, 5000, 4000, 3000, 2000, 2000, 2000, 2000, 1000, 1000, 1000, 1000};

    /** Its ballots. */
    public final Ballots ballots;
    /** The owners' assembly. */
    public final Id<Organization> assembly;
    /** Keeps its papers. */
    public final Actor secretary;
    /** Lives somewhere else. */
    public final Actor stranger;
    /** The tower. */
    public final Id<Building> tower;
    /** The owners by the order of the areas. */
    public final List<Actor> owners = new ArrayList<>();
    /** Their titles. */
    public final List<Receipt<Tenure>> titles = new ArrayList<>();

    public TestTower(TestHall given) {
        super(given);
        ballots = hall.governance().ballots();
        assembly = organization("owners_assembly", "Owners of the tower");
        secretary = somebody("Secretary", Role.SECRETARY, assembly.value());
        stranger = somebody("Stranger", null, assembly.value());
        tower = hall.directory()
                .buildings()
                .registerBuilding(
                        admin,
                        RegisterBuilding.of(BuildingDetails.of("Tower").build()).build())
                .id();
        for (int area : AREAS) {
            Actor owner = somebody("Owner " + (owners.size() + 1), null, assembly.value());
            owners.add(owner);
            titles.add(title(unit(String.valueOf(1001 + titles.size()), String.valueOf(area)), owner));
        }
    }

    /** A unit of the tower. */
    public Id<Unit> unit(String number, String area) {
        return hall.directory()
                .buildings()
                .registerUnit(
                        admin,
                        RegisterUnit.of(
                                        tower,
                                        Door.of(number, 10).build(),
                                        new Area(new BigDecimal(area), AreaSource.LAND_REGISTER, TODAY.minusYears(5)))
                                .build())
                .id();
    }

    /** Makes somebody the owner. */
    public Receipt<Tenure> title(Id<Unit> unit, Actor owner) {
        return hall.directory()
                .buildings()
                .beginTenure(
                        admin,
                        BeginTenure.of(
                                        unit,
                                        Holding.of(Tenure.Kind.OWNER, Holder.person(person(owner)))
                                                .build(),
                                        TODAY.minusYears(4))
                                .build());
    }

    /** The person an actor is. */
    public static Id<Person> person(Actor actor) {
        return new Id<>(Objects.requireNonNull(actor.person()));
    }

    /** A consultation of the owners. */
    public PrepareBallotBuilder consultation(String rule) {
        return PrepareBallot.consultation(assembly, "New lifts", rule, OwnerElectorate.CODE, END)
                .places(ImmutableSet.of(tower.value()));
    }

    /** Prepares. */
    public Ballot prepared(PrepareBallotBuilder command) {
        return Stored.of(hall, Ballot.TYPE, ballots.prepare(secretary, command.build()));
    }

    /** Prepares and opens. */
    public Ballot opened(PrepareBallotBuilder command) {
        return Stored.of(
                hall,
                Ballot.TYPE,
                ballots.open(secretary, new OpenBallot(prepared(command).id())));
    }

    /** Votes of owners. */
    public void vote(Ballot ballot, Choice choice, int... numbers) {
        for (int number : numbers) {
            ballots.cast(
                    owners.get(number - 1), CastVote.of(ballot.id(), choice).build());
        }
    }

    /** The row of the roll of an owner. */
    public Id<BallotElector> row(Ballot ballot, int number) {
        return BallotElector.id(
                ballot.id(), person(owners.get(number - 1)).value().toString());
    }

    /** Lets the period pass and the clock close. */
    public BallotResult ended(Ballot ballot) {
        clock.set(END);
        hall.tick(END, 100);
        hall.tick(END, 100);
        return ballots.reads().result(Actor.visitor(), ballot.id());
    }

    /** Takes a step of a ballot. */
    public Ballot step(Ballot ballot, BallotAction action) {
        return Stored.of(
                hall,
                Ballot.TYPE,
                ballots.step(secretary, BallotStep.of(ballot.id(), action).build()));
    }

    /** The events of a record so far. */
    public List<String> events(UUID subject) {
        List<String> events = new ArrayList<>();
        hall.journal()
                .history(admin, subject)
                .forEach(entry -> events.add(entry.event().replaceFirst("^ballot\\.(?=[a-z_]+\\.)", "")));
        return events;
    }
}
