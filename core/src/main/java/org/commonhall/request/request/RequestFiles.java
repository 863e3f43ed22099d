package org.commonhall.request.request;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.file.Attachment;
import org.commonhall.directory.file.FileRights;
import org.commonhall.directory.file.FileStore;
import org.commonhall.directory.file.FileView;
import org.jspecify.annotations.Nullable;

/** Who sees the files of a request: the desk, the units that handle it, and the requester whose files they are. */
final class RequestFiles implements FileRights {
    @Override
    public Optional<Held> held(Reading reading, UUID subject) {
        return reading.find(ServiceRequest.TYPE, new Id<ServiceRequest>(subject))
                .map(request -> new Held(
                        scope(request.building()),
                        RequestReads.staff(reading, request)
                                .filter(RequestFiles::works)
                                .isPresent()));
    }

    @Override
    public Optional<Id<Person>> owner(Reading reading, UUID subject) {
        return RequestSteps.requesters(reading, new Id<>(subject)).stream()
                .flatMap(one -> Optional.ofNullable(one.person()).stream())
                .findFirst();
    }

    @Override
    public boolean evidence(Reading reading, UUID subject) {
        return reading.find(ServiceRequest.TYPE, new Id<ServiceRequest>(subject))
                .filter(request -> request.status() != RequestStatus.RECEIVED)
                .isPresent();
    }

    /** The building, or the district where none is named. */
    static UUID scope(@Nullable Id<Building> building) {
        return building == null ? Scopes.DISTRICT : building.value();
    }

    /** What an audience sees listed: one statement, none for those who see nothing. */
    static ImmutableList<FileView> list(
            Reading reading,
            FileStore files,
            RequestAudience audience,
            ServiceRequest request,
            Optional<Requester> self) {
        boolean staff = works(audience);
        if (!staff && audience != RequestAudience.REQUESTER) {
            return ImmutableList.of();
        }
        return files.list(reading, request.id().value(), file -> staff || own(file, self));
    }

    // A requester without an account is known by the code of this very request, whose files are nobody's.
    private static boolean own(Attachment file, Optional<Requester> self) {
        return file.audience() == Attachment.Visibility.OWNER
                && self.filter(one -> Objects.equals(one.person(), file.owner()))
                        .isPresent();
    }

    private static boolean works(RequestAudience audience) {
        return audience == RequestAudience.DESK || audience == RequestAudience.HANDLER;
    }
}
