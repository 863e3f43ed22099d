package org.commonhall.directory.file;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Bytes;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.NotFound;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.Unit;
import org.commonhall.directory.directory.Directory;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;

/** Files of records: of the directory's own by its rules, of others' by the {@link FileRights} of their capability. */
public final class FileDesk {
    private final Corridor corridor;
    private final Files files;
    private final FileRights rights;

    public FileDesk(Corridor corridor, Files files, FileRights rights) {
        this.corridor = corridor;
        this.files = files;
        this.rights = rights;
    }

    public Attachment attach(Call by, AttachFile command) {
        return corridor.stored(by, command, "file.attached", Attachment.TYPE, change -> {
            Optional<FileRights.Held> held = rights.held(change, command.subject());
            if (held.isPresent()) {
                return attachToOther(change, command, held.get());
            }
            UUID scope = scopeOf(change, command.subject());
            change.authorise(false, scope);
            Id<Person> owner = change.find(Person.TYPE, new Id<Person>(command.subject()))
                    .map(Person::id)
                    .orElse(null);
            return files.add(change, command.subject(), scope, owner, command.file(), command.audience());
        });
    }

    private Attachment attachToOther(Change change, AttachFile command, FileRights.Held held) {
        if (!held.staff()) {
            throw new NotAllowed("access.denied", command.permission().code());
        }
        if (command.audience() == Attachment.Visibility.PUBLIC) {
            throw new RuleViolation("file.public");
        }
        Id<Person> owner = rights.owner(change, command.subject()).orElse(null);
        return files.add(change, command.subject(), held.scope(), owner, command.file(), command.audience());
    }

    public Attachment detach(Call by, DetachFile command) {
        return corridor.stored(by, command, "file.detached", Attachment.TYPE, change -> {
            Attachment file = change.lockSubject(Attachment.TYPE, command.file());
            boolean own = own(change, file);
            change.authorise(own, file.scope());
            if (own
                    && rights.evidence(change, file.subject())
                    && !change.allows(command.permission(), false, file.scope())) {
                throw new RuleViolation("file.evidence");
            }
            files.remove(change, file);
            return file;
        });
    }

    public ImmutableList<FileView> filesOf(Actor by, UUID subject) {
        return corridor.read(by, reading -> {
            reading.authorise(Directory.READ, false, subject);
            ImmutableList<Attachment> all = files.list(reading, subject);
            boolean staff = !all.isEmpty() && staff(reading, all.get(0));
            return all.stream()
                    .filter(file -> staff || visible(reading, file))
                    .map(FileView::of)
                    .collect(ImmutableList.toImmutableList());
        });
    }

    public Bytes contentOf(Actor by, Id<Attachment> id) {
        return corridor.read(by, reading -> {
            Attachment file = reading.get(Attachment.TYPE, id);
            if (!visible(reading, file) && !staff(reading, file)) {
                throw new NotAllowed("access.denied", Directory.READ_FILE.code());
            }
            if (file.audience() != Attachment.Visibility.PUBLIC && !own(reading, file)) {
                reading.disclosed("file.read", Attachment.TYPE, List.of(file));
            }
            return files.content(reading, file);
        });
    }

    private boolean staff(Reading reading, Attachment file) {
        return rights.held(reading, file.subject())
                .map(FileRights.Held::staff)
                .orElseGet(() -> reading.allows(Directory.READ_FILE, false, file.scope()));
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
