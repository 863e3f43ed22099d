package org.commonhall.volunteering.service;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * How somebody found the service of a volunteer (服务质量评价). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param service which service
 * @param person whose service
 * @param rater who rated it
 * @param stars one to five
 * @param words what was said of it
 * @param ratedAt when
 */
@Unique(
        name = "rater",
        of = {"service", "rater"})
@Index("person")
public record ServiceRating(
        Id<ServiceRating> id,
        long version,
        Id<ServiceRecord> service,
        @Subject Id<Person> person,
        Id<Person> rater,
        long stars,
        @Personal("service") @Size(max = 400) @Nullable String words,
        Instant ratedAt) {
    /** How it is stored. */
    public static final RecordType<ServiceRating> TYPE = RecordType.of(MethodHandles.lookup(), ServiceRating.class);
    /** Whose service. */
    public static final Attribute<ServiceRating, Id<Person>> PERSON = TYPE.attribute("person", ServiceRating::person);

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
