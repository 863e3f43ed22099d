package org.commonhall.directory.file;

/**
 * What a hall can set about files.
 *
 * @param limits which files it takes
 * @param blobs where it keeps their content
 */
public record FileSettings(FileLimits limits, BlobStore blobs) {

    /**
     * Gives ordinary limits, and content in the hall's own store.
     *
     * @return the settings
     */
    public static FileSettings standard() {
        return new FileSettings(FileLimits.STANDARD, BlobStore.inStore());
    }
}
