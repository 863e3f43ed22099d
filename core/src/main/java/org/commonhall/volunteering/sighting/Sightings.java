package org.commonhall.volunteering.sighting;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.commonhall.Call;
import org.commonhall.Explanation;
import org.commonhall.Messages;
import org.commonhall.Name;
import org.commonhall.NotAllowed;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.Told;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.Parts;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;
import org.commonhall.figure.FigureSource;
import org.commonhall.request.inbox.Inbox;
import org.commonhall.request.request.Requests;
import org.commonhall.trace.TraceSource;
import org.commonhall.trace.TraceSources;
import org.commonhall.volunteering.volunteer.Volunteers;

/** What volunteers see on their way, and what becomes of it (随手报). Thread-safe. */
public final class Sightings {
    /** What the hall knows of it. */
    public static final Capability<Sightings> CAPABILITY = Capability.of("sighting", Sightings.class)
            .records(Sighting.TYPE)
            .needs(Volunteers.CAPABILITY, Requests.CAPABILITY, Inbox.CAPABILITY)
            .settings(SightingPolicy.class, SightingPolicy.standard())
            .rights(SightingRights.class)
            .events(SightingEvent.values())
            .events("sighting.read")
            .offers(FigureSource.class, parts -> new SightingFigures())
            .offers(EventPeople.class, parts -> people())
            .offers(TraceSource.class, parts -> TraceSources.of(Sighting.TYPE, Sightings::shown))
            .make(Sightings::new);

    private final SightingSteps steps;
    private final SightingReads reads;

    Sightings(Parts parts) {
        this.steps = new SightingSteps(parts.corridor(), parts.get(Requests.CAPABILITY));
        this.reads =
                new SightingReads(parts.corridor(), parts.get(Inbox.CAPABILITY), parts.settings(SightingPolicy.class));
    }

    private static EventPeople people() {
        return EventPeople.of(
                Sighting.TYPE,
                ImmutableMap.of(
                        Told.STAFF,
                        (reading, one) -> Scopes.holders(
                                reading,
                                ImmutableSet.of(Role.ORGANISER),
                                one.programme() == null
                                        ? Scopes.DISTRICT
                                        : one.programme().value())));
    }

    /** Traces say what sort of thing it was, never its words. */
    private static TraceSource.Shown shown(Reading reading, Sighting one) {
        boolean seen = reading.by().is(one.reporter().value())
                || reading.allows(
                        SightingRights.READ,
                        false,
                        one.programme() == null
                                ? Scopes.DISTRICT
                                : one.programme().value());
        return new TraceSource.Shown(
                seen ? TraceSource.Sight.OPEN : TraceSource.Sight.HIDDEN,
                new Name(Messages.label(Locale.CHINESE, one.kind()), Messages.label(Locale.ENGLISH, one.kind())),
                Explanation.of(one.status()),
                one.reportedAt(),
                one.reporter(),
                null);
    }

    /**
     * Gives what people see of sightings.
     *
     * @return the reads
     */
    public SightingReads reads() {
        return reads;
    }

    /**
     * Reports what one has seen. The reporter is told of the answer to the request as its requester or follower.
     *
     * @param by a volunteer
     * @param command what was seen
     * @return what came of it: {@code REQUESTED}, {@code JOINED} or {@code KEPT}
     * @throws NotAllowed for a visitor
     * @throws RuleViolation {@code sighting.volunteer} for somebody who is no active volunteer, {@code sighting.future},
     *     {@code sighting.emergency} before the emergency service was called, {@code volunteer.programme.state}, and those
     *     of submitting and following requests
     */
    public Receipt<Sighting> report(Call by, ReportSighting command) {
        return steps.report(by, command);
    }
}
