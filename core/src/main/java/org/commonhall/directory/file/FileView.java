package org.commonhall.directory.file;

import java.time.Instant;
import org.commonhall.Bytes;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;

/**
 * A file as whoever may see it sees it.
 *
 * @param id the file
 * @param fileName the name it came with
 * @param mediaType such as {@code image/jpeg}
 * @param length the content's length in bytes
 * @param sha256 the content's SHA-256
 * @param addedAt when it was given
 */
public record FileView(
        Id<Attachment> id,
        @Personal("evidence") String fileName,
        String mediaType,
        long length,
        Bytes sha256,
        Instant addedAt) {

    /**
     * Shows a file.
     *
     * @param file the file; the caller has made sure that it may be seen
     * @return the view
     */
    public static FileView of(Attachment file) {
        return new FileView(file.id(), file.fileName(), file.mediaType(), file.length(), file.sha256(), file.addedAt());
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
