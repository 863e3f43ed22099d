package org.commonhall.volunteering.pairing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.NotFound;
import org.commonhall.calendar.Spans;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;
import org.commonhall.credential.Qualification;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.commonhall.todo.Todo;
import org.commonhall.todo.TodoAction;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.Volunteer;

/** What people see of pairings. Thread-safe. */
public final class PairingReads {
    private static final String DISCLOSED = "pairing.read";

    private final Corridor corridor;
    private final PairingPolicy policy;

    PairingReads(Corridor corridor, PairingPolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
    }

    /**
     * Lists who would visit an elder, the best first, and what the others lack; people decide. Costs seven statements beside
     * those of the rights, that names were shown included, for up to a thousand companions.
     *
     * @param by a coordinator of the programme
     * @param id what the elder wishes
     * @return all companions
     * @throws NotFound {@code record.missing}
     */
    public ImmutableList<CandidateView> candidates(Actor by, Id<ElderProfile> id) {
        return corridor.read(by, reading -> {
            ElderProfile elder = reading.get(ElderProfile.TYPE, id);
            reading.authorise(PairingRights.READ, false, elder.programme().value());
            return views(
                    reading,
                    ImmutableList.of(elder),
                    reading.select(Query.of(Companion.TYPE)),
                    Pairing.ELDER.is(elder.person()),
                    Stream.of());
        });
    }

    /**
     * Lists the elders of a programme whom a volunteer would visit, the best first, and why the others do not come into
     * question. Costs seven statements beside those of the rights, that names were shown included.
     *
     * @param by a coordinator of the programme
     * @param programme which programme
     * @param volunteer who would visit
     * @return all elders of the programme, none for somebody who offers nothing
     */
    public ImmutableList<CandidateView> elders(Actor by, Id<Programme> programme, Id<Person> volunteer) {
        return corridor.read(by, reading -> {
            reading.authorise(PairingRights.READ, false, programme.value());
            List<ElderProfile> elders =
                    reading.select(Query.of(ElderProfile.TYPE).where(ElderProfile.PROGRAMME.is(programme)));
            List<Companion> one =
                    Companion.of(reading, volunteer).map(ImmutableList::of).orElse(ImmutableList.of());
            return views(
                    reading,
                    elders,
                    one,
                    Pairing.VOLUNTEER.is(volunteer),
                    elders.stream().map(ElderProfile::person));
        });
    }

    private ImmutableList<CandidateView> views(
            Reading reading,
            List<ElderProfile> elders,
            List<Companion> offers,
            Condition<Pairing> between,
            Stream<Id<Person>> named) {
        // Nothing is known any more of somebody who was erased.
        List<Companion> companions =
                offers.stream().filter(one -> one.hours() != null).toList();
        if (companions.isEmpty()) {
            return ImmutableList.of();
        }
        List<Id<Person>> who = companions.stream().map(Companion::volunteer).toList();
        Map<Id<Person>, Volunteer> volunteers =
                reading.select(Query.of(Volunteer.TYPE).where(Volunteer.PERSON.in(who))).stream()
                        .collect(ImmutableMap.toImmutableMap(Volunteer::person, one -> one));
        ImmutableListMultimap<Id<Person>, Qualification> held = reading
                .select(Query.of(Qualification.TYPE)
                        .where(Qualification.PERSON.in(who))
                        .where(Qualification.LIVE.is(true)))
                .stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(Qualification::person, one -> one));
        List<Pairing> pairings = reading.select(Query.of(Pairing.TYPE).where(between));
        Map<Id<Person>, Person> people = people(reading, Stream.concat(who.stream(), named));
        Map<String, Spans> hours = new HashMap<>();
        List<CandidateView> views = new ArrayList<>();
        for (ElderProfile elder : elders) {
            if (elder.hours() == null) {
                continue;
            }
            CompanionFit fit = new CompanionFit(elder, policy, reading.now(), hours);
            ImmutableListMultimap<Id<Person>, Pairing> known = pairings.stream()
                    .filter(one -> one.elder().equals(elder.person()))
                    .collect(ImmutableListMultimap.toImmutableListMultimap(Pairing::volunteer, one -> one));
            for (Companion one : companions) {
                ImmutableList<Explanation> lacks = fit.lacks(
                        one, volunteers.get(one.volunteer()), held.get(one.volunteer()), known.get(one.volunteer()));
                PairingScore score = lacks.isEmpty() ? fit.score(one) : PairingScore.NONE;
                views.add(new CandidateView(
                        elder.id(),
                        people.containsKey(elder.person()) ? named(people, elder.person()) : null,
                        elder.waitingSince(),
                        one.volunteer(),
                        named(people, one.volunteer()),
                        score.sum(),
                        score.explanation(),
                        lacks));
            }
        }
        return views.stream().sorted(CandidateView.BEST).collect(ImmutableList.toImmutableList());
    }

    private static Map<Id<Person>, Person> people(Reading reading, Stream<Id<Person>> ids) {
        Map<Id<Person>, Person> people = reading.findAll(Person.TYPE, ids.collect(ImmutableSet.toImmutableSet()));
        Person.disclosed(reading, people.values());
        return people;
    }

    private static String named(Map<Id<Person>, Person> people, Id<Person> id) {
        return Objects.requireNonNull(people.get(id)).name();
    }

    /**
     * Lists the pairings of the actor as a volunteer, the most urgent first. Costs four statements.
     *
     * @param by a person; a visitor has none
     * @return the pairings that are neither over nor declined
     */
    public ImmutableList<PairView> myPairs(Actor by) {
        Id<Person> self = Person.idOrNull(InvalidInput.present("by", by));
        if (self == null) {
            return ImmutableList.of();
        }
        return corridor.read(by, reading -> {
            List<Pairing> mine = Pairing.live(reading, Pairing.VOLUNTEER, self);
            if (mine.isEmpty()) {
                return ImmutableList.of();
            }
            List<Id<Person>> elders = mine.stream().map(Pairing::elder).toList();
            Map<Id<Person>, Person> people = people(reading, elders.stream());
            List<ElderProfile> profiles =
                    reading.select(Query.of(ElderProfile.TYPE).where(ElderProfile.PERSON.in(elders)));
            return mine.stream()
                    .map(one -> PairView.of(
                            one,
                            Objects.requireNonNull(people.get(one.elder())),
                            profiles.stream()
                                    .filter(known -> known.person().equals(one.elder())
                                            && known.programme().equals(one.programme()))
                                    .findFirst()
                                    .orElse(null),
                            reading.now()))
                    .sorted(Comparator.comparing(PairView::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                            .thenComparing(PairView::id))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    /**
     * Lists the pairings of a programme with an open alarm, the oldest first. Costs three statements beside those of the
     * rights, that they were shown included.
     *
     * @param by a coordinator of the programme
     * @param programme which programme
     * @return the pairings
     */
    public ImmutableList<PairingView> overdue(Actor by, Id<Programme> programme) {
        return corridor.read(by, reading -> {
            reading.authorise(PairingRights.READ, false, programme.value());
            List<Pairing> all = reading.select(Query.of(Pairing.TYPE)
                    .where(Pairing.PROGRAMME.is(programme))
                    .where(Pairing.ALARM_AT.present())
                    .orderBy(Pairing.ALARM_AT.ascending()));
            return shown(reading, all);
        });
    }

    /**
     * Reads a pairing. Costs three statements beside those of the rights, that it was shown included.
     *
     * @param by a coordinator of the programme
     * @param id which pairing
     * @return the pairing
     * @throws NotFound {@code record.missing}
     */
    public PairingView pairing(Actor by, Id<Pairing> id) {
        return corridor.read(by, reading -> {
            Pairing one = reading.get(Pairing.TYPE, id);
            reading.authorise(PairingRights.READ, false, one.programme().value());
            return shown(reading, ImmutableList.of(one)).get(0);
        });
    }

    private static ImmutableList<PairingView> shown(Reading reading, List<Pairing> all) {
        Map<Id<Person>, Person> people =
                people(reading, all.stream().flatMap(one -> Stream.of(one.elder(), one.volunteer())));
        return all.stream()
                .map(one -> PairingView.of(
                        one,
                        Objects.requireNonNull(people.get(one.elder())),
                        Objects.requireNonNull(people.get(one.volunteer()))))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Lists the contacts of a pairing and attempts at them, the latest first. Costs three statements beside those of the
     * rights, that they were shown included.
     *
     * @param by the elder, the volunteer while it lasts, a coordinator of the programme
     * @param id which pairing
     * @return the contacts
     * @throws NotFound {@code record.missing}
     */
    public ImmutableList<ContactView> history(Actor by, Id<Pairing> id) {
        return corridor.read(by, reading -> {
            Pairing one = reading.get(Pairing.TYPE, id);
            reading.authorise(
                    PairingRights.READ_HISTORY, one.shownTo(by), one.programme().value());
            List<PairContact> contacts = reading.select(
                    Query.of(PairContact.TYPE).where(PairContact.PAIRING.is(id)).orderBy(PairContact.AT.descending()));
            reading.disclosed(DISCLOSED, PairContact.TYPE, by.is(one.elder().value()) ? ImmutableList.of() : contacts);
            return contacts.stream().map(ContactView::of).collect(ImmutableList.toImmutableList());
        });
    }

    /**
     * Reads what an elder wishes. Costs three statements beside those of the rights, that it was shown included, and one
     * more for a building.
     *
     * @param by a coordinator of the programme
     * @param id which profile
     * @return the wishes
     * @throws NotFound {@code record.missing}
     */
    public ElderView elder(Actor by, Id<ElderProfile> id) {
        return corridor.read(by, reading -> {
            ElderProfile elder = reading.get(ElderProfile.TYPE, id);
            reading.authorise(PairingRights.READ, false, elder.programme().value());
            reading.disclosed(DISCLOSED, ElderProfile.TYPE, ImmutableList.of(elder));
            return Names.shown(reading, names -> ElderView.of(elder, reading.get(Person.TYPE, elder.person()), names));
        });
    }

    /**
     * Reads what a volunteer offers. Costs two statements beside those of the rights, one more for a building and where it is
     * shown to others.
     *
     * @param by the volunteer, a coordinator of the district
     * @param volunteer who
     * @return the offer, empty where the volunteer offers nothing
     */
    public Optional<CompanionView> companion(Actor by, Id<Person> volunteer) {
        return corridor.read(by, reading -> {
            reading.authorise(PairingRights.READ_OFFER, by.is(volunteer.value()), Scopes.DISTRICT);
            Optional<Companion> known = Companion.of(reading, volunteer);
            reading.disclosed(
                    DISCLOSED,
                    Companion.TYPE,
                    known.filter(one -> !by.is(volunteer.value())).stream().toList());
            return Names.shown(
                    reading,
                    names -> known.map(one -> CompanionView.of(one, reading.get(Person.TYPE, one.volunteer()), names)));
        });
    }

    /** The pairings that somebody is to see to as a volunteer: one statement. */
    static ImmutableList<Todo> todos(Reading reading, Id<Person> person, int most) {
        return Pairing.live(reading, Pairing.VOLUNTEER, person).stream()
                .flatMap(one -> one.cadence().stream()
                        .map(cadence -> Todo.of(Pairing.TYPE, one.id(), null, cadence.alarmAt(), TodoAction.SEE_TO)
                                .of(Programme.TYPE, one.programme())))
                .sorted(Comparator.comparing(Todo::at, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(most)
                .collect(ImmutableList.toImmutableList());
    }
}
