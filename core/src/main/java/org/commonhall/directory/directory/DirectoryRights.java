package org.commonhall.directory.directory;

import com.google.common.collect.ImmutableSet;
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
    /** To read the name of a person who belongs to a place, and nothing else: whoever works there with people. */
    public static final Permission READ_NAME = Permission.of(
                    "directory.name.read",
                    Role.REGISTRAR,
                    Role.DESK,
                    Role.HANDLER,
                    Role.SURVEYOR,
                    Role.REVIEWER,
                    Role.SECRETARY,
                    Role.KEEPER,
                    Role.ATTENDANT,
                    Role.ORGANISER,
                    Role.INSTRUCTOR,
                    Role.ASSESSOR,
                    Role.COORDINATOR)
            .orOwner();

    /** To say by which account somebody signs in; the host itself may as well. */
    public static final Permission LINK_IDENTITY = Permission.of("directory.identity.link");
    /** To end that somebody signs in by an account. */
    public static final Permission UNLINK_IDENTITY =
            Permission.of("directory.identity.unlink").orOwner();
    /** To learn by which account somebody signs in: the person and the host, no role. */
    public static final Permission READ_IDENTITY =
            new Permission("directory.identity.read", ImmutableSet.of(), true, false);

    private DirectoryRights() {}
}
