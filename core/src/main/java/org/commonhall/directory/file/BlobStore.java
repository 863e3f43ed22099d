package org.commonhall.directory.file;

import org.commonhall.Bytes;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Writing;

/**
 * Where the content of files is kept. The default keeps it in the hall's own store. A store outside must bear that a
 * transaction rolls back after {@link #put}, and delete only what no record names. Thread-safe.
 */
public interface BlobStore {

    /**
     * Keeps content under a new file's identity.
     *
     * @param change the transaction the file is added in
     * @param file the file, stored already
     * @param content at most what the hall's {@link FileLimits} allow
     */
    void put(Writing change, Id<Attachment> file, Bytes content);

    /**
     * Gives the content back.
     *
     * @param reading the transaction to read in
     * @param file the file
     * @return the content as it was put
     */
    Bytes get(Reading reading, Id<Attachment> file);

    /**
     * Forgets the content of a file.
     *
     * @param change the transaction the file is deleted in, before the file itself goes
     * @param file the file
     */
    void delete(Writing change, Id<Attachment> file);

    /**
     * Keeps content in the hall's own store, in pieces.
     *
     * @return the default
     */
    static BlobStore inStore() {
        return new StoredBlobs();
    }
}
