package org.commonhall.governance.meeting;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;

/**
 * A head demands a meeting as well (联署).
 *
 * @param id the identity
 * @param version the version
 * @param demand the demand
 * @param voter the elector's key, which for a committee is the seat's id
 * @param person who
 * @param at since when
 */
@Inner
@Unique(
        name = "voter",
        of = {"demand", "voter"})
@Index("person")
public record DemandSupport(
        Id<DemandSupport> id,
        long version,
        Id<MeetingDemand> demand,
        @Size(max = 200) String voter,
        @Subject(Subject.Erasure.DELETE) Id<Person> person,
        Instant at) {
    /** How it is stored. */
    public static final RecordType<DemandSupport> TYPE = RecordType.of(MethodHandles.lookup(), DemandSupport.class);
    /** The demand. */
    public static final Attribute<DemandSupport, Id<MeetingDemand>> DEMAND =
            TYPE.attribute("demand", DemandSupport::demand);
    /** The elector's key. */
    public static final Attribute<DemandSupport, String> VOTER = TYPE.attribute("voter", DemandSupport::voter);
}
