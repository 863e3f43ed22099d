package org.commonhall.volunteering.volunteer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.NotFound;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Brand;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** What people see of programmes and volunteers. Thread-safe. */
public final class VolunteerReads {
    private final Corridor corridor;

    VolunteerReads(Corridor corridor) {
        this.corridor = corridor;
    }

    /**
     * Reads a programme with its roles. Costs two statements, and those of the rights for a draft.
     *
     * @param by anybody; a draft is shown to staff only
     * @param id which programme
     * @return the programme
     * @throws NotFound {@code record.missing}, also for a draft that the actor must not know of
     */
    public ProgrammeView programme(Actor by, Id<Programme> id) {
        return corridor.read(by, reading -> {
            Programme programme = Programme.readable(reading, id);
            List<ProgrammeRole> roles =
                    reading.select(Query.of(ProgrammeRole.TYPE).where(ProgrammeRole.PROGRAMME.is(id)));
            return Names.shown(reading, names -> ProgrammeView.of(programme, roles, names));
        });
    }

    /**
     * Lists the programmes of an organization. Costs two statements, and those of the rights where there is a draft.
     *
     * @param by anybody; drafts are shown to staff only
     * @param organiser which organization
     * @return the programmes by code
     */
    public ImmutableList<ProgrammeView> programmes(Actor by, Id<Organization> organiser) {
        return corridor.read(by, reading -> {
            List<Programme> all =
                    reading.select(Query.of(Programme.TYPE).where(Programme.ORGANISER.is(organiser))).stream()
                            .filter(programme -> programme.shown(reading))
                            .sorted(Comparator.comparing(Programme::code))
                            .toList();
            return views(reading, all);
        });
    }

    /**
     * Lists the programmes that people can sign up for. Costs two statements.
     *
     * @param by anybody
     * @param page which page
     * @return the programmes by title
     */
    public Page<ProgrammeView> running(Actor by, PageRequest page) {
        return running(by, Condition.always(), page);
    }

    /**
     * Lists the programmes of a brand that people can sign up for. Costs two statements.
     *
     * @param by anybody
     * @param brand which brand
     * @param page which page
     * @return the programmes by title
     */
    public Page<ProgrammeView> running(Actor by, Id<Brand> brand, PageRequest page) {
        return running(by, Programme.BRAND.is(brand), page);
    }

    private Page<ProgrammeView> running(Actor by, Condition<Programme> which, PageRequest page) {
        return corridor.read(by, reading -> {
            Page<Programme> found = reading.page(
                    Query.of(Programme.TYPE)
                            .where(Programme.STATUS.is(ProgrammeStatus.RUNNING))
                            .where(which)
                            .orderBy(Programme.TITLE.ascending()),
                    page);
            return new Page<>(views(reading, found.items()), found.next());
        });
    }

    private static ImmutableList<ProgrammeView> views(Reading reading, List<Programme> programmes) {
        ImmutableListMultimap<Id<Programme>, ProgrammeRole> roles = programmes.isEmpty()
                ? ImmutableListMultimap.of()
                : reading
                        .select(Query.of(ProgrammeRole.TYPE)
                                .where(ProgrammeRole.PROGRAMME.in(
                                        programmes.stream().map(Programme::id).toList())))
                        .stream()
                        .collect(ImmutableListMultimap.toImmutableListMultimap(ProgrammeRole::programme, role -> role));
        return programmes.stream()
                .collect(Names.listed(
                        reading, (programme, names) -> ProgrammeView.of(programme, roles.get(programme.id()), names)));
    }

    /** Gives what the programmes of an organization ask of volunteers: two statements. */
    static ImmutableSet<String> codes(Reading reading, Id<Organization> organization) {
        List<Id<Programme>> programmes =
                reading.select(Query.of(Programme.TYPE).where(Programme.ORGANISER.is(organization))).stream()
                        .map(Programme::id)
                        .toList();
        return programmes.isEmpty()
                ? ImmutableSet.of()
                : reading.select(Query.of(ProgrammeRole.TYPE).where(ProgrammeRole.PROGRAMME.in(programmes))).stream()
                        .flatMap(role -> role.needs().stream())
                        .collect(ImmutableSet.toImmutableSet());
    }

    static @Nullable Name named(Reading reading, Programme programme) {
        return programme.shown(reading) ? programme.name() : null;
    }

    /**
     * Reads what the register knows of a person. Costs two statements beside those of the rights; that others were shown is
     * journaled.
     *
     * @param by the person, an organiser of the district
     * @param person who
     * @return the entry, empty for somebody who is not on the register
     */
    public Optional<VolunteerView> volunteer(Actor by, Id<Person> person) {
        return corridor.read(by, reading -> {
            reading.authorise(VolunteerRights.READ_REGISTER, by.is(person.value()), Scopes.DISTRICT);
            Optional<Volunteer> known = Volunteer.of(reading, person);
            return known.map(one -> shownBy(reading, ImmutableList.of(one)).get(0));
        });
    }

    /**
     * Reads the register. Costs three statements beside those of the rights, that it was shown included.
     *
     * @param by an organiser of the district
     * @param page which page
     * @return the volunteers, who was registered first first
     */
    public Page<VolunteerView> register(Actor by, PageRequest page) {
        return corridor.read(by, reading -> {
            reading.authorise(VolunteerRights.READ_REGISTER, false, Scopes.DISTRICT);
            Page<Volunteer> found =
                    reading.page(Query.of(Volunteer.TYPE).orderBy(Volunteer.REGISTERED_AT.ascending()), page);
            return new Page<>(shownBy(reading, found.items()), found.next());
        });
    }

    private static ImmutableList<VolunteerView> shownBy(Reading reading, List<Volunteer> volunteers) {
        Map<Id<Person>, Person> people = reading.findAll(
                Person.TYPE, volunteers.stream().map(Volunteer::person).collect(ImmutableSet.toImmutableSet()));
        reading.disclosed(
                "volunteer.register_read",
                Volunteer.TYPE,
                volunteers.stream()
                        .filter(one -> !reading.by().is(one.person().value()))
                        .toList());
        return volunteers.stream()
                .map(one -> VolunteerView.of(one, Objects.requireNonNull(people.get(one.person()))))
                .collect(ImmutableList.toImmutableList());
    }
}
