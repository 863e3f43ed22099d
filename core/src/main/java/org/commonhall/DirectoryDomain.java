package org.commonhall;

import org.commonhall.directory.directory.Directory;

/** Who there is and where: people, organizations, buildings and files (名录). One accessor a capability; thread-safe. */
public final class DirectoryDomain {
    private final Directory people;

    DirectoryDomain(Directory people) {
        this.people = people;
    }

    /**
     * People and organizations.
     *
     * @return the capability
     */
    public Directory people() {
        return people;
    }
}
