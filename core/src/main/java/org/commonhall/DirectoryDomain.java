package org.commonhall;

import org.commonhall.directory.building.Buildings;
import org.commonhall.directory.directory.Directory;
import org.commonhall.directory.file.Files;

/** Who there is and where: people, organizations, buildings and files (名录). One accessor a capability; thread-safe. */
public final class DirectoryDomain {
    private final Directory people;
    private final Buildings buildings;
    private final Files files;

    DirectoryDomain(Directory people, Buildings buildings, Files files) {
        this.people = people;
        this.buildings = buildings;
        this.files = files;
    }

    /**
     * People and organizations.
     *
     * @return the capability
     */
    public Directory people() {
        return people;
    }

    /**
     * Buildings, their units, and who holds them.
     *
     * @return the capability
     */
    public Buildings buildings() {
        return buildings;
    }

    /**
     * Files of records of every capability.
     *
     * @return the capability
     */
    public Files files() {
        return files;
    }
}
