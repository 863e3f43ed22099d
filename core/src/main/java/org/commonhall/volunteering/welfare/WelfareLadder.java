package org.commonhall.volunteering.welfare;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.commonhall.volunteering.volunteer.Programme;

/**
 * How long an unanswered door may stay so, and who is told meanwhile (上报阶梯). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param programme which programme
 * @param aloneMinutes until when somebody must answer for a person who lives alone, or of whom nobody has said
 * @param otherMinutes until when for others
 * @param rungs who is told after how many minutes, as {@link #write} says it
 */
@Unique(name = "programme", of = "programme") public record WelfareLadder(
        Id<WelfareLadder> id,
        long version,
        Id<Programme> programme,
        long aloneMinutes,
        long otherMinutes,
        @Size(max = 1000) String rungs) {
    /** How it is stored. */
    public static final RecordType<WelfareLadder> TYPE = RecordType.of(MethodHandles.lookup(), WelfareLadder.class);
    /** Which programme. */
    public static final Attribute<WelfareLadder, Id<Programme>> PROGRAMME =
            TYPE.attribute("programme", WelfareLadder::programme);

    private static final ImmutableList<Rung> STANDARD = ImmutableList.of(
            new Rung("coordinator", 0),
            new Rung("family", 15),
            new Rung("community_worker", 30),
            new Rung("emergency", 60));

    /** Finds the ladder of a programme: one statement. */
    static Optional<WelfareLadder> find(Reading reading, Id<Programme> programme) {
        return reading.select(Query.of(TYPE).where(PROGRAMME.is(programme))).stream()
                .findFirst();
    }

    /** Gives the ladder of a programme, that of everybody where it has none of its own: one statement. */
    static WelfareLadder of(Reading reading, Id<Programme> programme) {
        return find(reading, programme)
                .orElseGet(
                        () -> new WelfareLadder(new Id<>(programme.value()), 0, programme, 30, 120, write(STANDARD)));
    }

    /** Writes rungs, each later than the one before, the first at once. */
    static String write(List<Rung> rungs) {
        long last = -1;
        for (Rung rung : rungs) {
            if (rung.afterMinutes() <= last || (last < 0 && rung.afterMinutes() > 0)) {
                throw new RuleViolation("welfare.ladder.order", rung.code());
            }
            last = rung.afterMinutes();
        }
        return rungs.stream()
                .map(rung -> rung.code() + " " + rung.afterMinutes())
                .collect(Collectors.joining(";"));
    }

    /** Reads what {@link #write} wrote. */
    static ImmutableList<Rung> read(String text) {
        return Splitter.on(';')
                .splitToStream(text)
                .map(part -> Splitter.on(' ').splitToList(part))
                .map(part -> new Rung(part.get(0), Long.parseLong(part.get(1))))
                .collect(ImmutableList.toImmutableList());
    }
}
