package org.commonhall.volunteering.sighting;

import java.time.Instant;
import java.util.Objects;
import org.commonhall.Call;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Person;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.request.request.Matter;
import org.commonhall.request.request.Requests;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.trace.Trace;
import org.commonhall.trace.TraceRelation;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeStatus;
import org.commonhall.volunteering.volunteer.Volunteer;
import org.commonhall.volunteering.volunteer.VolunteerStatus;
import org.jspecify.annotations.Nullable;

/** Takes up what volunteers report. */
final class SightingSteps {
    private final Corridor corridor;
    private final Requests requests;

    SightingSteps(Corridor corridor, Requests requests) {
        this.corridor = corridor;
        this.requests = requests;
    }

    Receipt<Sighting> report(Call by, ReportSighting command) {
        return corridor.run(by, command, SightingEvent.REPORTED.code(), Sighting.TYPE, change -> {
            change.authorise(false, Scopes.DISTRICT);
            Id<Person> reporter = Person.idOf(change.by(), command.permission());
            if (Volunteer.of(change, reporter).stream().noneMatch(one -> one.status() == VolunteerStatus.ACTIVE)) {
                throw new RuleViolation("sighting.volunteer");
            }
            if (command.programme() != null) {
                Programme.readable(change, command.programme()).require(ProgrammeStatus.RUNNING);
            }
            Instant seenAt = Objects.requireNonNullElse(command.seenAt(), change.now());
            if (seenAt.isAfter(change.now())) {
                throw new RuleViolation("sighting.future", seenAt);
            }
            requireCalled(change, command);
            Matter matter = command.matter();
            SightingStatus status = status(command);
            Sighting made = change.insert(
                    Sighting.TYPE,
                    SightingBuilder.builder()
                            .id(change.newId())
                            .reporter(reporter)
                            .programme(command.programme())
                            .kind(command.kind())
                            .words(matter.text() == null ? matter.title() : matter.title() + "\n" + matter.text())
                            .building(matter.building())
                            .place(matter.place())
                            .seenAt(seenAt)
                            .reportedAt(change.now())
                            .status(status)
                            .request(request(change, command, status))
                            .build());
            follow(change, made);
            return made;
        });
    }

    /** Who needs help at once is helped by those who come, not by a request. */
    private static void requireCalled(Change change, ReportSighting command) {
        if (command.category() == null || command.called()) {
            return;
        }
        ServiceCategory category = change.get(ServiceCategory.TYPE, command.category());
        if (category.emergency() != null) {
            throw new RuleViolation("sighting.emergency", Explanation.of(category.emergency()));
        }
    }

    private static SightingStatus status(ReportSighting command) {
        if (command.join() != null) {
            return SightingStatus.JOINED;
        }
        return command.kind().asks() ? SightingStatus.REQUESTED : SightingStatus.KEPT;
    }

    private @Nullable Id<ServiceRequest> request(Change change, ReportSighting command, SightingStatus status) {
        if (command.join() != null) {
            requests.joinWithin(change, command.join());
        }
        return status == SightingStatus.REQUESTED
                ? requests.submitWithin(
                        change,
                        SubmitRequest.of(command.matter())
                                .category(command.category())
                                .build())
                : command.join();
    }

    private static void follow(Change change, Sighting made) {
        if (made.status() == SightingStatus.REQUESTED) {
            change.event(SightingEvent.BECAME_REQUEST.code());
        } else if (made.status() == SightingStatus.JOINED) {
            change.event(SightingEvent.JOINED.code());
        }
        if (made.request() != null) {
            Trace.link(
                    change,
                    Sighting.TYPE,
                    made.id(),
                    TraceRelation.BECAME,
                    ServiceRequest.TYPE,
                    made.request(),
                    made.reporter());
        }
    }
}
