package org.commonhall.volunteering.shift;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.Name;
import org.commonhall.NotFound;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.attendance.Attendance;
import org.commonhall.attendance.AttendanceKernel;
import org.commonhall.capacity.Quota;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.Station;
import org.commonhall.storage.Query;
import org.commonhall.storage.Summary;
import org.commonhall.todo.Todo;
import org.commonhall.todo.TodoAction;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.jspecify.annotations.Nullable;

/** What people see of shifts. Thread-safe. */
public final class ShiftReads {
    private final Corridor corridor;
    private final AttendanceKernel attendance;

    ShiftReads(Corridor corridor, AttendanceKernel attendance) {
        this.corridor = corridor;
        this.attendance = attendance;
    }

    /**
     * Lists shifts that have not begun, those that were cancelled too. Costs five statements, one for a person, and one for each kind of place: a station,
     * a building.
     *
     * @param by anybody
     * @param filter which
     * @param page which page
     * @return the shifts of programmes that are published, the next one first; a page may hold fewer than were asked for
     */
    public Page<ShiftView> shifts(Actor by, ShiftFilter filter, PageRequest page) {
        InvalidInput.present("filter", filter);
        return corridor.read(by, reading -> {
            Instant from = filter.from() == null ? reading.now() : filter.from();
            Query<Shift> query = Query.of(Shift.TYPE).where(Shift.STARTS_AT.atLeast(from));
            if (filter.until() != null) {
                query = query.where(Shift.STARTS_AT.below(filter.until()));
            }
            if (filter.programme() != null) {
                query = query.where(Shift.PROGRAMME.is(filter.programme()));
            }
            Page<Shift> found = reading.page(query.orderBy(Shift.STARTS_AT.ascending()), page);
            return new Page<>(views(reading, found.items()), found.next());
        });
    }

    /**
     * Counts the shifts of a programme by state: two statements, and those of the rights for a programme that is a draft.
     *
     * @param by anybody; shifts of a draft are counted for staff only
     * @param programme which programme
     * @return how many there are
     * @throws NotFound {@code record.missing}, also for a programme that the actor must not know of
     */
    public Page.Totals<ShiftStatus> totals(Actor by, Id<Programme> programme) {
        return corridor.read(by, reading -> {
            Programme.readable(reading, programme);
            return Summary.totals(Shift.STATUS, Shift.PROGRAMME.is(programme), reading::summarise);
        });
    }

    /**
     * Reads one shift. Costs five statements, one more for a person, for a station and for a building, and those of the rights
     * for a programme that is a draft.
     *
     * @param by anybody; shifts of a draft are shown to staff only
     * @param id which shift
     * @return the shift
     * @throws NotFound {@code record.missing}, also for a shift that the actor must not know of
     */
    public ShiftView shift(Actor by, Id<Shift> id) {
        return corridor.read(
                by,
                reading -> views(reading, ImmutableList.of(reading.get(Shift.TYPE, id))).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("record.missing", Shift.TYPE)));
    }

    private static ImmutableList<ShiftView> views(Reading reading, List<Shift> all) {
        if (all.isEmpty()) {
            return ImmutableList.of();
        }
        Map<Id<Programme>, Programme> programmes = reading.findAll(
                Programme.TYPE, all.stream().map(Shift::programme).collect(ImmutableSet.toImmutableSet()));
        List<Shift> shown = all.stream()
                .filter(shift -> Objects.requireNonNull(programmes.get(shift.programme()))
                        .shown(reading))
                .toList();
        if (shown.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableListMultimap<Id<Shift>, ShiftRole> places = reading
                .select(Query.of(ShiftRole.TYPE)
                        .where(ShiftRole.SHIFT.in(shown.stream().map(Shift::id).toList())))
                .stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(ShiftRole::shift, one -> one));
        Map<Id<ProgrammeRole>, ProgrammeRole> roles = reading.findAll(
                ProgrammeRole.TYPE,
                places.values().stream().map(ShiftRole::role).collect(ImmutableSet.toImmutableSet()));
        Map<Id<Quota>, Quota> quotas = reading.findAll(
                Quota.TYPE, places.values().stream().map(ShiftRole::quota).collect(ImmutableSet.toImmutableSet()));
        Map<Id<Shift>, SignUpStatus> mine = mine(reading, shown);
        return shown.stream()
                .collect(Names.listed(
                        reading,
                        (shift, names) -> view(
                                shift,
                                Objects.requireNonNull(programmes.get(shift.programme()))
                                        .name(),
                                places.get(shift.id()).stream()
                                        .map(place -> view(
                                                Objects.requireNonNull(roles.get(place.role())),
                                                Objects.requireNonNull(quotas.get(place.quota()))))
                                        .sorted(Comparator.comparing(PlacesView::title)
                                                .thenComparing(PlacesView::role))
                                        .collect(ImmutableList.toImmutableList()),
                                mine.get(shift.id()),
                                names)));
    }

    private static Map<Id<Shift>, SignUpStatus> mine(Reading reading, List<Shift> shifts) {
        Id<Person> self = Person.idOrNull(reading.by());
        return self == null
                ? ImmutableMap.of()
                : reading
                        .select(Query.of(SignUp.TYPE)
                                .where(SignUp.PERSON.is(self))
                                .where(SignUp.SHIFT.in(
                                        shifts.stream().map(Shift::id).toList())))
                        .stream()
                        .filter(one -> one.live() != null)
                        .collect(ImmutableMap.toImmutableMap(SignUp::shift, SignUp::status));
    }

    private static PlacesView view(ProgrammeRole role, Quota quota) {
        Long size = quota.size();
        return new PlacesView(
                role.id(),
                role.title(),
                size,
                size == null ? null : Long.valueOf(Math.max(size - quota.taken() - quota.waiting(), 0)));
    }

    private static ShiftView view(
            Shift shift, Name title, ImmutableList<PlacesView> places, @Nullable SignUpStatus mine, Names names) {
        return new ShiftView(
                shift.id(),
                shift.version(),
                shift.programme(),
                title,
                shift.startsAt(),
                shift.endsAt(),
                shift.place(),
                shift.station(),
                names.of(Station.TYPE, shift.station()),
                shift.building(),
                names.of(Building.TYPE, shift.building()),
                shift.status(),
                shift.signUpFrom(),
                shift.signUpUntil(),
                shift.note(),
                said(shift.reason()),
                places,
                mine);
    }

    /**
     * Lists the sign-ups of the actor, the latest shift first. Costs four statements.
     *
     * @param by a person; a visitor has none
     * @param page which page
     * @return the page
     */
    public Page<SignUpView> mine(Actor by, PageRequest page) {
        UUID person = InvalidInput.present("by", by).person();
        if (person == null) {
            return new Page<>(ImmutableList.of(), Optional.empty());
        }
        return corridor.read(by, reading -> {
            Page<SignUp> mine = reading.page(
                    Query.of(SignUp.TYPE)
                            .where(SignUp.PERSON.is(new Id<Person>(person)))
                            .orderBy(SignUp.STARTS_AT.descending()),
                    page);
            Map<Id<Shift>, Shift> shifts = reading.findAll(
                    Shift.TYPE, mine.items().stream().map(SignUp::shift).collect(ImmutableSet.toImmutableSet()));
            Map<Id<Programme>, Programme> programmes = reading.findAll(
                    Programme.TYPE,
                    mine.items().stream().map(SignUp::programme).collect(ImmutableSet.toImmutableSet()));
            Map<Id<ProgrammeRole>, ProgrammeRole> roles = reading.findAll(
                    ProgrammeRole.TYPE, mine.items().stream().map(SignUp::role).collect(ImmutableSet.toImmutableSet()));
            return mine.map(one -> view(
                    one,
                    Objects.requireNonNull(shifts.get(one.shift())),
                    Objects.requireNonNull(programmes.get(one.programme())),
                    Objects.requireNonNull(roles.get(one.role())).title()));
        });
    }

    private static SignUpView view(SignUp one, Shift shift, Programme programme, String role) {
        boolean appeals = one.status() == SignUpStatus.NO_SHOW && one.appealedAt() == null && one.excused() == null;
        return new SignUpView(
                one.id(),
                one.version(),
                one.shift(),
                programme.name(),
                role,
                one.startsAt(),
                one.endsAt(),
                shift.place(),
                one.status(),
                one.party(),
                said(one.reason()),
                one.appeal(),
                appeals && one.statedAt() != null
                        ? one.statedAt().plus(Duration.ofDays(programme.appealDays()))
                        : null);
    }

    private static @Nullable Explanation said(@Nullable String reason) {
        if (reason == null) {
            return null;
        }
        return reason.matches("shift\\.[a-z.]+") ? Explanation.of(reason) : Explanation.of("shift.reason", reason);
    }

    /**
     * Lists who serves in a shift or asks to, the first to come first. Costs five statements beside those of the rights; that
     * names were shown is journaled.
     *
     * @param by who leads the shift, an organiser of the programme
     * @param id which shift
     * @return the rota, without sign-ups that came to nothing
     */
    public ImmutableList<RotaRow> rota(Actor by, Id<Shift> id) {
        return corridor.read(by, reading -> {
            Shift shift = reading.get(Shift.TYPE, id);
            boolean organiser = reading.allows(
                    ShiftRights.READ_ROTA, false, shift.programme().value());
            reading.authorise(
                    ShiftRights.READ_ROTA,
                    organiser || shift.leads(by),
                    shift.programme().value());
            List<SignUp> rows = SignUps.of(reading, id).stream()
                    .filter(one -> one.live() != null)
                    .toList();
            Map<Id<Person>, Person> people = reading.findAll(
                    Person.TYPE, rows.stream().map(SignUp::person).collect(ImmutableSet.toImmutableSet()));
            Map<Id<Person>, Attendance> marks = attendance.of(reading, id.value());
            Person.disclosed(reading, people.values());
            return rows.stream()
                    .collect(Names.listed(
                            reading,
                            (one, names) -> row(
                                    one,
                                    Objects.requireNonNull(people.get(one.person())),
                                    marks.get(one.person()),
                                    organiser,
                                    names)));
        });
    }

    private static RotaRow row(SignUp one, Person person, @Nullable Attendance mark, boolean organiser, Names names) {
        return new RotaRow(
                one.id(),
                one.version(),
                one.person(),
                person.name(),
                organiser ? person.phone() : null,
                one.role(),
                names.of(ProgrammeRole.TYPE, one.role()),
                one.status(),
                one.party(),
                one.newcomer(),
                mark == null ? null : mark.mark(),
                organiser ? one.appeal() : null);
    }

    /**
     * Lists the series of a programme. Costs two statements, and those of the rights for a programme that is a draft.
     *
     * @param by anybody; series of a draft are shown to staff only
     * @param id which programme
     * @return the series, those that have ended too
     */
    public ImmutableList<SeriesView> series(Actor by, Id<Programme> id) {
        return corridor.read(by, reading -> {
            Programme programme = reading.get(Programme.TYPE, id);
            return programme.shown(reading)
                    ? reading.select(Query.of(ShiftSeries.TYPE).where(ShiftSeries.PROGRAMME.is(id))).stream()
                            .map(SeriesView::of)
                            .sorted(Comparator.comparing(SeriesView::from).thenComparing(SeriesView::id))
                            .collect(ImmutableList.toImmutableList())
                    : ImmutableList.of();
        });
    }

    /**
     * Lists who has committed to a series. Costs four statements beside those of the rights; that names were shown is
     * journaled.
     *
     * @param by an organiser of the programme; a volunteer sees the own commitment only
     * @param id which series
     * @return the commitments that have not ended
     */
    public ImmutableList<CommitmentView> commitments(Actor by, Id<ShiftSeries> id) {
        return corridor.read(by, reading -> {
            ShiftSeries series = reading.get(ShiftSeries.TYPE, id);
            boolean organiser = reading.allows(
                    ShiftRights.READ_ROTA, false, series.programme().value());
            List<Commitment> shown = reading.select(Query.of(Commitment.TYPE).where(Commitment.SERIES.is(id))).stream()
                    .filter(one -> one.live() != null
                            && (organiser || by.is(one.person().value())))
                    .sorted(Comparator.comparing(Commitment::startsOn).thenComparing(Commitment::id))
                    .toList();
            Map<Id<Person>, Person> people = reading.findAll(
                    Person.TYPE, shown.stream().map(Commitment::person).collect(ImmutableSet.toImmutableSet()));
            Person.disclosed(reading, people.values());
            return shown.stream()
                    .collect(Names.listed(
                            reading,
                            (one, names) ->
                                    CommitmentView.of(one, Objects.requireNonNull(people.get(one.person())), names)));
        });
    }

    /**
     * Gives the check-in code for the screen. Costs two statements beside those of the rights.
     *
     * @param by who leads the shift, an organiser of the programme
     * @param id which shift
     * @return the code, and until when it is that one
     */
    public AttendanceKernel.ScreenCode code(Actor by, Id<Shift> id) {
        return corridor.read(by, reading -> {
            Shift shift = reading.get(Shift.TYPE, id);
            reading.authorise(
                    ShiftRights.LEAD, shift.leads(by), shift.programme().value());
            return attendance.code(reading, shift.occasion());
        });
    }

    /** The shifts that somebody serves in or asks to: one statement. */
    static ImmutableList<Todo> todos(Reading reading, Id<Person> person, int most) {
        return reading
                .select(Query.of(SignUp.TYPE)
                        .where(SignUp.PERSON.is(person))
                        .where(SignUp.STARTS_AT.atLeast(reading.now().minus(Duration.ofDays(1))))
                        .where(SignUp.STATUS.in(
                                List.of(SignUpStatus.REQUESTED, SignUpStatus.HELD, SignUpStatus.ACCEPTED)))
                        .orderBy(SignUp.STARTS_AT.ascending())
                        .limit(most))
                .stream()
                .filter(one -> one.endsAt().isAfter(reading.now()))
                .map(one -> Todo.of(SignUp.TYPE, one.id(), null, one.startsAt(), TodoAction.GIVE_UP)
                        .about(ProgrammeRole.TYPE, one.role())
                        .of(Programme.TYPE, one.programme()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Names the places of a shift by their roles: one statement for any number. */
    static ImmutableMap<UUID, Name> named(Reading reading, Collection<ShiftRole> places) {
        Map<Id<ProgrammeRole>, ProgrammeRole> roles = reading.findAll(
                ProgrammeRole.TYPE, places.stream().map(ShiftRole::role).collect(ImmutableSet.toImmutableSet()));
        return places.stream()
                .filter(place -> roles.containsKey(place.role()))
                .collect(ImmutableMap.toImmutableMap(
                        place -> place.id().value(),
                        place -> Name.of(
                                Objects.requireNonNull(roles.get(place.role())).title(), null)));
    }
}
