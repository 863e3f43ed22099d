package org.commonhall.governance.motion;

import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;

/**
 * Somebody who supports a motion (附议人): part of the motion, deleted when taken back.
 *
 * @param id the identity
 * @param version the version
 * @param motion the motion
 * @param person who
 * @param at since when
 */
@Inner
@Unique(
        name = "person",
        of = {"motion", "person"})
@Index({"motion", "at"})
@Index("person")
public record MotionSupport(Id<MotionSupport> id, long version, Id<Motion> motion, Id<Person> person, Instant at) {
    /** How it is stored. */
    public static final RecordType<MotionSupport> TYPE = RecordType.of(MethodHandles.lookup(), MotionSupport.class);
    /** The motion. */
    public static final Attribute<MotionSupport, Id<Motion>> MOTION = TYPE.attribute("motion", MotionSupport::motion);
    /** Who. */
    public static final Attribute<MotionSupport, Id<Person>> PERSON = TYPE.attribute("person", MotionSupport::person);
    /** Since when. */
    public static final Attribute<MotionSupport, Instant> AT = TYPE.attribute("at", MotionSupport::at);
}
