package org.commonhall.volunteering.sighting;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Person;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * What a volunteer has seen on the way (随手报). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param reporter who saw it
 * @param programme in which programme, absent for none
 * @param kind what sort of thing it is
 * @param words what was seen
 * @param building in which building, absent for none
 * @param place where, in words
 * @param seenAt when it was seen
 * @param reportedAt when it was reported
 * @param status what became of it
 * @param request the request that it became or joined, absent for neither
 */
@Index("reporter")
@Index({"programme", "seenAt"})
@Index("request")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Sighting(
        Id<Sighting> id,
        long version,
        @Subject Id<Person> reporter,
        @Nullable Id<Programme> programme,
        SightingKind kind,
        @Personal("sighting") @Size(max = 4200) String words,
        @Nullable Id<Building> building,
        @Personal("sighting") @Size(max = 200) @Nullable String place,
        Instant seenAt,
        Instant reportedAt,
        SightingStatus status,
        @Nullable Id<ServiceRequest> request) {
    /** How it is stored. */
    public static final RecordType<Sighting> TYPE = RecordType.of(MethodHandles.lookup(), Sighting.class);
    /** Who saw it. */
    public static final Attribute<Sighting, Id<Person>> REPORTER = TYPE.attribute("reporter", Sighting::reporter);
    /** In which programme. */
    public static final Attribute<Sighting, Id<Programme>> PROGRAMME = TYPE.attribute("programme", Sighting::programme);
    /** Where it stands. */
    public static final Attribute<Sighting, SightingStatus> STATUS = TYPE.attribute("status", Sighting::status);
    /** When it was seen. */
    public static final Attribute<Sighting, Instant> SEEN_AT = TYPE.attribute("seenAt", Sighting::seenAt);

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
