package org.commonhall.directory.file;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.commonhall.corridor.Reading;

/** Finds out whose a record is among all capabilities, and so who may see its files. */
record FileGuard(Supplier<ImmutableList<FileRights>> offered) {

    /** Most files belong to records of the capabilities on top, so those are asked first. */
    private ImmutableList<FileRights> all() {
        return offered.get().reverse();
    }

    /** Where a record belongs, by the rights of the capability that it is of. */
    record Place(FileRights rights, FileRights.Held held) {}

    /** Asks every capability in turn: up to a statement each. */
    Optional<Place> place(Reading reading, UUID subject) {
        return all().stream()
                .flatMap(rights -> rights.held(reading, subject).map(held -> new Place(rights, held)).stream())
                .findFirst();
    }

    boolean evidence(Reading reading, UUID subject) {
        return all().stream().anyMatch(rights -> rights.evidence(reading, subject));
    }

    /** Whether the actor is of the staff; a file knows the scope whose roles decide, so only the others are asked. */
    boolean staff(Reading reading, Attachment file) {
        return all().stream()
                .filter(rights -> !rights.byRole())
                .flatMap(rights -> rights.held(reading, file.subject()).stream())
                .findFirst()
                .map(FileRights.Held::staff)
                .orElseGet(() -> reading.allows(AttachmentRights.READ, false, file.scope()));
    }

    boolean visible(Reading reading, Attachment file) {
        return switch (file.audience()) {
            case PUBLIC -> all().stream().allMatch(rights -> rights.open(reading, file.subject()));
            case OWNER -> own(reading, file);
            case STAFF -> false;
        };
    }

    static boolean own(Reading reading, Attachment file) {
        return file.owner() != null && reading.by().is(file.owner().value());
    }
}
