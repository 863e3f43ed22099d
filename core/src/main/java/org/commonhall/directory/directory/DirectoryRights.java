package org.commonhall.directory.directory;

import org.commonhall.Permission;
import org.commonhall.Role;

/** What one may be allowed to do with people and organizations. */
public final class DirectoryRights {
    /** To keep people and organizations. */
    public static final Permission KEEP = Permission.of("directory.keep", Role.REGISTRAR);
    /** To change what is known of a person. */
    public static final Permission CHANGE_PERSON =
            Permission.of("directory.person.change", Role.REGISTRAR).orOwner();
    /** To say which audience a person is of. */
    public static final Permission DECLARE =
            Permission.of("directory.audience.declare", Role.REGISTRAR).orOwner();
    /** To read what is public. */
    public static final Permission READ = Permission.of("directory.read").orAnyone();
    /** To read what is known of a person. */
    public static final Permission READ_PERSON =
            Permission.of("directory.person.read", Role.REGISTRAR).orOwner();

    private DirectoryRights() {}
}
