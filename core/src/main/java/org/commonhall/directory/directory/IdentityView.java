package org.commonhall.directory.directory;

import org.commonhall.Id;
import org.commonhall.corridor.Describe;

/**
 * By which account somebody signs in, for nobody but the person and the host.
 *
 * @param id the link
 * @param version the version, for {@code seen}
 * @param identity the account
 */
public record IdentityView(Id<IdentityLink> id, long version, HostIdentity identity) {

    static IdentityView of(IdentityLink link) {
        return new IdentityView(link.id(), link.version(), link.identity());
    }

    /** Without the subject. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
