package org.commonhall.volunteering.pairing;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Personal;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * What a volunteer offers as a companion (结伴志愿者). Held for everything that counts the pairings of one. Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param volunteer who
 * @param max how many live pairings the volunteer wants at most, 0 for none for now
 * @param pairs how many there are
 * @param languages the codes of the languages
 * @param sex what the volunteer is, absent where nobody has said
 * @param hours when the volunteer can come, as opening hours are written
 * @param interests the codes of the interests
 * @param building where the volunteer lives or works, absent where nobody has said
 * @param area in which part of the district that lies
 */
@Unique(name = "volunteer", of = "volunteer") @RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Companion(
        Id<Companion> id,
        long version,
        @Subject Id<Person> volunteer,
        long max,
        long pairs,
        @Personal("pairing") @Size(max = 100) @Nullable String languages,
        @Personal("pairing") @Nullable Sex sex,
        @Personal("pairing") @Size(max = 400) @Nullable String hours,
        @Personal("pairing") @Size(max = 800) @Nullable String interests,
        @Personal("pairing") @Nullable Id<Building> building,
        @Personal("pairing") @Size(max = 60) @Nullable String area) {
    /** How it is stored. */
    public static final RecordType<Companion> TYPE = RecordType.of(MethodHandles.lookup(), Companion.class);
    /** Who. */
    public static final Attribute<Companion, Id<Person>> VOLUNTEER = TYPE.attribute("volunteer", Companion::volunteer);

    /** Finds what somebody offers: one statement. */
    static Optional<Companion> of(Reading reading, Id<Person> volunteer) {
        return reading.select(Query.of(TYPE).where(VOLUNTEER.is(volunteer))).stream()
                .findFirst();
    }

    /** Gives it with more pairings, or with fewer. */
    Companion with(long more) {
        return CompanionBuilder.builder(this).pairs(Math.max(0, pairs + more)).build();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
