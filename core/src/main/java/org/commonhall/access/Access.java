package org.commonhall.access;

import com.google.common.collect.ImmutableList;
import org.commonhall.Actor;
import org.commonhall.Corridor;
import org.commonhall.directory.Person;
import org.commonhall.storage.Query;

/** Grants and revokes roles. Thread-safe. */
public final class Access {
    /** To grant and revoke roles on a scope. */
    public static final Permission GRANT = Permission.of("access.grant");

    private final Corridor corridor;

    /**
     * Made by the hall.
     *
     * @param corridor the way to the store
     */
    public Access(Corridor corridor) {
        this.corridor = corridor;
    }

    /**
     * Grants a role.
     *
     * @param by an administrator of the scope
     * @param command to whom, which and where
     * @return the grant as stored
     */
    public RoleGrant grant(Actor by, GrantRole command) {
        return corridor.run(by, command, "access.granted", RoleGrant.TYPE, change -> {
            change.authorise(false, command.scope());
            change.get(Person.TYPE, command.holder());
            return change.insert(
                    RoleGrant.TYPE,
                    new RoleGrant(
                            change.newId(),
                            0,
                            command.holder().value(),
                            command.role().code(),
                            command.scope(),
                            change.now(),
                            command.until(),
                            by.person()));
        });
    }

    /**
     * Ends a grant.
     *
     * @param by an administrator of the scope
     * @param command which
     * @return the grant as stored; one that has ended already stays as it is
     */
    public RoleGrant revoke(Actor by, RevokeRole command) {
        return corridor.run(by, command, "access.revoked", RoleGrant.TYPE, change -> {
            RoleGrant grant = change.lockSubject(RoleGrant.TYPE, command.grant());
            change.authorise(false, grant.scope());
            return grant.inForce(change.now()) ? change.update(RoleGrant.TYPE, grant.endedAt(change.now())) : grant;
        });
    }

    /**
     * The grants of a person, ended ones too.
     *
     * @param by the person or an administrator
     * @param holder the person
     * @return the grants by id
     */
    public ImmutableList<RoleGrant> grantsOf(Actor by, org.commonhall.Id<Person> holder) {
        return corridor.read(by, reading -> {
            reading.authorise(GRANT.orOwner(), by.is(holder.value()), Scopes.DISTRICT);
            return ImmutableList.copyOf(
                    reading.select(Query.of(RoleGrant.TYPE).where(RoleGrant.HOLDER.is(holder.value()))));
        });
    }
}
