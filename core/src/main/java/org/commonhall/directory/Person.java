package org.commonhall.directory;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import org.commonhall.Describe;
import org.commonhall.Id;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * A person the district knows (人员).
 *
 * @param id the identity
 * @param version the version
 * @param name how the person wants to be called
 * @param phone where to call, absent if not given
 */
public record Person(
        Id<Person> id,
        long version,
        @Personal("contact") @Size(max = 100) String name,
        @Personal("contact") @Size(max = 40) @Nullable String phone) {
    /** How it is stored. */
    public static final RecordType<Person> TYPE = RecordType.of(MethodHandles.lookup(), Person.class);

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
