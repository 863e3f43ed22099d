package org.commonhall.directory.directory;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person.
 *
 * @param name how the person wants to be called
 * @param phone where to call, null if not given
 * @param email where to write, null if not given
 * @param address where the person lives, null if not given
 * @param birthDate the day of birth, null if not given
 * @param locale the language to write in as a BCP 47 tag, null if not given
 */
public record PersonDetails(
        @Personal("contact") @NotBlank @Size(max = 100) String name,
        @Personal("contact") @Size(max = 40) @Nullable String phone,

        @Personal("contact") @Email @Size(max = 200) @Nullable String email,

        @Personal("contact") @Size(max = 300) @Nullable String address,
        @Personal("eligibility") @Nullable LocalDate birthDate,
        @Size(max = 35) @Nullable String locale) {

    /**
     * Nothing but a name.
     *
     * @param name how the person wants to be called
     * @return the details
     */
    public static PersonDetails named(String name) {
        return new PersonDetails(name, null, null, null, null, null);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
