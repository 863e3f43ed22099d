package org.commonhall.directory.file;

import org.commonhall.Permission;
import org.commonhall.Role;

/**
 * What one may be allowed to do with files. Of the files of other capabilities' records, {@link FileRights} decides first.
 */
public final class AttachmentRights {
    /** To add a file. */
    public static final Permission ATTACH = Permission.of("file.attach", Role.REGISTRAR);
    /** To delete a file. */
    public static final Permission DETACH =
            Permission.of("file.detach", Role.REGISTRAR).orOwner();
    /** To list the files of a record that one may see. */
    public static final Permission LIST = Permission.of("file.list").orAnyone();
    /** To read a file that is not public. */
    public static final Permission READ = Permission.of("file.read", Role.REGISTRAR);

    private AttachmentRights() {}
}
