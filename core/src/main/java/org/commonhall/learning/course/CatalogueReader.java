package org.commonhall.learning.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Reading;
import org.commonhall.credential.Qualification;
import org.commonhall.credential.Qualifications;
import org.commonhall.directory.directory.AudienceProof;
import org.commonhall.directory.directory.Brand;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.station.Station;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * What a catalogue of some runs shows beside them: the names of rooms, stations and brands, and what the reader has proved to
 * be and is qualified for.
 */
record CatalogueReader(
        Map<Id<BookableRoom>, BookableRoom> rooms,
        Map<Id<Station>, Station> stations,
        Map<Id<Brand>, Brand> brands,
        @Nullable Id<Person> person,
        ImmutableSet<String> audiences,
        ImmutableList<Qualification> held,
        Instant now) {

    /** Reads it: a statement for each of them that there is something of. */
    static CatalogueReader of(
            Reading reading, List<CourseRun> runs, Stream<? extends @Nullable Id<BookableRoom>> rooms) {
        UUID actor = reading.by().person();
        Id<Person> person = actor == null || runs.isEmpty() ? null : new Id<>(actor);
        boolean kept = runs.stream().anyMatch(CourseRun::pooled);
        boolean asked = runs.stream().anyMatch(run -> run.prerequisites() != null);
        return new CatalogueReader(
                all(reading, BookableRoom.TYPE, rooms),
                all(reading, Station.TYPE, runs.stream().map(CourseRun::station)),
                all(reading, Brand.TYPE, runs.stream().map(CourseRun::brand)),
                person,
                person == null || !kept ? ImmutableSet.of() : audiences(reading, person),
                person == null || !asked ? ImmutableList.of() : Qualifications.live(reading, person),
                reading.now());
    }

    private static <T extends Record> Map<Id<T>, T> all(
            Reading reading, RecordType<T> type, Stream<? extends @Nullable Id<T>> ids) {
        ImmutableSet<Id<T>> wanted = ids.filter(Objects::nonNull).collect(ImmutableSet.toImmutableSet());
        return wanted.isEmpty() ? Map.of() : reading.findAll(type, wanted);
    }

    static ImmutableSet<String> audiences(Reading reading, Id<Person> person) {
        return AudienceProof.on(reading, person, LocalDate.ofInstant(reading.now(), reading.zone())).stream()
                .map(AudienceProof::audience)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Gives a run as it stands in the catalogue. */
    CatalogueRow row(CourseRun run, FreeSeats seats) {
        ImmutableList<Explanation> missing = Stream.concat(
                        Stream.of(run.closed(now), seats.against(audiences)).filter(Objects::nonNull), lacking(run))
                .collect(ImmutableList.toImmutableList());
        return new CatalogueRow(
                run.id(),
                run.course(),
                run.brand(),
                name(brands, run.brand(), Brand::name, Brand::nameEn),
                run.title(),
                run.state(now),
                run.station(),
                name(stations, run.station(), Station::name, Station::nameEn),
                room(run.room()),
                run.timeZone(),
                run.startsAt(),
                run.endsAt(),
                run.sessions(),
                run.seats(),
                seats.inAll(),
                seats.to(audiences),
                run.signUp(),
                run.enrolFrom(),
                run.enrolUntil(),
                missing);
    }

    private Stream<Explanation> lacking(CourseRun run) {
        if (person == null) {
            return Stream.empty();
        }
        LocalDate first = LocalDate.ofInstant(Objects.requireNonNullElse(run.startsAt(), now), run.zone());
        PrerequisiteRule.Answer answer = Prerequisites.of(run, held, LocalDate.ofInstant(now, run.zone()));
        return Stream.concat(
                answer.missing().stream().map(group -> Explanation.of("course.prerequisite.missing", group)),
                answer.lapsing().stream().map(group -> Explanation.of("course.prerequisite.lapses", group, first)));
    }

    /** Gives the name of a room, null for none. */
    @Nullable String room(@Nullable Id<BookableRoom> id) {
        BookableRoom room = id == null ? null : rooms.get(id);
        return room == null ? null : room.name();
    }

    private static <T extends Record> @Nullable Name name(
            Map<Id<T>, T> known, @Nullable Id<T> id, Function<T, String> zh, Function<T, @Nullable String> en) {
        T found = id == null ? null : known.get(id);
        return found == null ? null : Name.of(zh.apply(found), en.apply(found));
    }
}
