package org.commonhall;

import org.commonhall.directory.building.Buildings;
import org.commonhall.directory.directory.Directory;
import org.commonhall.directory.file.Files;

/** Who there is and where: people, organizations, buildings and files (名录). One accessor a capability; thread-safe. */
public final class DirectoryDomain {
    private final Commonhall hall;

    DirectoryDomain(Commonhall hall) {
        this.hall = hall;
    }

    /**
     * People and organizations.
     *
     * @return the capability
     */
    public Directory people() {
        return hall.get(Directory.CAPABILITY);
    }

    /**
     * Buildings, their units, and who holds what.
     *
     * @return the capability
     */
    public Buildings buildings() {
        return hall.get(Buildings.CAPABILITY);
    }

    /**
     * Files that belong to records.
     *
     * @return the capability
     */
    public Files files() {
        return hall.get(Files.CAPABILITY);
    }
}
