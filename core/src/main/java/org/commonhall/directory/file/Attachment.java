package org.commonhall.directory.file;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Bytes;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to a record of any kind (附件). Its content is with the hall's {@link BlobStore}.
 *
 * @param id the identity
 * @param version the version
 * @param subject the record it belongs to
 * @param scope where staff need a role to see it
 * @param fileName the name it came with
 * @param mediaType such as {@code image/jpeg}
 * @param length the content's length in bytes
 * @param sha256 the content's SHA-256
 * @param audience who may see it
 * @param owner whose file it is, and with whose data it is erased; absent for nobody's
 * @param addedAt when it was given
 */
@Index({"subject", "addedAt"})
@Index("owner")
public record Attachment(
        Id<Attachment> id,
        long version,
        UUID subject,
        UUID scope,
        @Personal("evidence") @Size(max = 200) String fileName,
        @Size(max = 100) String mediaType,
        long length,
        @Size(max = 32) Bytes sha256,
        Visibility audience,
        @Subject(Subject.Erasure.DELETE) @Nullable Id<Person> owner,
        Instant addedAt) {
    /** How it is stored. */
    public static final RecordType<Attachment> TYPE = RecordType.of(MethodHandles.lookup(), Attachment.class);
    /** The record it belongs to. */
    public static final Attribute<Attachment, UUID> SUBJECT = TYPE.attribute("subject", Attachment::subject);
    /** When it was given. */
    public static final Attribute<Attachment, Instant> ADDED_AT = TYPE.attribute("addedAt", Attachment::addedAt);

    /** Who may see a file. */
    public enum Visibility {
        /** Everybody. */
        PUBLIC,
        /** Whose file it is, and staff. */
        OWNER,
        /** Staff only. */
        STAFF
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
