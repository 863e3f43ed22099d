package org.commonhall.directory.file;

import java.util.UUID;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Person;

/** Adds and deletes files of records of every capability, by the {@link FileRights} of the capability. */
final class FileSteps {
    private final Corridor corridor;
    private final FileStore files;
    private final FileGuard guard;

    FileSteps(Corridor corridor, FileStore files, FileGuard guard) {
        this.corridor = corridor;
        this.files = files;
        this.guard = guard;
    }

    Receipt<Attachment> attach(Call by, AttachFile command) {
        return corridor.run(by, command, "file.attached", Attachment.TYPE, change -> {
            UUID subject = command.subject();
            FileGuard.Place place = guard.place(change, subject)
                    .orElseThrow(() -> new NotFound("record.missing", "attachment.subject"));
            authorise(change, command, place);
            Id<Person> owner = place.rights().owner(change, subject).orElse(null);
            return files.insert(change, subject, place.held().scope(), owner, command.file(), command.audience());
        });
    }

    private static void authorise(Change change, AttachFile command, FileGuard.Place place) {
        if (place.rights().byRole()) {
            change.authorise(false, place.held().scope());
            return;
        }
        if (!place.held().staff()) {
            throw new NotAllowed("access.denied", command.permission());
        }
        if (command.audience() == Attachment.Visibility.PUBLIC
                && !place.rights().shares()) {
            throw new RuleViolation("file.public");
        }
    }

    Receipt<Attachment> detach(Call by, DetachFile command) {
        return corridor.run(by, command, "file.detached", Attachment.TYPE, change -> {
            Attachment file = change.lockSubject(Attachment.TYPE, command.file());
            boolean own = FileGuard.own(change, file);
            change.authorise(own, file.scope());
            if (own
                    && guard.evidence(change, file.subject())
                    && !change.allows(command.permission(), false, file.scope())) {
                throw new RuleViolation("file.evidence");
            }
            files.remove(change, file);
            return file;
        });
    }
}
