package org.commonhall.request.request;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commonhall.Id;
import org.commonhall.corridor.Names;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.Unit;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.file.FileView;
import org.commonhall.request.catalogue.ServiceCategory;
import org.jspecify.annotations.Nullable;

/** Makes a view of a request for an audience: the one place that decides who sees what. */
final class RequestViews {
    private RequestViews() {}

    /** {@code handled} is the request at the top of a merge where a requester looks at their own, else the request. */
    static RequestView view(
            RequestAudience audience,
            ServiceRequest request,
            @Nullable ServiceRequest root,
            List<Requester> people,
            Optional<Requester> self,
            List<RequestUpdate> updates,
            List<RequestNote> notes,
            ImmutableList<FileView> files,
            Names names) {
        ServiceRequest handled = root == null ? request : root;
        boolean everybody = audience == RequestAudience.PUBLIC;
        boolean staff = !everybody && audience != RequestAudience.REQUESTER;
        return new RequestView(
                audience,
                request.id(),
                request.number(),
                handled.status(),
                request.category(),
                names.of(ServiceCategory.TYPE, request.category()),
                request.title(),
                request.matter(),
                request.building(),
                names.of(Building.TYPE, request.building()),
                request.zone(),
                request.place(),
                request.latitude(),
                request.longitude(),
                request.createdAt(),
                request.openedOn(),
                handled.closedOn(),
                handled.leadUnit(),
                names.of(Organization.TYPE, handled.leadUnit()),
                request.handlingUnit(),
                handled.dueAt(),
                handled.provisionalYear() != null,
                handled.outcome(),
                handled.referredTo(),
                root != null && RequestReads.pointed(audience, root) ? root.id() : null,
                names.of(ServiceRequest.TYPE, root != null && RequestReads.pointed(audience, root) ? root.id() : null),
                request.requesters(),
                request.followers(),
                request.reopens(),
                openNames(people),
                updates.stream()
                        .filter(update -> update.open() || !everybody)
                        .map(update -> new RequestView.Word(update.kind(), update.at(), update.text()))
                        .collect(ImmutableList.toImmutableList()),
                files,
                everybody
                        ? null
                        : asked(audience, request, self.map(List::of).orElse(people), staff, people, notes, names),
                staff ? work(request, root, notes, names) : null);
    }

    private static ImmutableList<String> openNames(List<Requester> people) {
        return people.stream()
                .filter(one -> !one.anonymousToPublic())
                .map(Requester::name)
                .filter(Objects::nonNull)
                .collect(ImmutableList.toImmutableList());
    }

    private static AskedView asked(
            RequestAudience audience,
            ServiceRequest request,
            List<Requester> own,
            boolean staff,
            List<Requester> people,
            List<RequestNote> notes,
            Names names) {
        return new AskedView(
                request.unit(),
                names.of(Unit.TYPE, request.unit()),
                request.channel(),
                request.visibility(),
                request.refusal(),
                request.relatedTo(),
                names.of(ServiceRequest.TYPE, request.relatedTo()),
                request.responseDueAt(),
                request.respondedAt(),
                request.noClockReason(),
                request.reviewLevel(),
                (staff ? people : own)
                        .stream().map(one -> asker(audience, one, notes)).collect(ImmutableList.toImmutableList()));
    }

    private static AskedView.Asker asker(RequestAudience audience, Requester one, List<RequestNote> notes) {
        boolean hidden = audience == RequestAudience.AUDITOR
                || (audience == RequestAudience.HANDLER && one.anonymousToHandler());
        return new AskedView.Asker(
                one.id(),
                one.startedAt(),
                one.submittedBy() != null,
                one.consented(),
                one.anonymousToPublic(),
                one.anonymousToHandler(),
                hidden ? Contact.NONE : new Contact(one.name(), one.phone(), one.email(), one.details()),
                words(notes, one.id()));
    }

    /** What one requester said to the staff, or, without a requester, staff to each other. */
    private static ImmutableList<RequestView.Word> words(List<RequestNote> notes, @Nullable Id<Requester> by) {
        return notes.stream()
                .filter(note -> Objects.equals(note.requester(), by))
                .map(note -> new RequestView.Word(null, note.at(), note.text()))
                .collect(ImmutableList.toImmutableList());
    }

    private static @Nullable WorkView work(
            ServiceRequest request, @Nullable ServiceRequest root, List<RequestNote> notes, Names names) {
        return new WorkView(
                request.version(),
                request.designated(),
                request.disputes(),
                request.extensions(),
                request.rung(),
                request.respondedInTime(),
                request.answeredInTime(),
                request.source(),
                request.sourceKey(),
                request.sourceCode(),
                request.sourceDueAt(),
                root == null && request.mergeRoot() != null ? null : request.mergedInto(),
                names.of(
                        ServiceRequest.TYPE, root == null && request.mergeRoot() != null ? null : request.mergedInto()),
                request.nextDueAt(),
                words(notes, null));
    }
}
