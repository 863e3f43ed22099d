package org.commonhall.directory.directory;

import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A person as the registrar and the person may see it.
 *
 * @param id the person
 * @param version the version, to be given as seen with {@link ChangePerson}
 * @param name how the person wants to be called
 * @param phone where to call, absent if not given
 * @param email where to write, absent if not given
 * @param address where the person lives, absent if not given
 * @param birthDate the day of birth, absent if not given
 * @param locale the language to write in, absent if not given
 * @param erased whether this is a tombstone
 */
public record PersonView(
        Id<Person> id,
        long version,
        @Personal("contact") String name,
        @Personal("contact") @Nullable String phone,
        @Personal("contact") @Nullable String email,
        @Personal("contact") @Nullable String address,
        @Personal("eligibility") @Nullable LocalDate birthDate,
        @Nullable String locale,
        boolean erased) {

    static PersonView of(Person person) {
        return new PersonView(
                person.id(),
                person.version(),
                person.name(),
                person.phone(),
                person.email(),
                person.address(),
                person.birthDate(),
                person.locale(),
                person.erasedAt() != null);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
