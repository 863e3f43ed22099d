package org.commonhall.volunteering.pairing;

import com.google.common.base.Splitter;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.commonhall.Actor;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.calendar.Spans;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * An elder and a volunteer who visits (结对). Held for everything that changes it. Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param programme in which programme
 * @param elder who is visited
 * @param volunteer who visits
 * @param status where it stands
 * @param clock whose days are counted
 * @param cadenceDays how many days there may be between two contacts
 * @param proposedBy who proposed it, absent where a program did
 * @param proposedAt when
 * @param expiresAt until when the proposal stands
 * @param elderConsentAt when the elder agreed, absent before
 * @param elderConsentBy who witnessed it, absent where the elder said so
 * @param volunteerConsentAt when the volunteer agreed, absent before
 * @param volunteerConsentBy who witnessed it, absent where the volunteer said so
 * @param startedAt when the trial began, absent before
 * @param trialUntil until when it lasts, absent before
 * @param activeAt when it had stood the trial, absent before
 * @param qualifiedUntil until when the volunteer is known to be qualified, absent where there is no end
 * @param lastMadeAt the last contact that was made, absent before
 * @param attempts how many attempts were in vain since then
 * @param pausedFrom since when it rests, absent while it does not
 * @param pausedUntil until when, absent while nobody knows
 * @param pauses when it rested since the last contact, as {@link #write} says it; absent for never
 * @param alarmAt when the open alarm was raised, absent while there is none
 * @param rung whom it has reached, absent while there is none
 * @param rungAt when it reached them
 * @param answeredBy who answers for it, absent while nobody does
 * @param endedAt when it ended, absent before
 * @param endReason why
 * @param score how well both suited each other when it was proposed
 * @param live true while it is neither over nor declined, else absent
 * @param nextDueAt when something falls due by itself, absent when nothing will
 */
@Unique(
        name = "pair",
        of = {"elder", "volunteer", "live"})
@Index({"volunteer", "live"})
@Index({"programme", "alarmAt"})
@Index("nextDueAt")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Pairing(
        Id<Pairing> id,
        long version,
        Id<Programme> programme,
        @Subject Id<Person> elder,
        Id<Person> volunteer,
        PairingStatus status,
        @Size(max = 60) String clock,
        long cadenceDays,
        @Nullable Id<Person> proposedBy,
        Instant proposedAt,
        Instant expiresAt,
        @Nullable Instant elderConsentAt,
        @Nullable Id<Person> elderConsentBy,
        @Nullable Instant volunteerConsentAt,
        @Nullable Id<Person> volunteerConsentBy,
        @Nullable Instant startedAt,
        @Nullable Instant trialUntil,
        @Nullable Instant activeAt,
        @Nullable Instant qualifiedUntil,
        @Nullable Instant lastMadeAt,
        long attempts,
        @Nullable Instant pausedFrom,
        @Nullable Instant pausedUntil,
        @Size(max = 2000) @Nullable String pauses,
        @Nullable Instant alarmAt,
        @Nullable AlarmRung rung,
        @Nullable Instant rungAt,
        @Nullable Id<Person> answeredBy,
        @Nullable Instant endedAt,
        @Nullable PairingEnd endReason,
        @Size(max = 60) @Nullable String score,
        @Nullable Boolean live,
        @Nullable Instant nextDueAt) {
    /** How it is stored. */
    public static final RecordType<Pairing> TYPE = RecordType.of(MethodHandles.lookup(), Pairing.class);
    /** In which programme. */
    public static final Attribute<Pairing, Id<Programme>> PROGRAMME = TYPE.attribute("programme", Pairing::programme);
    /** Who is visited. */
    public static final Attribute<Pairing, Id<Person>> ELDER = TYPE.attribute("elder", Pairing::elder);
    /** Who visits. */
    public static final Attribute<Pairing, Id<Person>> VOLUNTEER = TYPE.attribute("volunteer", Pairing::volunteer);
    /** When the open alarm was raised. */
    public static final Attribute<Pairing, Instant> ALARM_AT = TYPE.attribute("alarmAt", Pairing::alarmAt);
    /** True while it is neither over nor declined. */
    public static final Attribute<Pairing, Boolean> LIVE = TYPE.attribute("live", Pairing::live);
    /** When something falls due by itself. */
    public static final Attribute<Pairing, Instant> NEXT_DUE_AT = TYPE.attribute("nextDueAt", Pairing::nextDueAt);

    private static final int MOST_PAUSES = 80;

    /** Gives the pairings of somebody that are neither over nor declined: one statement. */
    static List<Pairing> live(Reading reading, Attribute<Pairing, Id<Person>> side, Id<Person> person) {
        return reading.select(Query.of(TYPE).where(side.is(person)).where(LIVE.is(true)));
    }

    ZoneId zone() {
        return ZoneId.of(clock);
    }

    /** Says whether somebody is of it. */
    boolean partOf(Actor by) {
        return by.is(elder.value()) || by.is(volunteer.value());
    }

    /** Says whether somebody sees its contacts; a volunteer does as long as it lasts. */
    boolean shownTo(Actor by) {
        return by.is(elder.value()) || (live != null && by.is(volunteer.value()));
    }

    /** Refuses unless it stands so. */
    void require(PairingStatus... allowed) {
        if (!Arrays.asList(allowed).contains(status)) {
            throw new RuleViolation("pairing.state", Explanation.of(status));
        }
    }

    /** Gives the last contact that was made, or when it began where none was made yet. */
    Instant since() {
        return lastMadeAt == null ? Objects.requireNonNull(startedAt) : lastMadeAt;
    }

    /** Gives until when both are to meet, empty while it does not run. */
    Optional<Cadence> cadence() {
        return startedAt == null || !status.runs()
                ? Optional.empty()
                : Optional.of(Cadence.of(since(), cadenceDays, read(pauses), zone()));
    }

    Pairing consented(PairingSide side, @Nullable Id<Person> witness, Instant now) {
        require(PairingStatus.PROPOSED);
        return side == PairingSide.ELDER
                ? next().elderConsentAt(now).elderConsentBy(witness).build()
                : next().volunteerConsentAt(now).volunteerConsentBy(witness).build();
    }

    /** Begins the trial, after both have agreed. */
    Pairing tried(Instant now, int days) {
        require(PairingStatus.PROPOSED);
        if (elderConsentAt == null || volunteerConsentAt == null) {
            throw new RuleViolation(
                    "pairing.consent",
                    Explanation.of(elderConsentAt == null ? PairingSide.ELDER : PairingSide.VOLUNTEER));
        }
        return next().status(PairingStatus.TRIAL)
                .startedAt(now)
                .trialUntil(now.plus(Duration.ofDays(days)))
                .build();
    }

    Pairing activated(Instant now) {
        require(PairingStatus.TRIAL);
        return next().status(PairingStatus.ACTIVE).activeAt(now).build();
    }

    Pairing paused(Instant now, @Nullable Instant until) {
        require(PairingStatus.TRIAL, PairingStatus.ACTIVE);
        return next().status(PairingStatus.PAUSED)
                .pausedFrom(now)
                .pausedUntil(until)
                .alarmAt(null)
                .rung(null)
                .rungAt(null)
                .answeredBy(null)
                .build();
    }

    /** Goes on, from now or from when the pause was to end. */
    Pairing resumed(Instant now) {
        require(PairingStatus.PAUSED);
        Instant from = Objects.requireNonNull(pausedFrom);
        Instant until = pausedUntil != null && pausedUntil.isBefore(now) ? pausedUntil : now;
        Spans all = from.isBefore(until) ? read(pauses).union(Spans.of(new Span(from, until))) : read(pauses);
        return next().status(activeAt == null ? PairingStatus.TRIAL : PairingStatus.ACTIVE)
                .pausedFrom(null)
                .pausedUntil(null)
                .pauses(write(all))
                .build();
    }

    /** Rests for good, because the volunteer is nobody any more; a person tells the elder. */
    Pairing left(Instant now) {
        return status.runs() ? paused(now, null).next().nextDueAt(null).build() : this;
    }

    Pairing over(PairingStatus to, @Nullable PairingEnd why, Instant now) {
        return next().status(to)
                .endedAt(now)
                .endReason(why)
                .alarmAt(null)
                .rung(null)
                .rungAt(null)
                .live(null)
                .nextDueAt(null)
                .build();
    }

    /** Gives it after a contact that was made; one before the last one moves nothing. */
    Pairing made(Instant at) {
        if (lastMadeAt != null && !at.isAfter(lastMadeAt)) {
            return this;
        }
        Spans left = Spans.of(read(pauses).list().stream()
                .filter(one -> one.until().isAfter(at))
                .toList());
        return next().lastMadeAt(at)
                .pauses(write(left))
                .alarmAt(null)
                .rung(null)
                .rungAt(null)
                .answeredBy(null)
                .build();
    }

    /** Gives it with when something falls due by itself. */
    Pairing due(Instant now, Duration silent) {
        Stream<Instant> all = switch (status) {
            case PROPOSED -> Stream.of(expiresAt);
            case PAUSED -> Stream.ofNullable(pausedUntil);
            case TRIAL, ACTIVE ->
                Stream.concat(
                        Stream.concat(
                                        Stream.ofNullable(status == PairingStatus.TRIAL ? trialUntil : null),
                                        Stream.ofNullable(qualifiedUntil))
                                .filter(now::isBefore),
                        alarm(silent).stream());
            default -> Stream.of();
        };
        return next().nextDueAt(all.min(Comparator.naturalOrder()).orElse(null)).build();
    }

    /** When the alarm is raised, or passed up. */
    private Optional<Instant> alarm(Duration silent) {
        if (alarmAt == null) {
            return cadence().map(Cadence::alarmAt);
        }
        return rung == AlarmRung.COORDINATOR || answeredBy != null
                ? Optional.empty()
                : Optional.ofNullable(rungAt).map(told -> told.plus(silent));
    }

    /** Whether an open alarm that nobody answers for goes to the next one. */
    boolean passes(Instant now, Duration silent) {
        return alarm(silent).filter(at -> !now.isBefore(at)).isPresent();
    }

    /** Gives it with an alarm that has reached somebody. */
    Pairing told(Instant raised, AlarmRung to, Instant now) {
        return next().alarmAt(raised).rung(to).rungAt(now).build();
    }

    PairingBuilder next() {
        return PairingBuilder.builder(this);
    }

    /** Writes pauses as seconds from and until. */
    private static @Nullable String write(Spans pauses) {
        if (pauses.list().size() > MOST_PAUSES) {
            throw new RuleViolation("pairing.pause.many", MOST_PAUSES);
        }
        return pauses.isEmpty()
                ? null
                : pauses.list().stream()
                        .map(one ->
                                one.from().getEpochSecond() + " " + one.until().getEpochSecond())
                        .collect(Collectors.joining(";"));
    }

    /** Reads what {@link #write} wrote. */
    private static Spans read(@Nullable String text) {
        return text == null
                ? Spans.NONE
                : Spans.of(Splitter.on(';')
                        .splitToStream(text)
                        .map(one -> Splitter.on(' ').splitToList(one))
                        .map(one -> new Span(
                                Instant.ofEpochSecond(Long.parseLong(one.get(0))),
                                Instant.ofEpochSecond(Long.parseLong(one.get(1)))))
                        .toList());
    }
}
