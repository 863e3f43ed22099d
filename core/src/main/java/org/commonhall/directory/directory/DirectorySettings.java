package org.commonhall.directory.directory;

import org.commonhall.directory.file.BlobStore;
import org.commonhall.directory.file.FileLimits;

/**
 * What a hall can set about its directory.
 *
 * @param kinds the kinds of organization it knows
 * @param files what files it takes
 * @param blobs where it keeps their content
 */
public record DirectorySettings(OrganizationKinds kinds, FileLimits files, BlobStore blobs) {

    /**
     * The kinds that come with the library, ordinary limits, and content in the hall's own store.
     *
     * @return the settings
     */
    public static DirectorySettings standard() {
        return new DirectorySettings(OrganizationKinds.standard(), FileLimits.STANDARD, BlobStore.inStore());
    }
}
