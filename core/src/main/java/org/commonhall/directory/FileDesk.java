package org.commonhall.directory;

import com.google.common.collect.ImmutableList;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Bytes;
import org.commonhall.Corridor;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.Reading;

/** Files of the directory's own records; other capabilities take {@link Files} and authorise by their own rules. */
final class FileDesk {
    private final Corridor corridor;
    private final Files files;

    FileDesk(Corridor corridor, Files files) {
        this.corridor = corridor;
        this.files = files;
    }

    Attachment attach(Actor by, AttachFile command) {
        return corridor.run(by, command, "directory.file.attached", Attachment.TYPE, change -> {
            UUID scope = scopeOf(change, command.subject());
            change.authorise(false, scope);
            Id<Person> owner = change.find(Person.TYPE, new Id<Person>(command.subject()))
                    .map(Person::id)
                    .orElse(null);
            return files.add(change, command.subject(), scope, owner, command.file(), command.audience());
        });
    }

    Attachment detach(Actor by, DetachFile command) {
        return corridor.run(by, command, "directory.file.detached", Attachment.TYPE, change -> {
            Attachment file = change.lockSubject(Attachment.TYPE, command.file());
            change.authorise(own(change, file), file.scope());
            files.remove(change, file);
            return file;
        });
    }

    ImmutableList<FileView> filesOf(Actor by, UUID subject) {
        return corridor.read(by, reading -> {
            reading.authorise(Directory.READ, false, subject);
            ImmutableList<Attachment> all = files.list(reading, subject);
            boolean staff = !all.isEmpty()
                    && reading.allows(Directory.READ_FILE, false, all.get(0).scope());
            return all.stream()
                    .filter(file -> staff || visible(reading, file))
                    .map(FileView::of)
                    .collect(ImmutableList.toImmutableList());
        });
    }

    Bytes contentOf(Actor by, Id<Attachment> id) {
        return corridor.read(by, reading -> {
            Attachment file = reading.get(Attachment.TYPE, id);
            if (!visible(reading, file)) {
                reading.authorise(Directory.READ_FILE, false, scopeOf(reading, file.subject()));
            }
            return files.content(reading, file);
        });
    }

    private static boolean visible(Reading reading, Attachment file) {
        return switch (file.audience()) {
            case PUBLIC -> true;
            case OWNER -> own(reading, file);
            case STAFF -> false;
        };
    }

    private static boolean own(Reading reading, Attachment file) {
        return file.owner() != null && reading.by().is(file.owner().value());
    }

    private static UUID scopeOf(Reading reading, UUID subject) {
        return reading.find(Building.TYPE, new Id<Building>(subject))
                .map(building -> building.id().value())
                .or(() -> reading.find(Unit.TYPE, new Id<Unit>(subject))
                        .map(unit -> unit.building().value()))
                .or(() -> reading.find(Organization.TYPE, new Id<Organization>(subject))
                        .map(organization -> organization.id().value()))
                .or(() -> reading.find(Person.TYPE, new Id<Person>(subject)).map(Person::scope))
                .orElseThrow(() -> new NotFound("record.missing", "attachment.subject"));
    }
}
