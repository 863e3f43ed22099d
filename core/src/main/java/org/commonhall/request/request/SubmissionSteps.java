package org.commonhall.request.request;

import static org.commonhall.request.request.RequestSteps.note;
import static org.commonhall.request.request.RequestSteps.tell;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Messages;
import org.commonhall.Receipt;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Outcome;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.file.Attachment;
import org.commonhall.directory.file.FileStore;
import org.commonhall.directory.file.FileUpload;
import org.commonhall.request.catalogue.EmergencyKind;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.storage.UniqueValueTaken;
import org.jspecify.annotations.Nullable;

/** How a request comes in. */
final class SubmissionSteps {
    private static final int NUMBER_ATTEMPTS = 5;
    private static final Duration RENEWABLE = Duration.ofHours(24);

    private final Corridor corridor;
    private final RequestPolicy policy;
    private final TrackingCodes codes;
    private final FileStore files;

    SubmissionSteps(Corridor corridor, RequestPolicy policy, TrackingCodes codes, FileStore files) {
        this.corridor = corridor;
        this.policy = policy;
        this.codes = codes;
        this.files = files;
    }

    Submitted submit(Call by, SubmitRequest command) {
        for (int attempt = 1; ; attempt++) {
            try {
                return submitOnce(by, command);
            } catch (Conflict taken) {
                if (attempt == NUMBER_ATTEMPTS || !UniqueValueTaken.causes(taken, ServiceRequest.TYPE, "number")) {
                    throw taken;
                }
            }
        }
    }

    private Submitted submitOnce(Call by, SubmitRequest command) {
        String code = codes.code();
        List<Taken> last = new ArrayList<>();
        Outcome<ServiceRequest> outcome =
                corridor.outcome(by, command, RequestEvent.SUBMITTED.code(), ServiceRequest.TYPE, change -> {
                    Taken taken = taken(change, command, code);
                    last.clear();
                    last.add(taken);
                    return taken.request();
                });
        Receipt<ServiceRequest> receipt = outcome.receipt();
        // A commit whose outcome was unknown is found as a repeat, and was this call all the same.
        Optional<Taken> own = last.stream()
                .filter(taken -> taken.request().id().equals(receipt.id()))
                .findAny();
        return own.map(taken -> new Submitted(
                        receipt, taken.request().number(), taken.requester().trackingHash() == null ? null : code))
                .orElseGet(() -> repeated(by.actor(), receipt, outcome.at()));
    }

    /** What one run of the use case has made. */
    private record Taken(ServiceRequest request, Requester requester) {}

    private Taken taken(Change change, SubmitRequest command, String code) {
        UUID scope = RequestFiles.scope(command.matter().building());
        change.authorise(false, scope);
        ServiceRequest request = intake(change, command);
        Requester requester = change.insert(Requester.TYPE, requester(change, command, request, code));
        for (FileUpload file : command.files()) {
            files.add(change, request.id().value(), scope, requester.person(), file, Attachment.Visibility.OWNER);
        }
        return new Taken(request, requester);
    }

    private Submitted repeated(Actor by, Receipt<ServiceRequest> receipt, Instant first) {
        String number = corridor.read(
                by, reading -> reading.get(ServiceRequest.TYPE, receipt.id()).number());
        return new Submitted(receipt, number, by.kind() == Actor.Kind.VISITOR ? renewed(by, receipt, first) : null);
    }

    /** The new code of a visitor, who has no other way back to the request; null once the time for it is over. */
    private @Nullable String renewed(Actor by, Receipt<ServiceRequest> receipt, Instant first) {
        String code = codes.code();
        RenewTracking command = new RenewTracking(receipt.id());
        Receipt<ServiceRequest> renewed =
                corridor.run(by, command, RequestEvent.TRACKING_RENEWED.code(), ServiceRequest.TYPE, change -> {
                    ServiceRequest request = change.lockSubject(ServiceRequest.TYPE, command.request());
                    change.requireAny(false, request.scopes());
                    Optional<Requester> tracked = RequestSteps.requesters(change, request.id()).stream()
                            .filter(one -> one.trackingHash() != null)
                            .findAny();
                    if (tracked.isEmpty() || change.now().isAfter(first.plus(RENEWABLE))) {
                        return request;
                    }
                    change.update(Requester.TYPE, tracked.get().tracked(TrackingCodes.hash(code)));
                    return change.update(ServiceRequest.TYPE, request);
                });
        return renewed.event().equals(Receipt.UNCHANGED) ? null : code;
    }

    /** The same inside a use case of another capability, for people with an account and without files. */
    Id<ServiceRequest> within(Change change, SubmitRequest command) {
        change.authorise(
                command.permission(), false, RequestFiles.scope(command.matter().building()));
        ServiceRequest request = intake(change, command);
        change.insert(Requester.TYPE, requester(change, command, request, codes.code()));
        return request.id();
    }

    private ServiceRequest intake(Change change, SubmitRequest command) {
        if (command.behalfOf() != null) {
            change.requireActing(command.behalfOf().value());
        }
        Id<Person> person = command.behalf() ? command.behalfOf() : Person.idOrNull(change.by());
        ServiceCategory category =
                command.category() == null ? null : change.get(ServiceCategory.TYPE, command.category());
        if (category != null) {
            boolean reachable = person != null
                    || command.contact().phone() != null
                    || command.contact().email() != null;
            IntakeLife.requireChoosable(category, reachable, change.now());
        }
        String number =
                codes.number(LocalDate.ofInstant(change.now(), policy.office().zone()));
        ServiceRequest request = IntakeLife.submitted(change.newId(), number, command, category, policy, change.now());
        Earlier before = command.earlier();
        if (before != null) {
            ServiceRequest earlier = RequestReads.earlier(change, before.request());
            boolean same = isRequester(change, earlier.id(), person);
            if (request.status() == RequestStatus.RECEIVED && IntakeLife.repeats(earlier, same, before.newFacts())) {
                request = IntakeLife.refused(request, RefusalReason.SAME_MATTER, null, earlier, true);
            }
        }
        ServiceRequest stored = change.insert(ServiceRequest.TYPE, request);
        note(change, stored, before == null ? null : before.newFacts());
        if (category != null && category.emergency() != null) {
            change.event(RequestEvent.HANDED_OVER.code());
            change.because(Explanation.of("request.handover." + category.emergency()));
            tell(change, stored, UpdateKind.HANDOVER, true, handover(category.emergency()));
        } else if (stored.status() == RequestStatus.NOT_ACCEPTED) {
            change.event(RequestEvent.REFUSED.code());
            change.because(Explanation.of("request.earlier.stands"));
        }
        return stored;
    }

    private static String handover(EmergencyKind kind) {
        String code = "request.handover." + kind;
        return Messages.text(Locale.CHINESE, code, ImmutableList.of()) + "\n"
                + Messages.text(Locale.ENGLISH, code, ImmutableList.of());
    }

    private static Requester requester(Change change, SubmitRequest command, ServiceRequest request, String code) {
        Id<Person> person = command.behalf() ? command.behalfOf() : Person.idOrNull(change.by());
        Contact contact = command.contact();
        return new Requester(
                change.newId(),
                0,
                request.id(),
                person,
                contact.name(),
                contact.phone(),
                contact.email(),
                contact.details(),
                command.behalf() ? Person.idOrNull(change.by()) : null,
                command.consented(),
                command.anonymousToPublic(),
                command.anonymousToHandler(),
                person == null ? TrackingCodes.hash(code) : null,
                change.now());
    }

    private static boolean isRequester(Change change, Id<ServiceRequest> request, @Nullable Id<Person> person) {
        return person != null
                && RequestSteps.requesters(change, request).stream().anyMatch(one -> person.equals(one.person()));
    }
}
