package org.commonhall.directory.file;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import org.commonhall.Bytes;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Inner;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;

/**
 * A piece of a file's content, where the store keeps it.
 *
 * @param id the identity
 * @param version the version
 * @param attachment the file
 * @param place the piece's place in the content, from zero
 * @param content the bytes, at most {@value #MAX}
 */
@Inner
@Unique(
        name = "place",
        of = {"attachment", "place"})
public record AttachmentChunk(
        Id<AttachmentChunk> id,
        long version,
        @Subject(Subject.Erasure.DELETE) Id<Attachment> attachment,
        long place,
        @Personal("evidence") @Size(max = MAX) Bytes content) {
    /** The greatest piece in bytes: fits every database's default packet with room to spare. */
    public static final int MAX = 512 * 1024;
    /** How it is stored. */
    public static final RecordType<AttachmentChunk> TYPE = RecordType.of(MethodHandles.lookup(), AttachmentChunk.class);
    /** The file. */
    public static final Attribute<AttachmentChunk, Id<Attachment>> ATTACHMENT =
            TYPE.attribute("attachment", AttachmentChunk::attachment);
    /** The piece's place. */
    public static final Attribute<AttachmentChunk, Long> PLACE = TYPE.attribute("place", AttachmentChunk::place);

    /** Without the content. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
