package org.commonhall.volunteering.pairing;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.ZoneId;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * What an elder wishes of a companion (长者档案). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param programme in which programme
 * @param person who
 * @param clock whose wall clock the hours are of
 * @param alone whether the person lives alone, absent while nobody has said
 * @param risk how closely the person is looked after, absent while nobody has said
 * @param languages the codes of the languages, the best first
 * @param sexWished whom the person would rather be visited by, absent where it makes no difference
 * @param hours when visits are wished, as opening hours are written
 * @param interests the codes of the interests
 * @param building where the person lives, absent while nobody has said
 * @param area in which part of the district that lies
 * @param waitingSince since when the person waits for a companion
 */
@Unique(
        name = "person",
        of = {"person", "programme"})
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record ElderProfile(
        Id<ElderProfile> id,
        long version,
        Id<Programme> programme,
        @Subject Id<Person> person,
        @Size(max = 60) String clock,
        @Personal("pairing") @Nullable Boolean alone,
        @Personal("pairing") @Nullable ElderRisk risk,
        @Personal("pairing") @Size(max = 100) @Nullable String languages,
        @Personal("pairing") @Nullable Sex sexWished,
        @Personal("pairing") @Size(max = 400) @Nullable String hours,
        @Personal("pairing") @Size(max = 800) @Nullable String interests,
        @Personal("pairing") @Nullable Id<Building> building,
        @Personal("pairing") @Size(max = 60) @Nullable String area,
        Instant waitingSince) {
    /** How it is stored. */
    public static final RecordType<ElderProfile> TYPE = RecordType.of(MethodHandles.lookup(), ElderProfile.class);
    /** In which programme. */
    public static final Attribute<ElderProfile, Id<Programme>> PROGRAMME =
            TYPE.attribute("programme", ElderProfile::programme);
    /** Who. */
    public static final Attribute<ElderProfile, Id<Person>> PERSON = TYPE.attribute("person", ElderProfile::person);

    ZoneId zone() {
        return ZoneId.of(clock);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
