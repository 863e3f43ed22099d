package org.commonhall.engagement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.RecordKind;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.calendar.Spans;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Directory;
import org.commonhall.directory.directory.Person;

/** When people have something to do (日程占用), across all capabilities. Thread-safe. */
public final class Engagements {
    /** What the hall knows of it. */
    public static final Capability<Engagements> CAPABILITY = Capability.of("engagement", Engagements.class)
            .needs(Directory.CAPABILITY)
            .rights(EngagementRights.class)
            .make(parts -> new Engagements(parts.corridor(), parts.offered(EngagementSource.class)));

    private static final Duration MOST = Duration.ofDays(400);

    private final Corridor corridor;
    private final Supplier<ImmutableList<EngagementSource>> sources;

    Engagements(Corridor corridor, Supplier<ImmutableList<EngagementSource>> sources) {
        this.corridor = corridor;
        this.sources = sources;
    }

    /**
     * Lists what somebody does at a time. The person sees all of it; staff of a scope where the person has something to do
     * then see that, and of the rest when the person is busy. Costs one statement or two a source, for staff also those of
     * the scopes and their rights.
     *
     * @param by the person, or staff
     * @param person who
     * @param span when, at most 400 days
     * @return in the order of time
     * @throws NotAllowed for staff of no scope where the person has something to do then
     * @throws RuleViolation {@code engagement.span.long}
     */
    public ImmutableList<EngagementView> of(Actor by, Id<Person> person, Span span) {
        if (span.length().compareTo(MOST) > 0) {
            throw new RuleViolation("engagement.span.long", MOST.toDays());
        }
        return corridor.read(by, reading -> {
            boolean own = by.is(person.value());
            if (own) {
                reading.authorise(EngagementRights.READ, true);
            }
            ImmutableList<Engagement> all = within(reading, person, span);
            return own ? shown(all, Spans.NONE) : toStaff(reading, all);
        });
    }

    private ImmutableList<EngagementView> toStaff(Reading reading, ImmutableList<Engagement> all) {
        Map<UUID, UUID> scopes = scopes(reading, all);
        Map<UUID, Boolean> allowed = new HashMap<>();
        List<Engagement> open = all.stream()
                .filter(one -> {
                    UUID scope = scopes.get(one.subject());
                    return scope != null
                            && allowed.computeIfAbsent(
                                    scope, where -> reading.allows(EngagementRights.READ, false, where));
                })
                .toList();
        if (open.isEmpty()) {
            reading.authorise(EngagementRights.READ, false);
        }
        Spans elsewhere = Spans.of(all.stream()
                .filter(one -> one.busy() && !open.contains(one))
                .map(Engagement::span)
                .toList());
        return shown(open, elsewhere);
    }

    private static ImmutableList<EngagementView> shown(List<Engagement> open, Spans elsewhere) {
        return Stream.concat(
                        open.stream().map(EngagementView::of),
                        elsewhere.list().stream()
                                .map(span -> new EngagementView(null, null, span.from(), span.until(), true)))
                .sorted(Comparator.comparing(EngagementView::from).thenComparing(EngagementView::until))
                .collect(ImmutableList.toImmutableList());
    }

    private Map<UUID, UUID> scopes(Reading reading, ImmutableList<Engagement> all) {
        ImmutableMap.Builder<UUID, UUID> scopes = ImmutableMap.builder();
        ImmutableSetMultimap<RecordKind, UUID> subjects = all.stream()
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(Engagement::kind, Engagement::subject));
        for (EngagementSource source : sources.get()) {
            source.kinds().stream()
                    .filter(subjects::containsKey)
                    .forEach(kind -> scopes.putAll(source.scopes(reading, kind, subjects.get(kind))));
        }
        return scopes.buildKeepingLast();
    }

    /**
     * Reads what somebody does at a time, for rules of other capabilities inside their own transaction: one statement or
     * two a source.
     *
     * @param reading the transaction, which has authorised
     * @param person who
     * @param span when
     * @return all of it, in the order of time; what the person does in two parts, such as teaching and learning, twice
     */
    public ImmutableList<Engagement> within(Reading reading, Id<Person> person, Span span) {
        return sources.get().stream()
                .flatMap(source -> source.of(reading, person, span).stream())
                .sorted(Comparator.comparing((Engagement one) -> one.span().from())
                        .thenComparing(Engagement::subject))
                .collect(ImmutableList.toImmutableList());
    }
}
