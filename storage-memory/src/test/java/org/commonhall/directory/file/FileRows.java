package org.commonhall.directory.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Bytes;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.Receipt;
import org.commonhall.access.UseCase;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.directory.PersonDetails;
import org.commonhall.directory.directory.RegisterPerson;
import org.jspecify.annotations.Nullable;

/** The use cases of files. */
final class FileRows {
    private FileRows() {}

    static List<UseCase> of(FoundedHall test) {
        UUID there = test.building("tower").value();
        Id<Person> owner = test.directory
                .registerPerson(
                        test.founder,
                        RegisterPerson.of(PersonDetails.of("owner").build())
                                .scope(there)
                                .build())
                .id();
        FileUpload upload = FileUpload.of("a.txt", "text/plain", Bytes.of("a".getBytes(StandardCharsets.UTF_8)))
                .build();
        Receipt<Attachment> ours =
                test.files.attach(test.founder, new AttachFile(owner.value(), upload, Attachment.Visibility.OWNER));
        Receipt<Attachment> staff =
                test.files.attach(test.founder, new AttachFile(there, upload, Attachment.Visibility.STAFF));
        return List.of(
                row(
                        "attach",
                        AttachmentRights.ATTACH,
                        there,
                        null,
                        (d, by) -> d.attach(by, new AttachFile(there, upload, Attachment.Visibility.STAFF))),
                row(
                        "detach",
                        AttachmentRights.DETACH,
                        there,
                        owner,
                        (d, by) -> d.detach(by, new DetachFile(ours.id()))),
                row("filesOf", AttachmentRights.LIST, there, null, (d, by) -> d.filesOf(by, there)),
                row("contentOf", AttachmentRights.READ, there, null, (d, by) -> d.contentOf(by, staff.id())),
                row("contentOf", AttachmentRights.READ.orOwner(), there, owner, (d, by) -> d.contentOf(by, ours.id())));
    }

    private interface Call {
        void by(Files files, Actor by);
    }

    private static UseCase row(String name, Permission permission, UUID scope, @Nullable Id<Person> owner, Call call) {
        return new UseCase(
                "Files." + name,
                permission,
                scope,
                owner,
                (Commonhall hall, Actor by) -> call.by(hall.directory().files(), by));
    }
}
