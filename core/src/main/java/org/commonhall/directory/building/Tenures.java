package org.commonhall.directory.building;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Directory;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.People;
import org.commonhall.directory.directory.Period;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** Who holds which unit. Every change holds the unit first and raises its version. */
public final class Tenures {
    private final Corridor corridor;

    public Tenures(Corridor corridor) {
        this.corridor = corridor;
    }

    public Tenure begin(Call by, BeginTenure command) {
        return corridor.stored(by, command, "building.tenure.begun", Tenure.TYPE, change -> {
            UnitFile file = open(change, command.unit());
            return change.insert(
                    Tenure.TYPE, file.begun(change.newId(), command.holding(), command.startsOn(), command.endsOn()));
        });
    }

    public Tenure end(Call by, EndTenure command) {
        return corridor.stored(by, command, "building.tenure.ended", Tenure.TYPE, change -> {
            UnitFile file =
                    open(change, change.get(Tenure.TYPE, command.tenure()).unit());
            return change.update(Tenure.TYPE, file.ended(newest(file, command.tenure()), command.endsOn()));
        });
    }

    public Unit transfer(Call by, TransferUnit command) {
        return corridor.stored(by, command, "building.tenure.transferred", Unit.TYPE, change -> {
            UnitFile file =
                    open(change, change.get(Tenure.TYPE, command.tenure()).unit());
            Tenure ended = change.update(Tenure.TYPE, file.ended(newest(file, command.tenure()), command.day()));
            file = file.with(ended);
            for (Holding next : command.next()) {
                Tenure begun = change.insert(Tenure.TYPE, file.begun(change.newId(), next, command.day(), null));
                file = file.with(begun);
            }
            return file.unit();
        });
    }

    public Tenure correct(Call by, CorrectTenure command) {
        return corridor.stored(by, command, "building.tenure.corrected", Tenure.TYPE, change -> {
            UnitFile file =
                    open(change, change.get(Tenure.TYPE, command.tenure()).unit());
            change.note(command.reason());
            return change.update(
                    Tenure.TYPE,
                    file.corrected(
                            newest(file, command.tenure()), command.holding(), command.startsOn(), command.endsOn()));
        });
    }

    public ImmutableList<TenureView> holdersOf(Actor by, Id<Unit> unit, LocalDate day) {
        return corridor.read(by, reading -> {
            Id<Building> building = reading.get(Unit.TYPE, unit).building();
            reading.authorise(Directory.READ, false, building.value());
            return views(
                    reading,
                    held(reading, Tenure.UNIT.is(unit), day),
                    reading.allows(Directory.READ_HOLDER, false, building.value()));
        });
    }

    public ImmutableList<TenureView> heldBy(Actor by, Holder holder, LocalDate day) {
        return corridor.read(by, reading -> {
            Id<Person> person = holder.person();
            if (person != null) {
                People.readable(reading, person);
            } else {
                reading.authorise(
                        Directory.READ_HOLDER, false, organization(holder).value());
            }
            Condition<Tenure> theirs =
                    person != null ? Tenure.PERSON.is(person) : Tenure.ORGANIZATION.is(organization(holder));
            return views(reading, held(reading, theirs, day), true);
        });
    }

    public ImmutableList<Ownership> ownersOf(Actor by, Id<Building> building, LocalDate day) {
        return corridor.read(by, reading -> {
            reading.authorise(Directory.READ_HOLDER, false, building.value());
            return Ownership.in(reading, building, day);
        });
    }

    private static Id<Organization> organization(Holder holder) {
        return Objects.requireNonNull(holder.organization());
    }

    private static UnitFile open(Change change, Id<Unit> id) {
        Unit unit = change.lockSubject(Unit.TYPE, id);
        change.authorise(false, unit.building().value());
        return new UnitFile(
                change.update(Unit.TYPE, unit),
                ImmutableList.copyOf(change.select(Query.of(Tenure.TYPE).where(Tenure.UNIT.is(id)))));
    }

    private static Tenure newest(UnitFile file, Id<Tenure> id) {
        return file.tenures().stream()
                .filter(each -> each.id().equals(id))
                .findAny()
                .orElseThrow();
    }

    private static List<Tenure> held(Reading reading, Condition<Tenure> which, LocalDate day) {
        return reading.select(Query.of(Tenure.TYPE)
                .where(which)
                .where(Period.on(day, Tenure.STARTS_ON, Tenure.ENDS_ON))
                .orderBy(Tenure.STARTS_ON.ascending()));
    }

    private static ImmutableList<TenureView> views(Reading reading, List<Tenure> held, boolean shown) {
        List<Tenure> visible =
                held.stream().filter(tenure -> shown || own(reading, tenure)).toList();
        Map<Id<Person>, Person> people = reading.findAll(
                Person.TYPE,
                visible.stream().map(Tenure::person).filter(Objects::nonNull).collect(ImmutableSet.toImmutableSet()));
        Map<Id<Organization>, Organization> organizations = reading.findAll(
                Organization.TYPE,
                visible.stream()
                        .map(Tenure::organization)
                        .filter(Objects::nonNull)
                        .collect(ImmutableSet.toImmutableSet()));
        return held.stream()
                .map(tenure ->
                        TenureView.of(tenure, name(tenure, people, organizations), shown || own(reading, tenure)))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean own(Reading reading, Tenure tenure) {
        return tenure.person() != null && reading.by().is(tenure.person().value());
    }

    private static @Nullable String name(
            Tenure tenure, Map<Id<Person>, Person> people, Map<Id<Organization>, Organization> organizations) {
        Id<Person> person = tenure.person();
        if (person != null) {
            return People.name(people, person);
        }
        Organization organization = organizations.get(tenure.organization());
        return organization == null ? null : organization.name();
    }
}
