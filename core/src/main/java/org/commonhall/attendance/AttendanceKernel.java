package org.commonhall.attendance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Bytes;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.RuleViolation;
import org.commonhall.access.ClaimTries;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Writing;
import org.commonhall.directory.directory.Directory;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * Who was there, for sessions and shifts alike (签到): codes, marks and corrections, for use cases of other capabilities
 * inside their own transaction, which have authorised before and hold the occasion. Thread-safe.
 */
public final class AttendanceKernel {
    /** What the hall knows of it. */
    public static final Capability<AttendanceKernel> CAPABILITY = Capability.of("attendance", AttendanceKernel.class)
            .records(Attendance.TYPE, CheckInKey.TYPE)
            .needs(Directory.CAPABILITY)
            // Tries of groups count as well.
            .make(parts -> new AttendanceKernel(parts.shared(ClaimTries.class, ClaimTries::new)));

    /** How long before the beginning one can check in. */
    public static final Duration EARLY = Duration.ofMinutes(15);
    /** How many people are marked at once at most. */
    public static final int MOST = 500;

    private static final int SECRET = 32;

    private final ClaimTries tries;
    private final Random random = new SecureRandom();

    AttendanceKernel(ClaimTries tries) {
        this.tries = tries;
    }

    /** Whose codes are counted where. */
    private record Trying(UUID occasion, Id<Person> person) {}

    /**
     * The code on the screen.
     *
     * @param code the code
     * @param until until when it is this one, null where it stays
     */
    public record ScreenCode(String code, @Nullable Instant until) {
        /** Never the code. */
        @Override
        public String toString() {
            return "ScreenCode[until=" + until + "]";
        }
    }

    /**
     * Makes the key of a run or a programme, together with it: one statement.
     *
     * @param change the transaction
     * @param whole the run or the programme
     */
    public void open(Writing change, UUID whole) {
        byte[] secret = new byte[SECRET];
        random.nextBytes(secret);
        change.insert(CheckInKey.TYPE, new CheckInKey(change.newId(), 0, whole, Bytes.of(secret)));
    }

    /**
     * Gives the code for the screen in the room: one statement, none where it is printed.
     *
     * @param reading the transaction
     * @param occasion the session or the shift
     * @return the code
     */
    public ScreenCode code(Reading reading, AttendanceOccasion occasion) {
        if (occasion.printed() != null) {
            return new ScreenCode(occasion.printed(), null);
        }
        return new ScreenCode(
                CheckInCodes.code(secret(reading, occasion.whole()), occasion.id(), reading.now()),
                CheckInCodes.until(reading.now()));
    }

    private static Bytes secret(Reading reading, UUID whole) {
        return reading.select(Query.of(CheckInKey.TYPE).where(CheckInKey.WHOLE.is(whole))).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("record.missing", CheckInKey.TYPE))
                .secret();
    }

    /**
     * Checks a person in who has typed the code. Who is in already stays in since then.
     *
     * @param change the transaction
     * @param occasion the session or the shift
     * @param place what the person belongs to it by
     * @param person who
     * @param typed what was typed
     * @return the attendance as stored
     * @throws RuleViolation {@code attendance.early}, {@code attendance.over}, {@code attendance.tries}, {@code
     *     attendance.code.wrong}
     */
    public Attendance checkIn(
            Writing change, AttendanceOccasion occasion, UUID place, Id<Person> person, String typed) {
        Instant now = change.now();
        if (now.isBefore(occasion.startsAt().minus(EARLY))) {
            throw new RuleViolation("attendance.early", occasion.startsAt().minus(EARLY));
        }
        if (!now.isBefore(occasion.endsAt())) {
            throw new RuleViolation("attendance.over", occasion.endsAt());
        }
        requireCode(change, occasion, person, typed);
        Optional<Attendance> known = find(change, occasion.id(), person);
        if (known.isPresent()) {
            return known.get().arrivedAt() != null
                    ? known.get()
                    : change.update(Attendance.TYPE, known.get().arrived(occasion, now));
        }
        return change.insert(
                Attendance.TYPE, blank(change, occasion, place, person).arrived(occasion, now));
    }

    /**
     * Checks a person out who has typed the code, until the end and an hour more.
     *
     * @param change the transaction
     * @param occasion the session or the shift
     * @param person who
     * @param typed what was typed
     * @return the attendance as stored
     * @throws RuleViolation {@code attendance.none} for somebody who has not come or has left before, {@code
     *     attendance.over}, {@code attendance.tries}, {@code attendance.code.wrong}
     */
    public Attendance checkOut(Writing change, AttendanceOccasion occasion, Id<Person> person, String typed) {
        Instant last = occasion.endsAt().plus(Duration.ofHours(1));
        if (!change.now().isBefore(last)) {
            throw new RuleViolation("attendance.over", last);
        }
        requireCode(change, occasion, person, typed);
        Attendance here = find(change, occasion.id(), person)
                .filter(one -> one.arrivedAt() != null && one.leftAt() == null)
                .orElseThrow(() -> new RuleViolation("attendance.none"));
        return change.update(Attendance.TYPE, here.left(occasion, change.now()));
    }

    private void requireCode(Writing change, AttendanceOccasion occasion, Id<Person> person, String typed) {
        Trying who = new Trying(occasion.id(), person);
        if (tries.spent(who, change.now())) {
            throw new RuleViolation("attendance.tries", ClaimTries.WITHIN.toMinutes());
        }
        String printed = occasion.printed();
        boolean right = printed == null
                ? CheckInCodes.matches(secret(change, occasion.whole()), occasion.id(), change.now(), typed)
                : CheckInCodes.same(printed, typed);
        if (!right) {
            tries.failed(who, change.now());
            throw new RuleViolation("attendance.code.wrong");
        }
    }

    /**
     * Enters marks: three statements for any number.
     *
     * @param change the transaction
     * @param occasion the session or the shift
     * @param places what each person belongs to it by; who is not in it belongs to it by nothing
     * @param marks what is entered, at most {@link #MOST}
     * @param channel how it came
     * @return every attendance as stored, by the person
     * @throws RuleViolation {@code attendance.many}, {@code attendance.twice} for two marks of one person, {@code
     *     attendance.other} for somebody who does not belong to it, {@code attendance.times} for leaving before arriving
     */
    public ImmutableMap<Id<Person>, Attendance> mark(
            Writing change,
            AttendanceOccasion occasion,
            Map<Id<Person>, UUID> places,
            List<Mark> marks,
            AttendanceChannel channel) {
        require(places, marks);
        ImmutableMap<Id<Person>, Attendance> known = of(change, occasion.id());
        Id<Person> by = Person.idOrNull(change.by());
        List<Attendance> fresh = new ArrayList<>();
        List<Attendance> changed = new ArrayList<>();
        for (Mark mark : marks) {
            Attendance before = known.get(mark.person());
            Attendance base =
                    before != null ? before : blank(change, occasion, place(places, mark.person()), mark.person());
            Attendance after = base.marked(occasion, mark, channel, by);
            if (before == null) {
                fresh.add(after);
            } else if (!after.equals(before)) {
                changed.add(after);
            }
        }
        Map<Id<Person>, Attendance> stored = new LinkedHashMap<>(known);
        if (!fresh.isEmpty()) {
            change.insertAll(Attendance.TYPE, fresh).forEach(one -> stored.put(one.person(), one));
        }
        if (!changed.isEmpty()) {
            change.updateAll(Attendance.TYPE, changed).forEach(one -> stored.put(one.person(), one));
        }
        return ImmutableMap.copyOf(stored);
    }

    private static void require(Map<Id<Person>, UUID> places, List<Mark> marks) {
        if (marks.size() > MOST) {
            throw new RuleViolation("attendance.many", marks.size(), MOST);
        }
        Set<Id<Person>> seen = new HashSet<>();
        for (Mark mark : marks) {
            if (!seen.add(mark.person())) {
                throw new RuleViolation("attendance.twice");
            }
            place(places, mark.person());
        }
    }

    private static UUID place(Map<Id<Person>, UUID> places, Id<Person> person) {
        UUID place = places.get(person);
        if (place == null) {
            throw new RuleViolation("attendance.other");
        }
        return place;
    }

    /**
     * Writes down that somebody asks to be excused. Staff may still mark otherwise, and whoever comes is there.
     *
     * @param change the transaction
     * @param occasion the session or the shift
     * @param place what the person belongs to it by
     * @param person who
     * @param words why, or null
     * @return the attendance as stored
     * @throws RuleViolation {@code attendance.over} once it has ended, {@code attendance.there} for somebody who has come
     */
    public Attendance excuse(
            Writing change, AttendanceOccasion occasion, UUID place, Id<Person> person, @Nullable String words) {
        if (!change.now().isBefore(occasion.endsAt())) {
            throw new RuleViolation("attendance.over", occasion.endsAt());
        }
        Optional<Attendance> known = find(change, occasion.id(), person);
        if (known.filter(one -> one.mark().there()).isPresent()) {
            throw new RuleViolation("attendance.there");
        }
        Attendance asked = AttendanceBuilder.builder(known.orElseGet(() -> blank(change, occasion, place, person)))
                .mark(AttendanceMark.EXCUSED)
                .byHand(true)
                .excuseAsked(true)
                .words(words)
                .build();
        return known.isPresent() ? change.update(Attendance.TYPE, asked) : change.insert(Attendance.TYPE, asked);
    }

    /**
     * Marks as absent whoever has no mark: two statements.
     *
     * @param change the transaction
     * @param occasion the session or the shift
     * @param places everybody who belongs to it, and by what
     * @return every attendance, by the person
     */
    public ImmutableMap<Id<Person>, Attendance> close(
            Writing change, AttendanceOccasion occasion, Map<Id<Person>, UUID> places) {
        Map<Id<Person>, Attendance> all = new LinkedHashMap<>(of(change, occasion.id()));
        List<Attendance> absent = new ArrayList<>();
        places.forEach((person, place) -> {
            if (!all.containsKey(person)) {
                absent.add(blank(change, occasion, place, person));
            }
        });
        if (!absent.isEmpty()) {
            change.insertAll(Attendance.TYPE, absent).forEach(one -> all.put(one.person(), one));
        }
        return ImmutableMap.copyOf(all);
    }

    /**
     * Corrects a mark; its arrival stays beside it.
     *
     * @param change the transaction
     * @param attendance which, held by the caller
     * @param to the right mark
     * @param reason why, never personal
     * @return the attendance as stored
     */
    public Attendance correct(Writing change, Attendance attendance, AttendanceMark to, String reason) {
        return change.update(Attendance.TYPE, attendance.corrected(to, Person.idOrNull(change.by()), reason));
    }

    /**
     * Gives the marks of an enrolment or a sign-up to whoever has taken it over: two statements.
     *
     * @param change the transaction
     * @param place the enrolment or the sign-up
     * @param person who has it now
     */
    public void handOver(Writing change, UUID place, Id<Person> person) {
        List<Attendance> all = change.select(Query.of(Attendance.TYPE).where(Attendance.PLACE.is(place)));
        if (!all.isEmpty()) {
            change.updateAll(
                    Attendance.TYPE,
                    all.stream()
                            .map(one -> AttendanceBuilder.builder(one)
                                    .person(person)
                                    .build())
                            .toList());
        }
    }

    /**
     * Reads who attended: one statement.
     *
     * @param reading the transaction
     * @param occasion the session or the shift
     * @return the attendances by the person
     */
    public ImmutableMap<Id<Person>, Attendance> of(Reading reading, UUID occasion) {
        return reading.select(Query.of(Attendance.TYPE).where(Attendance.OCCASION.is(occasion))).stream()
                .collect(ImmutableMap.toImmutableMap(Attendance::person, one -> one));
    }

    /**
     * Reads how enrolments or sign-ups were attended: one statement.
     *
     * @param reading the transaction
     * @param places the enrolments or sign-ups
     * @return the attendances
     */
    public ImmutableList<Attendance> ofPlaces(Reading reading, Set<UUID> places) {
        return places.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.copyOf(reading.select(Query.of(Attendance.TYPE).where(Attendance.PLACE.in(places))));
    }

    private static Optional<Attendance> find(Reading reading, UUID occasion, Id<Person> person) {
        return reading
                .select(Query.of(Attendance.TYPE)
                        .where(Attendance.OCCASION.is(occasion).and(Attendance.PERSON.is(person))))
                .stream()
                .findFirst();
    }

    /** Somebody of whom nothing is known: absent, as the system says. */
    private static Attendance blank(Writing change, AttendanceOccasion occasion, UUID place, Id<Person> person) {
        return AttendanceBuilder.builder()
                .id(change.newId())
                .occasion(occasion.id())
                .place(place)
                .scope(occasion.scope())
                .person(person)
                .mark(AttendanceMark.ABSENT)
                .channel(AttendanceChannel.SYSTEM)
                .recordedBy(Person.idOrNull(change.by()))
                .build();
    }
}
