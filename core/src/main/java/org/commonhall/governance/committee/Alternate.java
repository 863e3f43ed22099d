package org.commonhall.governance.committee;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who fills the next free seat of a group for the rest of a term (候补委员).
 *
 * @param id the identity
 * @param version the version
 * @param committee the committee
 * @param term the term
 * @param groupCode the group
 * @param position the order in which alternates are taken, from 1
 * @param person who
 * @param organization whom the person represents, absent if nobody
 * @param usedOn the day a seat was taken, or the day of leaving the list; absent while waiting
 */
@Unique(
        name = "position",
        of = {"committee", "term", "groupCode", "position"})
@Index("person")
public record Alternate(
        Id<Alternate> id,
        long version,
        Id<Committee> committee,
        long term,
        @Size(max = 40) String groupCode,
        long position,
        @Subject Id<Person> person,
        @Nullable Id<Organization> organization,
        @Nullable LocalDate usedOn) {
    /** How it is stored. */
    public static final RecordType<Alternate> TYPE = RecordType.of(MethodHandles.lookup(), Alternate.class);
    /** The committee. */
    public static final Attribute<Alternate, Id<Committee>> COMMITTEE =
            TYPE.attribute("committee", Alternate::committee);
    /** The term. */
    public static final Attribute<Alternate, Long> TERM = TYPE.attribute("term", Alternate::term);

    Alternate used(LocalDate day) {
        return new Alternate(id, version, committee, term, groupCode, position, person, organization, day);
    }
}
