package org.commonhall.volunteering.pairing;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.commonhall.Explanation;
import org.commonhall.calendar.Span;
import org.commonhall.calendar.Spans;
import org.commonhall.calendar.hours.OpeningDays;
import org.commonhall.calendar.hours.OpeningHours;
import org.commonhall.calendar.hours.OpeningState;
import org.commonhall.credential.Qualification;
import org.commonhall.volunteering.volunteer.Volunteer;
import org.commonhall.volunteering.volunteer.VolunteerStatus;
import org.jspecify.annotations.Nullable;

/** Whether volunteers come into question for an elder, and how well they would suit. Pure. */
final class CompanionFit {
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private final ElderProfile elder;
    private final PairingPolicy policy;
    private final LocalDate today;
    private final Span week;
    private final OpeningDays days;
    private final Map<String, Spans> known;
    private final Spans wished;

    /** Of a day; hours are compared over its week, and what was read of them is kept for others. */
    CompanionFit(ElderProfile elder, PairingPolicy policy, Instant now, Map<String, Spans> known) {
        this.elder = elder;
        this.policy = policy;
        this.today = LocalDate.ofInstant(now, elder.zone());
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        this.week = new Span(
                monday.atStartOfDay(elder.zone()).toInstant(),
                monday.plusWeeks(1).atStartOfDay(elder.zone()).toInstant());
        this.days = OpeningDays.of(elder.clock());
        this.known = known;
        this.wished = spans(elder.hours());
    }

    /** Says all that somebody lacks, both figures where it is one. */
    ImmutableList<Explanation> lacks(
            Companion one,
            @Nullable Volunteer volunteer,
            Collection<Qualification> qualifications,
            Collection<Pairing> between) {
        ImmutableList.Builder<Explanation> lacks = ImmutableList.builder();
        unqualified(policy, volunteer, qualifications, today).ifPresent(lacks::add);
        if (one.pairs() >= one.max()) {
            lacks.add(Explanation.of("pairing.max", one.pairs(), one.max()));
        }
        if (language(one) == LanguageMatch.NONE) {
            lacks.add(Explanation.of("pairing.lacks.language"));
        }
        if (elder.sexWished() != null && elder.sexWished() != one.sex()) {
            lacks.add(Explanation.of("pairing.lacks.sex"));
        }
        long overlap =
                common(one).longest().map(span -> span.length().toMinutes()).orElse(0L);
        if (overlap < policy.contactMinutes()) {
            lacks.add(Explanation.of("pairing.lacks.hours", overlap, policy.contactMinutes()));
        }
        if (between.stream().anyMatch(pairing -> pairing.live() != null)) {
            lacks.add(Explanation.of("pairing.twice"));
        }
        if (between.stream().anyMatch(pairing -> pairing.endReason() == PairingEnd.UNSUITABLE)) {
            lacks.add(Explanation.of("pairing.lacks.unsuitable"));
        }
        return lacks.build();
    }

    /** Says why somebody does not serve as a companion today, whoever the elder is. */
    static Optional<Explanation> unqualified(
            PairingPolicy policy,
            @Nullable Volunteer volunteer,
            Collection<Qualification> qualifications,
            LocalDate today) {
        if (volunteer == null || volunteer.status() != VolunteerStatus.ACTIVE) {
            return Optional.of(Explanation.of("pairing.lacks.volunteer"));
        }
        return policy.checks().stream()
                .filter(code ->
                        qualifications.stream().noneMatch(one -> one.code().equals(code) && one.holds(today)))
                .findFirst()
                .map(code -> Explanation.of("pairing.lacks.check", code));
    }

    PairingScore score(Companion one) {
        return PairingScore.of(
                common(one).total().toMinutes(),
                Math.max(1, wished.total().toMinutes()),
                place(one),
                language(one),
                Sets.intersection(words(elder.interests()), words(one.interests()))
                        .size(),
                one.max(),
                one.pairs());
    }

    private Spans common(Companion one) {
        return wished.common(spans(one.hours()));
    }

    private PlaceMatch place(Companion one) {
        if (elder.building() != null && elder.building().equals(one.building())) {
            return PlaceMatch.BUILDING;
        }
        return elder.area() != null && elder.area().equals(one.area()) ? PlaceMatch.ZONE : PlaceMatch.NONE;
    }

    private LanguageMatch language(Companion one) {
        ImmutableSet<String> spoken = words(one.languages());
        ImmutableSet<String> wanted = words(elder.languages());
        if (wanted.stream().noneMatch(spoken::contains)) {
            return LanguageMatch.NONE;
        }
        return spoken.contains(wanted.asList().get(0)) ? LanguageMatch.FIRST : LanguageMatch.OTHER;
    }

    static ImmutableSet<String> words(@Nullable String text) {
        return text == null ? ImmutableSet.of() : ImmutableSet.copyOf(WORDS.split(text));
    }

    private Spans spans(@Nullable String hours) {
        return hours == null
                ? Spans.NONE
                : known.computeIfAbsent(
                        hours,
                        text -> Spans.of(OpeningHours.parse(text).intervals(week.from(), week.until(), days).stream()
                                .filter(one -> one.state() == OpeningState.OPEN)
                                .map(one -> new Span(one.from(), one.until()))
                                .toList()));
    }
}
