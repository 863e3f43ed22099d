package org.commonhall.directory.directory;

import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Who holds something: a person or an organization, one of the two.
 *
 * @param person the person, absent if an organization
 * @param organization the organization, absent if a person
 */
public record Holder(@Nullable Id<Person> person, @Nullable Id<Organization> organization) {

    /**
     * Refuses both and neither with {@code directory.holder.one}.
     *
     * @param person the person, absent if an organization
     * @param organization the organization, absent if a person
     */
    public Holder {
        if ((person == null) == (organization == null)) {
            throw new InvalidInput("holder", "directory.holder.one");
        }
    }

    /**
     * A person.
     *
     * @param person who
     * @return the holder
     */
    public static Holder person(Id<Person> person) {
        return new Holder(person, null);
    }

    /**
     * An organization.
     *
     * @param organization which
     * @return the holder
     */
    public static Holder organization(Id<Organization> organization) {
        return new Holder(null, organization);
    }

    /**
     * Refuses to begin something for a person whom nobody knows or who was erased.
     *
     * @param reading the transaction
     * @throws RuleViolation {@code record.person.gone}
     */
    public void requireActing(Reading reading) {
        if (person != null) {
            reading.requireActing(person.value());
        }
    }
}
